/** @jest-environment node */
import { addWords } from '@contracts/requests';
import { deliver, letters, post } from '@/backend/outbox';
import { startBackend } from '@/backend/start';
import { aNewPhone, rest } from '../builders/program';
import { cut, phone } from '../doubles/phone';
import { runInWeChat, runOnTheWeb } from '../doubles/platform';

jest.mock('@/platform', () => jest.requireActual<object>('../doubles/platform'));

beforeEach(async () => {
  aNewPhone();
  runOnTheWeb();
  post({
    contract: addWords,
    input: { callId: 'call-0123456789abc', requestId: 'r', words: '墙', attachments: [] },
  });
  await rest();
  answersFrom(phone);
});
afterEach(async () => {
  await deliver();
  jest.useRealTimers();
});

let knocks = 0;

function answersFrom(at: typeof phone): void {
  knocks = 0;
  at.backEnd = () => {
    knocks += 1;
    return Promise.resolve({ ok: true, data: {} });
  };
}

it('sends what was left over and is due', async () => {
  jest.setSystemTime(Date.now() + 60_000);
  startBackend();
  await rest();
  expect(letters.get()[0]?.outcome?.ok).toBe(true);
});

it('sends at once when the signal comes back, without waiting for the pause', async () => {
  startBackend();
  await rest();
  expect(knocks).toBe(0);
  phone.line(false);
  await rest();
  expect(knocks).toBe(0);
  phone.line(true);
  await rest();
  expect(knocks).toBe(1);
});

it("reaches the county's cloud in WeChat, and only there", () => {
  phone.backEnd = cut;
  startBackend();
  expect(phone.asked('cloud.init')).toEqual([]);
  runInWeChat();
  Object.assign(process.env, { TARO_APP_CLOUD_ENV: 'village-1a2b' });
  startBackend();
  expect(phone.asked('cloud.init')).toEqual([{ env: 'village-1a2b' }]);
});
