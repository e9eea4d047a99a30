import { castBallot as castContract } from '../../../cloudfunctions/contracts/polls';
import type { Actor } from '../../../cloudfunctions/kernel/actor';
import { implement, type Operation, type World } from '../../../cloudfunctions/kernel/operation';
import { Refusal } from '../../../cloudfunctions/kernel/refusal';
import { type Store, WriteConflict } from '../../../cloudfunctions/kernel/store';
import { register } from '../../../cloudfunctions/domains/organisation';
import { ballots, participations } from '../../../cloudfunctions/domains/polls/ballot';
import { boxes, boxIdsOf, pilesIn } from '../../../cloudfunctions/domains/polls/box';
import { castBallot } from '../../../cloudfunctions/domains/polls/cast-ballot';
import { castFor } from '../../../cloudfunctions/domains/polls/cast-for';
import { closePoll } from '../../../cloudfunctions/domains/polls/close-poll';
import { goOnCounting } from '../../../cloudfunctions/domains/polls/counting';
import { handOutSlip } from '../../../cloudfunctions/domains/polls/hand-out-slip';
import { markPresent } from '../../../cloudfunctions/domains/polls/mark-present';
import { outcomeOf } from '../../../cloudfunctions/domains/polls/outcome';
import { openPrepared, preparePoll } from '../../../cloudfunctions/domains/polls/preparing';
import { testVault } from '../../builders/composed';
import { aPlan, VILLAGE } from '../../builders/polls';
import { MONDAY_MORNING } from '../../builders/village';
import { explore } from './explorer';
import { type Books, type Gate, steppingStore } from './stepping-store';

jest.setTimeout(120_000);

/** One voter at two telephones, beside a helper and the list of the hall: every order in which their calls can meet. */

const POLL = 'poll-explored';
const VOTER = 'person-voter';
const voter: Actor = { openid: 'wx-voter', personId: VOTER, villageId: VILLAGE, held: [] };
const chair: Actor = {
  ...{ openid: 'wx-chair', personId: 'person-chair', villageId: VILLAGE },
  held: [{ role: 'director', officeId: 'c', officeKind: 'villagers_committee', placeId: VILLAGE }],
};

interface Sending {
  readonly operation: Operation;
  readonly actor: Actor;
  readonly input: { readonly callId: string; readonly [field: string]: unknown };
}
type Said = { readonly ok: true } | { readonly ok: false; readonly code: string };

const cast = (call: number, choice = 'agree'): Sending => ({
  ...{ operation: castBallot, actor: voter },
  input: { callId: `call-${call}-of-a-voter`, pollId: POLL, choice: [choice] },
});
const helped: Sending = {
  ...{ operation: castFor, actor: chair },
  input: { callId: 'call-of-a-helper-1', pollId: POLL, personId: VOTER, choice: ['against'] },
};
const slip: Sending = {
  ...{ operation: handOutSlip, actor: chair },
  input: { callId: 'call-of-the-hall-1', pollId: POLL, personId: VOTER },
};
const present: Sending = {
  ...{ operation: markPresent, actor: chair },
  input: { callId: 'call-of-the-hall-2', pollId: POLL, personIds: [VOTER] },
};
const close: Sending = {
  ...{ operation: closePoll, actor: chair },
  input: { callId: 'call-of-the-chair1', pollId: POLL },
};

const passing = () => Promise.resolve();
const alone = { isQuiet: () => true, afterRace: 'told' } as const;

function worldOver(store: Store): World {
  return { store, now: MONDAY_MORNING, random: () => 'a throw', vault: testVault };
}

/** The books of a poll of six that has just been opened; of these only one votes. */
async function freshBooks(isSecret: boolean): Promise<Books> {
  const books: Books = new Map();
  const store = steppingStore(books, 0, passing, alone);
  const others = ['a', 'b', 'c', 'd', 'e'].map((personId) => ({ personId, isSure: true }));
  const prepared = await preparePoll(worldOver(store), {
    ...aPlan({ pollId: POLL, isSecret, kind: 'yes_no', options: [], mayCloseEarly: true }),
    ...{ ways: isSecret ? ['online', 'paper'] : ['online', 'hand', 'paper'] },
    lines: [{ personId: VOTER, isSure: true }, ...others],
  });
  await store.transact(async (tx) => {
    await openPrepared(tx, prepared, MONDAY_MORNING);
    const person = { id: VOTER, name: '曾有余', villageId: VILLAGE, birthYear: 1960 };
    await tx.insert(register.persons, person);
  });
  return books;
}

