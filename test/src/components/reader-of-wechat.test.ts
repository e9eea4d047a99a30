import { readerOfWeChat } from '@/components/reader-of-wechat';
import { parts } from '@/text/parts';
import { phone } from '../doubles/phone';
import { WeChatVoice } from '../doubles/wechat-voice';

const heard = { onStart: jest.fn(), onEnd: jest.fn(), onFail: jest.fn() };
const soon = () => new Promise((resolve) => setTimeout(resolve, 0));
const one = '一'.repeat(150);
const two = '二'.repeat(150);

beforeEach(() => {
  phone.reset();
  jest.clearAllMocks();
});

function read(texts = [one, two]) {
  const voice = new WeChatVoice();
  const stop = readerOfWeChat()?.(texts, heard);
  return { voice, stop: () => stop?.() };
}

it('reads one portion after the other, and asks for the next while one is heard', async () => {
  const { voice } = read();
  expect(voice.asked).toMatchObject([{ lang: 'zh_CN', content: `${one}。` }]);
  voice.answer(0);
  await soon();
  voice.tell('onPlay');
  expect(heard.onStart).toHaveBeenCalled();
  expect(voice.played).toEqual([`https://voice/${one}。`]);
  expect(voice.asked).toHaveLength(2);
  voice.answer(1);
  voice.tell('onEnded');
  await soon();
  expect(voice.played).toEqual([`https://voice/${one}。`, `https://voice/${two}。`]);
  voice.tell('onEnded');
  await soon();
  expect(heard.onEnd).toHaveBeenCalledTimes(1);
  expect(voice.isDestroyed).toBe(true);
});

it('is heard though the telephone is silenced', async () => {
  read();
  await soon();
  expect(phone.asked('setInnerAudioOption')).toEqual([{ obeyMuteSwitch: false }]);
});

it('reads on when that is not allowed', async () => {
  phone.answers['setInnerAudioOption'] = () => {
    throw new Error('not supported');
  };
  const { voice } = read();
  voice.answer(0);
  await soon();
  expect(voice.played).toHaveLength(1);
});

it('says nothing more when it was stopped, even of what comes afterwards', async () => {
  const { voice, stop } = read();
  stop();
  voice.answer(0);
  await soon();
  expect([voice.isDestroyed, voice.played]).toEqual([true, []]);
  expect(heard.onEnd).not.toHaveBeenCalled();
});

it.each([
  [-20005, parts.noSignalToRead],
  [-40001, parts.tooManyListen],
  [-20003, parts.cannotBeRead],
  [undefined, parts.cannotBeRead],
])('says what to do when the plugin answers %s', async (retcode, sentence) => {
  const { voice } = read();
  voice.asked[0]?.fail(retcode === undefined ? {} : { retcode });
  await soon();
  expect(heard.onFail).toHaveBeenCalledWith(sentence);
  expect(voice.isDestroyed).toBe(true);
});

it('takes an answer without an address for a failure', async () => {
  const { voice } = read();
  voice.asked[0]?.success({ retcode: -20001, filename: '' });
  await soon();
  expect(heard.onFail).toHaveBeenCalledWith(parts.cannotBeRead);
});

it('says so when the phone cannot play it', async () => {
  const { voice } = read();
  voice.answer(0);
  await soon();
  voice.tell('onError');
  expect(heard.onFail).toHaveBeenCalledWith(parts.cannotBeRead);
});

it('is not there where the plugin is not', () => {
  expect(readerOfWeChat()).toBeUndefined();
  phone.answers['requirePlugin'] = () => {
    throw new Error('plugin is not declared');
  };
  expect(readerOfWeChat()).toBeUndefined();
});
