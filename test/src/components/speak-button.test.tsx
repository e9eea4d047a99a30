import { act, cleanup } from '@testing-library/react';
import { SpeakButton } from '@/components/speak-button';
import { namesOf, open, tap } from '../builders/pages';

class Utterance {
  lang = '';
  rate = 1;
  onend?: () => void;
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

it('is not there when there is nothing to read', () => {
  open(<SpeakButton text="  " />);
  expect(namesOf('button')).toEqual([]);
});

it('is not there when the phone cannot read aloud', () => {
  Reflect.deleteProperty(globalThis, 'speechSynthesis');
  open(<SpeakButton text="井盖松了" />);
  expect(namesOf('button')).toEqual([]);
});