async function say({ operation, actor, input }: Sending, store: Store): Promise<Said> {
  try {
    const data = await operation.answer(input, actor, worldOver(store));
    const isListed =
      operation !== markPresent || (data as { present: string[] }).present.length > 0;
    return isListed ? { ok: true } : { ok: false, code: 'already_voted' };
  } catch (thrown) {
    if (thrown instanceof WriteConflict) {
      return { ok: false, code: 'try_again' };
    }
    if (thrown instanceof Refusal) {
      return { ok: false, code: thrown.code };
    }
    throw thrown;
  }
}

interface Tried {
  readonly sendings: readonly Sending[];
  readonly isSecret: boolean;
  readonly deaths: number;
  readonly everyOrder?: boolean;
  readonly afterRace?: 'again' | 'told';
  readonly check?: (store: Store, said: readonly Said[]) => Promise<void>;
}

/** Runs every schedule; then whoever has no answer sends the same again; then the books are looked at. */
async function tried({
  sendings,
  isSecret,
  deaths,
  everyOrder = false,
  afterRace = 'again',
  check = oneVoice(sendings),
}: Tried) {
  const base = await freshBooks(isSecret);
  const written = await Promise.all(sendings.map((it) => writtenBy(it, base)));
  return explore({
    ...{ deaths, everyOrder },
    begin() {
      const books = new Map(base);
      const storeOf = (by: number, gate: Gate) => {
        const heeded = written.filter((_, at) => everyOrder || at !== by);
        const isQuiet = (key: string) => !heeded.some((keys) => keys.has(key));
        const watched: Gate = (step) => {
          if (!step.writes.every((key) => written[by]?.has(key))) {
            throw new Error('it writes what it does not write when it is alone');
          }
          return gate(step);
        };
        return steppingStore(books, by, watched, { isQuiet, afterRace });
      };
      const said: (Said | undefined)[] = [];
      return {
        workers: (gate) =>
          sendings.map((sending, by) => async () => {
            const answer = await say(sending, storeOf(by, gate));
            await gate({ by, reads: [], writes: [] });
            said[by] = answer;
          }),
        async end() {
          const store = steppingStore(books, 0, passing, alone);
          const acknowledged = said.some((it, by) => it?.ok && sendings[by] !== close);
          if (acknowledged) {
            expect(await votesIn(store)).toBe(1);
          }
          for (const [by, sending] of sendings.entries()) {
            const before = said[by];
            if (before === undefined || (!before.ok && before.code === 'try_again')) {
              said[by] = await say(sending, store);
            }
          }
          await check(
            store,
            said.map((it) => it ?? { ok: false, code: 'try_again' }),
          );
        },
      };
    },
  });
}

/** Every document, and every collection as a whole, that this call writes when nothing comes between. */
async function writtenBy(sending: Sending, base: Books): Promise<ReadonlySet<string>> {
  const keys = new Set<string>();
  const note: Gate = ({ writes }) => {
    writes.forEach((key) => keys.add(key).add(`${key.split(' ')[0] ?? ''} *`));
    return Promise.resolve();
  };
  await say(sending, steppingStore(new Map(base), 0, note, alone));
  return keys;
}

async function votesIn(store: Store): Promise<number> {
  return store.count(participations, { index: 'inPoll', equals: { pollId: POLL } });
}

/** Ballots wherever they lie, besides hands and slips, which lie nowhere here. */
async function ballotsIn(store: Store, isSecret = false): Promise<number> {
  if (!isSecret) {
    return store.count(ballots, { index: 'inPoll', equals: { pollId: POLL } });
  }
  const { frozen } = (await outcomeOf(store, POLL)) ?? {};
  const all = await Promise.all((frozen ? boxIdsOf(frozen) : []).map((id) => store.get(boxes, id)));
  return all
    .flatMap((box) => (box ? [...pilesIn(box, testVault).values()] : []))
    .reduce((sum, count) => sum + count, 0);
}

/** One voice went one way once, exactly one intention was taken, and every other was told so. */
function oneVoice(sendings: readonly Sending[]) {
  return async (store: Store, said: readonly Said[]) => {
    const taken = new Set(
      sendings.filter((_, by) => said[by]?.ok).map(({ input: { callId } }) => callId),
    );
    const { items } = await store.find(participations, {
      ...{ index: 'inPoll', equals: { pollId: POLL }, limit: 10 },
    });
    const isSecret = (await outcomeOf(store, POLL))?.frozen.isSecret ?? false;
    const lying = await ballotsIn(store, isSecret);
    expect({ taken: taken.size, voices: items.length, lying }).toEqual({
      ...{ taken: 1, voices: 1, lying: items[0]?.way === 'online' ? 1 : 0 },
    });
    const others = said.flatMap((it) => (it.ok ? [] : [it.code]));
    expect(others).toEqual(others.map(() => 'already_voted'));
  };
}

