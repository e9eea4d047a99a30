import { recorderOfPhone } from '@/components/recorder';
import { installBrowser } from '../doubles/browser';
import { installMicrophone, removeMicrophone } from '../doubles/microphone';
import { phone } from '../doubles/phone';
import { runInWeChat, runOnTheWeb } from '../doubles/platform';

jest.mock('@/platform', () => jest.requireActual<object>('../doubles/platform'));

beforeEach(() => {
  phone.reset();
  installBrowser();
  runOnTheWeb();
});
afterEach(removeMicrophone);

describe('in the browser', () => {
  it('listens until it is stopped, and lets go of the microphone', async () => {
    const microphone = installMicrophone();
    const recorder = recorderOfPhone();
    await recorder?.start();
    expect(microphone.isOn()).toBe(true);
    const address = await recorder?.stop();
    expect(microphone.isOn()).toBe(false);
    const heard = await (await fetch(address ?? '')).blob();
    expect([heard.size, heard.type, recorder?.extension]).toEqual([5, 'audio/webm', 'webm']);
  });

  it('holds nothing of the recording before', async () => {
    installMicrophone();
    const recorder = recorderOfPhone();
    await recorder?.start();
    await recorder?.stop();
    await recorder?.start();
    const address = await recorder?.stop();
    expect((await (await fetch(address ?? '')).blob()).size).toBe(5);
  });

  it('says when it may not listen, and when nothing was begun', async () => {
    installMicrophone({ isAllowed: false });
    const recorder = recorderOfPhone();
    await expect(recorder?.start()).rejects.toThrow('NotAllowedError');
    await expect(recorder?.stop()).rejects.toThrow('nothing is being recorded');
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
    await recorder?.start();
    expect(manager.start).toHaveBeenCalledWith(
      expect.objectContaining({ format: 'mp3', duration: 60_000 }),
    );
    expect(await recorder?.stop()).toBe('wxfile://tmp/1.mp3');
  });

  it('says when it may not listen', async () => {
    manager.start.mockImplementationOnce(() => heard.error?.({ errMsg: 'auth deny' }));
    await expect(recorderOfPhone()?.start()).rejects.toThrow('auth deny');
  });
});
