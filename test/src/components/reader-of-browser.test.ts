import { readerOfBrowser } from '@/components/reader-of-browser';

const heard = { onStart: jest.fn(), onEnd: jest.fn(), onFail: jest.fn() };
const spoken: { text: string; onend?: () => void; onerror?: () => void }[] = [];
const cancel = jest.fn();

beforeEach(() => {
  jest.clearAllMocks();
  spoken.length = 0;
  Object.assign(globalThis, {
    speechSynthesis: { speak: (what: (typeof spoken)[number]) => spoken.push(what), cancel },
    SpeechSynthesisUtterance: class {
      constructor(readonly text: string) {}
    },
  });
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'speechSynthesis');
});

it('begins at once and is at the end after the last text', () => {
  readerOfBrowser()?.(['第一条', '第二条'], heard);
  expect(heard.onStart).toHaveBeenCalledTimes(1);
  spoken[0]?.onend?.();
  expect(heard.onEnd).not.toHaveBeenCalled();
  spoken[1]?.onend?.();
  expect(heard.onEnd).toHaveBeenCalledTimes(1);
});

it('tells its end once, though the browser breaks off every text that waits', () => {
  readerOfBrowser()?.(['第一条', '第二条'], heard);
  spoken.forEach(({ onerror }) => onerror?.());
  expect(heard.onEnd).toHaveBeenCalledTimes(1);
});

it('falls silent when it is stopped, without telling an end', () => {
  readerOfBrowser()?.(['第一条'], heard)();
  spoken[0]?.onerror?.();
  expect(cancel).toHaveBeenCalledTimes(1);
  expect(heard.onEnd).not.toHaveBeenCalled();
});

it('is not there where the browser has no voice', () => {
  Reflect.deleteProperty(globalThis, 'speechSynthesis');
  expect(readerOfBrowser()).toBeUndefined();
});
