/** @jest-environment node */
import { callerNow, chosenCaller } from '@/backend/caller';
import { phone } from '../doubles/phone';
import { runInWeChat, runOnTheWeb } from '../doubles/platform';

jest.mock('@/platform', () => jest.requireActual<object>('../doubles/platform'));

beforeEach(() => {
  phone.reset();
  runOnTheWeb();
});

it('is nobody until somebody is chosen', () => {
  expect(callerNow()).toBe('');
  chosenCaller.set('demo-zhang-guihua');
  expect(callerNow()).toBe('demo-zhang-guihua');
});

it('is never chosen in WeChat, which says by itself who calls', () => {
  chosenCaller.set('demo-zhang-guihua');
  runInWeChat();
  expect(callerNow()).toBe('wechat');
});
