// WeChat's plugin 同声传译 as its documentation describes it: at most 1000 bytes of text, an address that can be played.

const LONGEST = 1000;
const TOO_LONG = { retcode: -20003, msg: 'text to speech inner server failed.' };
const NO_SIGNAL = { retcode: -20005, msg: 'network error' };

function textToSpeech({ lang, content, success, fail }) {
  const isTooLong = new TextEncoder().encode(content).length > LONGEST;
  setTimeout(() => {
    if (!navigator.onLine) {
      fail?.(NO_SIGNAL);
    } else if (lang !== 'zh_CN' || isTooLong || content === '') {
      fail?.(TOO_LONG);
    } else {
      const expired_time = Math.floor(Date.now() / 1000) + 3 * 3600;
      const filename = `https://voice.example/${encodeURIComponent(content)}`;
      success?.({ retcode: 0, origin: content, filename, expired_time });
    }
  }, 20);
}

export const speakingPlugin = { provider: 'wx069ba97219f66d99', calls: { textToSpeech } };
