import * as z from 'zod/mini';
import { callId, commonRefusals, contract } from '../../cloudfunctions/contracts/contract';
import { type Api, createApi, type Platform } from '../../cloudfunctions/kernel/api';
import { implement, type Operation } from '../../cloudfunctions/kernel/operation';
import { WriteConflict } from '../../cloudfunctions/kernel/store';
import { notesNamed } from '../adapters/store.conformance';
import { aWorld } from './world';

const notes = notesNamed('notes');
const world = aWorld();
afterAll(world.close);

const write = contract({
  name: 'notes.write',
  does: 'write',
  input: z.strictObject({ callId, text: z.string().check(z.maxLength(50)) }),
  output: z.object({ at: z.number(), by: z.string() }),
  refusals: ['too_late'],
});
const look = contract({
  name: 'notes.look',
  does: 'read',
  input: z.strictObject({}),
  output: z.object({ by: z.string() }),
  refusals: [],
});
const operations: Operation[] = [
  implement(write, {
    allow: ({ held }) => held.length > 0,
    run: ({ text }, { once, now, actor, random, refuse }) =>
      once(async (tx) => {
        await tx.insert(notes, { id: random(), text });
        if (text === 'too late') {
          refuse('too_late');
        }
        if (text === 'conflict') {
          throw new WriteConflict('always');
        }
        if (text === 'defect') {
          throw new TypeError('an engineer must see this');
        }
        return { at: now, by: actor.personId ?? '' };
      }),
  }),
  implement(look, {
    allow: () => true,
    forVisitors: true,
    run: (_input, { actor }) => Promise.resolve({ by: actor.personId ?? 'a visitor' }),
  }),
];

const post = { role: 'mediator', officeId: 'office', officeKind: 'mediation', placeId: 'village' };
const reported: unknown[][] = [];
let hour = 0;
const platform: Platform = {
  ...world,
  clock: () => (hour += 1),
  actorOf: (openid) =>
    Promise.resolve({
      openid,
      personId: `person of ${openid}`,
      held: openid === 'villager' ? [] : [post],
    }),
  report: (...what) => void reported.push(what),
};
const api: Api = createApi(operations, platform);
const cadre = { openid: 'cadre' };
let calls = 0;
const writing = (text: unknown, call = `call-${String((calls += 1)).padStart(16, '0')}`) => ({
  operation: 'notes.write',
  input: { callId: call, text },
});
const errorOf = async (reply: ReturnType<Api>) => {
  const it = await reply;
  return it.ok ? undefined : it.error.code;
};

beforeEach(() => {
  reported.length = 0;
});

it('answers with what the operation answers, at the instant of the call', async () => {
  hour = 41;
  expect(await api(writing('hello'), cadre)).toEqual({
    ok: true,
    data: { at: 42, by: 'person of cadre' },
  });
});

it('lets a visitor see what is open to visitors', async () => {
  const looking = { operation: 'notes.look', input: {} };

  expect(await api(looking, {})).toEqual({ ok: true, data: { by: 'a visitor' } });
  expect(await api(looking, cadre)).toEqual({ ok: true, data: { by: 'person of cadre' } });
});

describe('says no', () => {
  it.each([
    { because: 'unknown_operation', call: { operation: 'notes.burn', input: {} }, caller: cadre },
    { because: 'unknown_operation', call: { operation: 'toString', input: {} }, caller: cadre },
    { because: 'not_signed_in', call: writing('a'), caller: {} },
    { because: 'not_allowed', call: writing('a'), caller: { openid: 'villager' } },
    { because: 'invalid_input', call: writing(7), caller: cadre },
    { because: 'too_late', call: writing('too late'), caller: cadre },
    { because: 'try_again', call: writing('conflict'), caller: cadre },
  ])('$because', async ({ because, call, caller }) => {
    expect(await errorOf(api(call, caller))).toBe(because);
    expect(reported).toEqual([]);
  });

  it('call_id_reused: another letter in the same envelope', async () => {
    const call = 'call-of-two-letters';
    await api(writing('first', call), cadre);

    expect(await errorOf(api(writing('second', call), cadre))).toBe('call_id_reused');
  });

  it('internal_error: and tells an engineer where, without telling the caller what', async () => {
    expect(await api(writing('defect'), cadre)).toEqual({
      ok: false,
      error: { code: 'internal_error' },
    });
    expect(reported).toEqual([['notes.write', new TypeError('an engineer must see this')]]);
  });

  it('internal_error: when nobody can tell who calls', async () => {
    const blind = createApi(operations, {
      ...platform,
      actorOf: () => Promise.reject(new Error('no register')),
    });

    expect(await errorOf(blind(writing('a'), cadre))).toBe('internal_error');
    expect(reported).toHaveLength(1);
  });

  it('in every word that is common to all', () => {
    expect([...commonRefusals].sort()).toEqual([
      'call_id_reused',
      'internal_error',
      'invalid_input',
      'not_allowed',
      'not_signed_in',
      'try_again',
      'unknown_operation',
      'words_need_a_second_look',
      'words_need_an_official',
      'words_not_checked',
      'words_unfit',
    ]);
  });
});

it('answers the same call the same, one after the other and at once', async () => {
  const call = writing('sent by an anxious thumb');
  const replies = await Promise.all([api(call, cadre), api(call, cadre), api(call, cadre)]);
  replies.push(await api(call, cadre));

  expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1);
  const text = 'sent by an anxious thumb';
  expect(await world.store.count(notes, { index: 'byText', equals: { text } })).toBe(1);
});

it('the same call of two people is two calls', async () => {
  const call = writing('both');
  await Promise.all([api(call, { openid: 'one' }), api(call, { openid: 'two' })]);

  expect(await world.store.count(notes, { index: 'byText', equals: { text: 'both' } })).toBe(2);
});

it('refuses two operations for one contract', () => {
  expect(() => createApi([...operations, ...operations], platform)).toThrow('the same contract');
});