const numbers: string[] = [];
afterAll(() => {
  process.stdout.write(`${numbers.join('\n')}\n`);
});

async function atLeast(
  least: number,
  what: string,
  trying: Promise<{ runs: number; steps: number }>,
) {
  const { runs, steps } = await trying;
  numbers.push(`${what}: ${runs} schedules, ${steps} steps`);
  expect(runs).toBeGreaterThanOrEqual(least);
}

describe.each([{ isSecret: false }, { isSecret: true }])('one voice, %j', ({ isSecret }) => {
  const secret = isSecret ? 'secret' : 'open';

  it.each([
    { what: 'the same call', afterRace: 'told', sendings: [cast(1), cast(1, 'against')] },
    { what: 'two calls', afterRace: 'again', sendings: [cast(1), cast(2, 'against')] },
  ] as const)('$what, every single order, any one dies', async ({ what, ...plan }) => {
    const trying = tried({ ...plan, isSecret, deaths: 1, everyOrder: true });
    await atLeast(900, `${secret}: ${what}, every order, one death`, trying);
  });

  it.each([
    { what: 'the same call', least: 35, sendings: [cast(1), cast(1)] },
    { what: 'the same call with two choices', least: 35, sendings: [cast(1), cast(1, 'against')] },
    { what: 'two calls, one choice', least: 18, sendings: [cast(1), cast(2)] },
    { what: 'two calls, two choices', least: 18, sendings: [cast(1), cast(2, 'against')] },
    {
      ...{ what: 'three calls', least: 160 },
      sendings: [cast(1), cast(2, 'against'), cast(3, 'abstain')],
    },
    {
      ...{ what: 'a call, the same again, another', least: 270 },
      sendings: [cast(1), cast(1, 'against'), cast(2)],
    },
    { what: 'a call, a helper, a slip', least: 160, sendings: [cast(1), helped, slip] },
  ])('$what, and any one of them dies anywhere', async ({ what, least, sendings }) => {
    const trying = tried({ sendings, isSecret, deaths: 1 });
    await atLeast(least, `${secret}: ${what}, one death`, trying);
  });

  it('two that both die, and are sent again', async () => {
    const sendings = [cast(1), cast(2, 'against')];
    await atLeast(30, `${secret}: two deaths`, tried({ sendings, isSecret, deaths: 2 }));
  });

  it('four at once', async () => {
    const second = { ...slip, input: { ...slip.input, callId: 'call-of-the-hall-3' } };
    const sendings = [cast(1), cast(2, 'against'), slip, isSecret ? second : present];
    const trying = tried({ sendings, isSecret, deaths: 0, afterRace: 'told' });
    await atLeast(90, `${secret}: four at once`, trying);
  });

  it('a voice that meets the close is counted or refused, never acknowledged and lost', async () => {
    const trying = tried({
      ...{ sendings: [cast(1), close], isSecret, deaths: 1 },
      async check(store, [voice]) {
        await goOnCounting(worldOver(store), POLL);
        const outcome = await outcomeOf(store, POLL);
        expect(outcome?.state).toBe('counted');
        const isIn = voice?.ok ? 1 : 0;
        expect(await ballotsIn(store, isSecret)).toBe(isIn);
        expect(voice?.ok === true || voice?.code === 'voting_not_open').toBe(true);
        expect(outcome?.result).toMatchObject(isSecret ? { is: 'withheld' } : { voices: isIn });
      },
    });
    await atLeast(80, `${secret}: a voice and the close`, trying);
  });
});

it('finds two ballots where the ballot’s name follows from the call instead of the voice', async () => {
  const careless = implement(castContract, {
    allow: () => true,
    async run({ pollId, choice, callId }, { store, refuse, once }) {
      const { items } = await store.find(participations, {
        ...{ index: 'inPoll', equals: { pollId }, limit: 1 },
      });
      return items.length > 0
        ? refuse('already_voted')
        : once(async (tx) => {
            const voice = { pollId, voiceId: VOTER, isAssisted: false };
            await tx.insert(participations, { id: callId, ...voice, way: 'online' });
            await tx.insert(ballots, { id: callId, ...voice, code: choice.join(), at: 0 });
            const standing = { is: 'consultation', because: 'no_decision_behind_it' } as const;
            return { pollId, way: 'online', standing };
          });
    },
  });
  const sendings = [cast(1), cast(2)].map((it) => ({ ...it, operation: careless }));
  await expect(tried({ sendings, isSecret: false, deaths: 0 })).rejects.toThrow('toBe');
});
