/** @jest-environment node */
import { callId } from '@contracts/contract';
import { fileRequest } from '@contracts/requests';
import { newId, newSecret } from '@/backend/new-id';
import { phone } from '../doubles/phone';
import { runInWeChat, runOnTheWeb } from '../doubles/platform';

jest.mock('@/platform', () => jest.requireActual<object>('../doubles/platform'));

beforeEach(() => {
  phone.reset();
  runOnTheWeb();
});

it('makes ids as the contracts want them, never the same', () => {
  const made = Array.from({ length: 1000 }, newId);
  expect(made.filter((it) => !callId.safeParse(it).success)).toEqual([]);
  expect(new Set(made).size).toBe(1000);
});

it('makes secrets of 43 letters, as the contract of a nameless letter wants them', async () => {
  const secrets = await Promise.all(Array.from({ length: 50 }, newSecret));
  expect(new Set(secrets).size).toBe(50);
  expect(secrets.filter((it) => it.length !== 43)).toEqual([]);
  expect(fileRequest.input.shape.key.safeParse(secrets[0]).success).toBe(true);
});

it("takes WeChat's own chance in WeChat", async () => {
  runInWeChat();
  const randomValues = new Uint8Array([0, 1, 63, 64, 255]).buffer;
  phone.answers = { getRandomValues: () => ({ randomValues }) };
  expect(await newSecret()).toBe('AB_A_');
  expect(phone.asked('getRandomValues')).toEqual([{ length: 43 }]);
});
