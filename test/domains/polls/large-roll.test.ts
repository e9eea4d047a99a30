import { embeddedStore } from '../../../cloudfunctions/adapters/embedded/store';
import type { AnyContract, InputOf, Reply } from '../../../cloudfunctions/contracts/contract';
import {
  castBallot,
  closePoll,
  listPolls,
  markPresent,
  openPoll,
  previewRoll,
  readBallots,
  readPoll,
  readRoll,
} from '../../../cloudfunctions/contracts/polls';
import { listEntries } from '../../../cloudfunctions/contracts/polls-entries';
import { register } from '../../../cloudfunctions/domains/organisation';
import { operations } from '../../../cloudfunctions/domains/polls';
import type { Actor } from '../../../cloudfunctions/kernel/actor';
import { createApi } from '../../../cloudfunctions/kernel/api';
import { testVault } from '../../builders/composed';
import { aQuestion, VILLAGE } from '../../builders/polls';
import { MONDAY_MORNING } from '../../builders/village';
import { inWaves } from './waves';

/** A village of four thousand adults, a thousand of them without a year of birth, far away from its database. */
const PEOPLE = 4000;
const WITHOUT_AGE = 1000;
/** What CloudBase lets a function answer. */
const ANSWER_BYTES = 100 * 1024;
/** A function may take twenty seconds; so many looks, one after the other, take ten at the most. */
const WAVES = 300;

const base = embeddedStore();
afterAll(() => base.close());
const far = inWaves(base);
const nameOf = (number: number) => `person-${String(number).padStart(4, '0')}`;
const chair: Actor = {
  ...{ openid: 'wx-chair', personId: 'person-chair', villageId: VILLAGE },
  held: [{ role: 'director', officeId: 'c', officeKind: 'villagers_committee', placeId: VILLAGE }],
};
const api = createApi(operations, {
  ...{ store: far.store, vault: testVault, clock: () => MONDAY_MORNING },
  random: () => `throw ${(throws += 1)}`,
  actorOf: (openid) =>
    Promise.resolve(
      openid === 'wx-chair' ? chair : { openid, personId: openid, villageId: VILLAGE, held: [] },
    ),
  report: (where, thrown) => {
    throw new Error(where, { cause: thrown });
  },
});
let throws = 0;
let calls = 0;

const figures: string[] = [];
afterAll(() => {
  process.stdout.write(`${figures.join('\n')}\n`);
});

type WithoutCallId<Input> = Input extends unknown ? Omit<Input, 'callId'> : never;

/** What comes back, once it is small and quick enough. */
async function measured<C extends AnyContract>(
  contract: C,
  input: WithoutCallId<InputOf<C>>,
  openid = 'wx-chair',
): Promise<unknown> {
  calls += 1;
  const callId = `call-of-a-village-${String(calls).padStart(5, '0')}`;
  const sent = contract.does === 'write' ? { callId, ...input } : input;
  const before = far.waves();
  const reply: Reply<unknown> = await api({ operation: contract.name, input: sent }, { openid });
  const waves = far.waves() - before;
  const bytes = Buffer.byteLength(JSON.stringify(reply));
  figures.push(`${contract.name}: ${waves} looks one after the other, ${bytes} bytes`);
  expect({
    contract: contract.name,
    isQuick: waves < WAVES,
    isSmall: bytes < ANSWER_BYTES,
  }).toEqual({ contract: contract.name, isQuick: true, isSmall: true });
  return reply.ok ? reply.data : reply.error;
}

beforeAll(async () => {
  await base.transact(async (tx) => {
    await tx.insert(register.places, {
      ...{ id: VILLAGE, kind: 'village', name: '清泉村', path: ['a-county', 'a-town', VILLAGE] },
    });
  });
  for (let from = 0; from < PEOPLE; from += 500) {
    await base.transact(async (tx) => {
      for (let number = from; number < from + 500; number += 1) {
        await tx.insert(register.persons, {
          ...{ id: nameOf(number), name: '欧阳有余', villageId: VILLAGE },
          ...(number % (PEOPLE / WITHOUT_AGE) === 0 ? {} : { birthYear: 1970 }),
        });
      }
    });
  }
});

/** A hundred voices on the phone, at once. */
async function cast100(pollId: string): Promise<void> {
  const voices = Array.from({ length: 100 }, (_, number) => {
    const callId = `call-${number}-in-${pollId}`.slice(0, 40);
    const input = { callId, pollId, choice: ['agree'] };
    return api({ operation: castBallot.name, input }, { openid: nameOf(2000 + number) });
  });
  expect((await Promise.all(voices)).filter(({ ok }) => !ok)).toEqual([]);
}

it.each([
  { what: 'open', isSecret: false, ways: ['online', 'hand', 'paper'] as const },
  { what: 'secret', isSecret: true, ways: ['online', 'paper'] as const },
])('an $what poll of a whole village stays small and quick', async ({ isSecret, ways }) => {
  const asked = aQuestion({ placeId: VILLAGE, isSecret, ways: [...ways] });
  const { pollId } = asked;
  expect(await measured(previewRoll, { placeId: VILLAGE, roll: 'adults' })).toMatchObject({
    ...{ size: PEOPLE, unsure: WITHOUT_AGE },
  });
  expect(await measured(openPoll, asked)).toMatchObject({ code: 'unsure_lines_open' });
  expect(await measured(openPoll, { ...asked, othersCount: true })).toMatchObject({ size: PEOPLE });
  await measured(readPoll, { pollId });
  await measured(listPolls, { placeId: VILLAGE });
  await measured(readRoll, { pollId, page: 7 });
  const cast = { pollId, choice: ['agree'] };
  expect(await measured(castBallot, cast, nameOf(1))).toMatchObject({ way: 'online' });
  await cast100(pollId);
  if (!isSecret) {
    const personIds = Array.from({ length: 50 }, (_, at) => nameOf(1000 + at));
    await measured(markPresent, { pollId, personIds });
    await measured(listEntries, { pollId, way: 'hand' });
  }
  await measured(closePoll, { pollId });
  const state = isSecret ? 'counted' : 'counting';
  expect(await measured(readPoll, { pollId })).toMatchObject({
    state,
    participation: 101 + (isSecret ? 0 : 50),
  });
});

it('shows the ballots of an open one page by page', async () => {
  const asked = aQuestion({ placeId: VILLAGE, ways: ['online'], othersCount: true });
  const { pollId } = asked;
  await measured(openPoll, asked);
  await cast100(pollId);
  await measured(closePoll, { pollId });
  expect(await measured(readBallots, { pollId })).toMatchObject({
    next: expect.any(String) as string,
  });
});
