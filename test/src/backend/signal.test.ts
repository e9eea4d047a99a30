import { onSignal } from '@/backend/signal';
import { phone } from '../doubles/phone';
import { runInWeChat, runOnTheWeb } from '../doubles/platform';

jest.mock('@/platform', () => jest.requireActual<object>('../doubles/platform'));

beforeEach(() => {
  phone.reset();
});

it('is told in WeChat when the signal comes, and not when it goes', () => {
  runInWeChat();
  const back = jest.fn();
  onSignal(back);
  phone.line(false);
  expect(back).not.toHaveBeenCalled();
  phone.line(true);
  expect(back).toHaveBeenCalledTimes(1);
});

it('is told by the browser itself on the web page', () => {
  runOnTheWeb();
  const back = jest.fn();
  onSignal(back);
  window.dispatchEvent(new Event('offline'));
  expect(back).not.toHaveBeenCalled();
  window.dispatchEvent(new Event('online'));
  expect(back).toHaveBeenCalledTimes(1);
});
