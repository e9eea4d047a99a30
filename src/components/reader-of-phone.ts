import { isWeapp } from '@/platform';
import type { Heard, Reader } from './reader';
import { readerOfBrowser } from './reader-of-browser';
import { readerOfWeChat } from './reader-of-wechat';

/**
 * Nothing where the phone cannot read aloud: then nothing is offered. WeChat's voice is made outside the phone, so it is
 * not given what somebody wrote for an office alone.
 */
export function readerOfPhone(isPersonal = false): Reader | undefined {
  if (!isWeapp) {
    return readerOfBrowser();
  }
  return isPersonal ? undefined : readerOfWeChat();
}

let hushTheOther: (() => void) | undefined;

/** One voice at a time: whatever was read aloud before is broken off and told that it is over. */
export function readAloud(reader: Reader, texts: readonly string[], heard: Heard): () => void {
  hushTheOther?.();
  const forget = () => {
    if (hushTheOther === hush) {
      hushTheOther = undefined;
    }
  };
  const stop = reader(texts, {
    onStart: heard.onStart,
    onEnd: () => {
      forget();
      heard.onEnd();
    },
    onFail: (because) => {
      forget();
      heard.onFail(because);
    },
  });
  const hush = () => {
    forget();
    stop();
    heard.onEnd();
  };
  hushTheOther = hush;
  return hush;
}
