/** @jest-environment node */
import { knock, NoAnswer } from '@/backend/door';
import { cut, phone, type Knock } from '../doubles/phone';
import { runInWeChat, runOnTheWeb } from '../doubles/platform';

jest.mock('@/platform', () => jest.requireActual<object>('../doubles/platform'));

const knocks: Knock[] = [];

beforeEach(() => {
  phone.reset();
  runOnTheWeb();
  knocks.length = 0;
});

function answers(answer: unknown): void {
  phone.backEnd = (it) => {
    knocks.push(it);
    return Promise.resolve(answer);
  };
}

it.each([
  ['an answer', { ok: true, data: { x: 1 } }],
  ['a refusal', { ok: false, error: { code: 'not_allowed' } }],
  ['a refusal with facts', { ok: false, error: { code: 'code_revoked', details: { a: 'b' } } }],
])('brings back %s', async (_what, reply) => {
  answers(reply);
  expect(await knock('a.read', { id: '1' }, 'demo-one')).toEqual(reply);
  expect(knocks).toEqual([{ operation: 'a.read', input: { id: '1' }, as: 'demo-one' }]);
});

it('says no name for a visitor', async () => {
  answers({ ok: true, data: 1 });
  await knock('a.read', {}, '');
  expect(knocks[0]?.as).toBe('');
});

it('goes through WeChat in WeChat, and says no name there', async () => {
  runInWeChat();
  answers({ ok: true, data: 1 });
  expect(await knock('a.read', { id: '1' }, 'wechat')).toEqual({ ok: true, data: 1 });
  expect(knocks).toEqual([{ operation: 'a.read', input: { id: '1' }, as: '' }]);
});

it.each([
  ['nothing', undefined],
  ['a page of somebody else', '<html>'],
  ['half a refusal', { ok: false }],
  ['a word that is no reply', { message: 'Bad gateway' }],
])('takes %s for no answer', async (_what, answer) => {
  answers(answer);
  await expect(knock('a.read', {}, '')).rejects.toThrow(NoAnswer);
});

it.each([
  ['the web', runOnTheWeb],
  ['WeChat', runInWeChat],
])('takes a cut line for no answer, on %s', async (_where, run) => {
  run();
  phone.backEnd = cut;
  await expect(knock('a.read', {}, '')).rejects.toThrow(NoAnswer);
});

it('waits twenty seconds and no longer', async () => {
  jest.useFakeTimers();
  phone.backEnd = () => new Promise(() => undefined);
  let end = 'waits';
  const waiting = knock('a.read', {}, '').catch((thrown: unknown) => {
    end = thrown instanceof NoAnswer ? 'no answer' : String(thrown);
  });
  await jest.advanceTimersByTimeAsync(19_999);
  expect(end).toBe('waits');
  await jest.advanceTimersByTimeAsync(1);
  await waiting;
  expect(end).toBe('no answer');
  jest.useRealTimers();
});
