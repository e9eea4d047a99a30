import { act, cleanup } from '@testing-library/react';
import { SpeakButton } from '@/components/speak-button';
import { isShown, namesOf, open, shown, tap } from '../builders/pages';
import { phone } from '../doubles/phone';
import { runInWeChat, runOnTheWeb } from '../doubles/platform';
import { WeChatVoice } from '../doubles/wechat-voice';

jest.mock('@/platform', () => jest.requireActual<object>('../doubles/platform'));

class Utterance {
  lang = '';
  rate = 1;
  onend?: () => void;
  onerror?: () => void;
  constructor(readonly text: string) {}
}

const spoken: Utterance[] = [];
const speech = {
  speak: (what: Utterance) => spoken.push(what),
  cancel: jest.fn(),
};

beforeEach(() => {
  spoken.length = 0;
  Object.assign(globalThis, { speechSynthesis: speech, SpeechSynthesisUtterance: Utterance });
  speech.cancel.mockClear();
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'speechSynthesis');
});

it('reads the text aloud in Chinese, a little slowly, and offers to stop', async () => {
  open(<SpeakButton text="井盖松了" />);
  await tap('听一听');
  expect(spoken).toMatchObject([{ text: '井盖松了', lang: 'zh-CN', rate: 0.9 }]);
  await tap('停下');
  expect(spoken).toHaveLength(1);
  expect(namesOf('button')).toEqual(['听一听']);
});

it('offers to listen again when it has come to the end', async () => {
  open(<SpeakButton text="井盖松了" />);
  await tap('听一听');
  act(() => spoken[0]?.onend?.());
  expect(namesOf('button')).toEqual(['听一听']);
});

it('falls silent when the page is left', async () => {
  open(<SpeakButton text="井盖松了" />);
  await tap('听一听');
  speech.cancel.mockClear();
  cleanup();
  expect(speech.cancel).toHaveBeenCalled();
});

it('falls silent when another page is laid over it', async () => {
  open(<SpeakButton text="井盖松了" />);
  await tap('听一听');
  act(() => {
    phone.coverPage();
  });
  expect(namesOf('button')).toEqual(['听一听']);
});

it('lets one text of a page be read at a time', async () => {
  open(
    <>
      <SpeakButton text="第一条" name="听第一条" />
      <SpeakButton text="第二条" name="听第二条" />
    </>,
  );
  await tap('听第一条');
  await tap('听第二条');
  expect(namesOf('button')).toEqual(['听第一条', '停下']);
});

describe('in WeChat', () => {
  beforeEach(runInWeChat);
  afterEach(runOnTheWeb);

  it('says that it begins, then offers to stop', async () => {
    const voice = new WeChatVoice();
    open(<SpeakButton text="井盖松了" />);
    await tap('听一听');
    await shown('马上就念，点一下就停');
    voice.answer(0);
    await act(() => Promise.resolve());
    act(() => {
      voice.tell('onPlay');
    });
    expect(voice.played).toEqual(['https://voice/井盖松了。']);
    await tap('停下');
    expect(namesOf('button')).toEqual(['听一听']);
  });

  it('says what to do when there is no signal, until it is tried again', async () => {
    const voice = new WeChatVoice();
    open(<SpeakButton text="井盖松了" />);
    await tap('听一听');
    voice.asked[0]?.fail({ retcode: -20005 });
    await shown(/没有信号，念不了/);
    await tap('听一听');
    expect(isShown(/没有信号，念不了/)).toBe(false);
  });

  it('is not there when the county has not added the plugin', () => {
    open(<SpeakButton text="井盖松了" />);
    expect(namesOf('button')).toEqual([]);
  });
});

it('is not there when there is nothing to read', () => {
  open(<SpeakButton text="  " />);
  expect(namesOf('button')).toEqual([]);
});

it('is not there when the phone cannot read aloud', () => {
  Reflect.deleteProperty(globalThis, 'speechSynthesis');
  open(<SpeakButton text="井盖松了" />);
  expect(namesOf('button')).toEqual([]);
});

it('reads several texts one after the other, and is at the end after the last', async () => {
  open(<SpeakButton text={['第一条', ' ', '第二条']} name="从头听" />);
  await tap('从头听');
  expect(spoken.map(({ text }) => text)).toEqual(['第一条', '第二条']);
  act(() => spoken[0]?.onend?.());
  expect(namesOf('button')).toEqual(['停下']);
  act(() => spoken[1]?.onend?.());
  expect(namesOf('button')).toEqual(['从头听']);
});

it('offers to listen again when another text of the page has broken it off', async () => {
  open(<SpeakButton text="井盖松了" />);
  await tap('听一听');
  act(() => spoken[0]?.onerror?.());
  expect(namesOf('button')).toEqual(['听一听']);
});
