import { recorderOfPhone } from '@/components/recorder';
import { installBrowser } from '../doubles/browser';
import { installMicrophone, removeMicrophone } from '../doubles/microphone';
import { phone } from '../doubles/phone';
import { runInWeChat, runOnTheWeb } from '../doubles/platform';

jest.mock('@/platform', () => jest.requireActual<object>('../doubles/platform'));

const onFull = jest.fn();

beforeEach(() => {
  onFull.mockClear();
  phone.reset();
  installBrowser();
  runOnTheWeb();
});
afterEach(removeMicrophone);

describe('in the browser', () => {
  it('listens until it is stopped, and lets go of the microphone', async () => {
    const microphone = installMicrophone();
    const recorder = recorderOfPhone();
    await recorder?.start(onFull);
    expect(microphone.isOn()).toBe(true);
    const address = await recorder?.stop();
    expect(microphone.isOn()).toBe(false);
    const heard = await (await fetch(address ?? '')).blob();
    expect([heard.size, heard.type, recorder?.extension]).toEqual([5, 'audio/webm', 'webm']);
  });

  it('holds nothing of the recording before', async () => {
    installMicrophone();
    const recorder = recorderOfPhone();
    await recorder?.start(onFull);
    await recorder?.stop();
    await recorder?.start(onFull);
    const address = await recorder?.stop();
    expect((await (await fetch(address ?? '')).blob()).size).toBe(5);
  });

  it('says when it may not listen, and when nothing was begun', async () => {
    installMicrophone({ isAllowed: false });
    const recorder = recorderOfPhone();
    await expect(recorder?.start(onFull)).rejects.toThrow('NotAllowedError');
    await expect(recorder?.stop()).rejects.toThrow('nothing is being recorded');
  });

  it('says when a minute is full, and gives what was said until then', async () => {
    jest.useFakeTimers();
    installMicrophone();
    const recorder = recorderOfPhone();
    await recorder?.start(onFull);
    jest.advanceTimersByTime(59_999);
    expect(onFull).not.toHaveBeenCalled();
    jest.advanceTimersByTime(1);
    expect(onFull).toHaveBeenCalledTimes(1);
    jest.useRealTimers();
    expect(await recorder?.stop()).toMatch(/^blob:/);
  });

  it('says nothing of a full minute when it was stopped before', async () => {
    jest.useFakeTimers();
    installMicrophone();
    const recorder = recorderOfPhone();
    await recorder?.start(onFull);
    await recorder?.stop();
    jest.advanceTimersByTime(60_000);
    expect(onFull).not.toHaveBeenCalled();
    jest.useRealTimers();
  });

  it('is not offered where there is no microphone, or where the page is not safe', () => {
    expect(recorderOfPhone()).toBeUndefined();
    installMicrophone();
    Object.assign(globalThis, { isSecureContext: false });
    expect(recorderOfPhone()).toBeUndefined();
  });
});

describe('in WeChat', () => {
  const heard: {
    start?: () => void;
    stop?: (file: object) => void;
    error?: (why: object) => void;
  } = {};
  const manager = {
    onStart: (listener: () => void) => (heard.start = listener),
    onStop: (listener: (file: object) => void) => (heard.stop = listener),
    onError: (listener: (why: object) => void) => (heard.error = listener),
    start: jest.fn(() => heard.start?.()),
    stop: () => heard.stop?.({ tempFilePath: 'wxfile://tmp/1.mp3' }),
  };

  beforeEach(() => {
    runInWeChat();
    phone.answers = { getRecorderManager: () => manager };
  });

  it('records a minute at the most, small enough for a weak line', async () => {
    const recorder = recorderOfPhone();
    await recorder?.start(onFull);
    expect(manager.start).toHaveBeenCalledWith(
      expect.objectContaining({ format: 'mp3', duration: 60_000 }),
    );
    expect(await recorder?.stop()).toBe('wxfile://tmp/1.mp3');
  });

  it('keeps what was said when WeChat stops by itself, and begins anew afterwards', async () => {
    const recorder = recorderOfPhone();
    await recorder?.start(onFull);
    heard.stop?.({ tempFilePath: 'wxfile://tmp/full.mp3' });
    expect(onFull).toHaveBeenCalledTimes(1);
    expect(await recorder?.stop()).toBe('wxfile://tmp/full.mp3');
    await recorder?.start(onFull);
    expect(await recorder?.stop()).toBe('wxfile://tmp/1.mp3');
  });

  it('says when it may not listen', async () => {
    manager.start.mockImplementationOnce(() => heard.error?.({ errMsg: 'auth deny' }));
    await expect(recorderOfPhone()?.start(onFull)).rejects.toThrow('auth deny');
  });
});
