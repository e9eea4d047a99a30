import type { Heard, Reader } from '@/components/reader';
import { readAloud, readerOfPhone } from '@/components/reader-of-phone';
import { runInWeChat, runOnTheWeb } from '../doubles/platform';
import { WeChatVoice } from '../doubles/wechat-voice';

jest.mock('@/platform', () => jest.requireActual<object>('../doubles/platform'));

afterEach(runOnTheWeb);

function aReading() {
  const stopped = jest.fn();
  const told: Heard[] = [];
  const reader: Reader = (_, heard) => {
    told.push(heard);
    return stopped;
  };
  const heard = { onStart: jest.fn(), onEnd: jest.fn(), onFail: jest.fn() };
  return { heard, stopped, hush: readAloud(reader, ['第一条'], heard), told };
}

it('is the plugin in WeChat and the voice of the browser on the web', () => {
  expect(readerOfPhone()).toBeUndefined();
  runInWeChat();
  new WeChatVoice();
  expect(readerOfPhone()).toBeDefined();
});

it('does not give to WeChat what was written for an office alone', () => {
  runInWeChat();
  new WeChatVoice();
  expect(readerOfPhone(true)).toBeUndefined();
});

it('lets one voice speak at a time: the one before is stopped and told that it is over', () => {
  const before = aReading();
  const after = aReading();
  expect(before.stopped).toHaveBeenCalledTimes(1);
  expect(before.heard.onEnd).toHaveBeenCalledTimes(1);
  expect(after.stopped).not.toHaveBeenCalled();
  after.hush();
  expect(after.heard.onEnd).toHaveBeenCalledTimes(1);
});

it('does not stop again what has ended or failed by itself', () => {
  const ended = aReading();
  ended.told[0]?.onEnd();
  const failed = aReading();
  failed.told[0]?.onFail('没有信号');
  aReading().hush();
  expect(ended.stopped).not.toHaveBeenCalled();
  expect(failed.stopped).not.toHaveBeenCalled();
  expect(failed.heard.onFail).toHaveBeenCalledWith('没有信号');
});
