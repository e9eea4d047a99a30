import { castBallot } from '../../../cloudfunctions/domains/polls/cast-ballot';
import { castFor } from '../../../cloudfunctions/domains/polls/cast-for';
import { closePoll } from '../../../cloudfunctions/domains/polls/close-poll';
import { ballotIdOf } from '../../../cloudfunctions/domains/polls/ballot';
import { ballotsIn } from '../../../cloudfunctions/domains/polls/ballots-in';
import { boxes, boxIdsOf, pilesIn } from '../../../cloudfunctions/domains/polls/box';
import { handOutSlip } from '../../../cloudfunctions/domains/polls/hand-out-slip';
import { markPresent } from '../../../cloudfunctions/domains/polls/mark-present';
import { outcomeOf } from '../../../cloudfunctions/domains/polls/outcome';
import { openPrepared, preparePoll } from '../../../cloudfunctions/domains/polls/preparing';
import { takeBack } from '../../../cloudfunctions/domains/polls/take-back';
import { voicesIn } from '../../../cloudfunctions/domains/polls/taken-back';
import { register } from '../../../cloudfunctions/domains/organisation';
import type { Actor } from '../../../cloudfunctions/kernel/actor';
import type { Operation, World } from '../../../cloudfunctions/kernel/operation';
import { Refusal } from '../../../cloudfunctions/kernel/refusal';
import { type Store, WriteConflict } from '../../../cloudfunctions/kernel/store';
import { testVault } from '../../builders/composed';
import { aPlan, VILLAGE } from '../../builders/polls';
import { MONDAY_MORNING } from '../../builders/village';
import { explore } from './explorer';
import { type Books, type Gate, steppingStore } from './stepping-store';

/** One voter at two telephones, beside a helper and the list of the hall: every order in which their calls can meet. */

export const POLL = 'poll-explored';
export const VOTER = 'person-voter';
const voter: Actor = { openid: 'wx-voter', personId: VOTER, villageId: VILLAGE, held: [] };
const chair: Actor = {
  ...{ openid: 'wx-chair', personId: 'person-chair', villageId: VILLAGE },
  held: [{ role: 'director', officeId: 'c', officeKind: 'villagers_committee', placeId: VILLAGE }],
};

export interface Sending {
  readonly operation: Operation;
  readonly actor: Actor;
  readonly input: { readonly callId: string; readonly [field: string]: unknown };
}
export type Said = { readonly ok: true } | { readonly ok: false; readonly code: string };

export const cast = (call: number, choice = 'agree'): Sending => ({
  ...{ operation: castBallot, actor: voter },
  input: { callId: `call-${call}-of-a-voter`, pollId: POLL, choice: [choice] },
});
export const helped: Sending = {
  ...{ operation: castFor, actor: chair },
  input: { callId: 'call-of-a-helper-1', pollId: POLL, personId: VOTER, choice: ['against'] },
};
export const slip: Sending = {
  ...{ operation: handOutSlip, actor: chair },
  input: { callId: 'call-of-the-hall-1', pollId: POLL, personId: VOTER },
};
export const present: Sending = {
  ...{ operation: markPresent, actor: chair },
  input: { callId: 'call-of-the-hall-2', pollId: POLL, personIds: [VOTER] },
};
export const close: Sending = {
  ...{ operation: closePoll, actor: chair },
  input: { callId: 'call-of-the-chair1', pollId: POLL },
};

/** The desk takes back what it wrote first for the voter. */
export const takingBack = (
  call: number,
  because: 'wrong_person' | 'choice_written_wrongly',
): Sending => ({
  ...{ operation: takeBack, actor: chair },
  input: {
    ...{ callId: `call-of-the-desk-${call}`, pollId: POLL, because },
    entryId: ballotIdOf(POLL, VOTER, 1),
  },
});

const passing = () => Promise.resolve();
const alone = { isQuiet: () => true, afterRace: 'told' } as const;

export function worldOver(store: Store): World {
  return { store, now: MONDAY_MORNING, random: () => 'a throw', vault: testVault };
}

const isVoice = (sending?: Sending) =>
  sending?.operation !== closePoll && sending?.operation.contract.name !== takeBack.contract.name;

/** The books of a poll of six that has just been opened; of these only one votes. */
async function freshBooks(
  isSecret: boolean,
  rules: { readonly isAlone?: boolean; readonly mayCloseEarly?: boolean } = {},
): Promise<Books> {
  const books: Books = new Map();
  const store = steppingStore(books, 0, passing, alone);
  const others = (rules.isAlone ? [] : ['a', 'b', 'c', 'd', 'e']).map((personId) => ({
    personId,
    isSure: true,
  }));
  const prepared = await preparePoll(worldOver(store), {
    ...aPlan({
      pollId: POLL,
      isSecret,
      kind: 'yes_no',
      options: [],
      mayCloseEarly: rules.mayCloseEarly ?? true,
    }),
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
  /** Has happened before anybody begins. */
  readonly begun?: readonly Sending[];
  readonly rules?: Parameters<typeof freshBooks>[1];
  readonly check: (store: Store, said: readonly Said[]) => Promise<void>;
}

/** Runs every schedule; then whoever has no answer sends the same again; then the books are looked at. */
export async function tried({
  sendings,
  isSecret,
  deaths,
  everyOrder = false,
  afterRace = 'again',
  check,
  begun = [],
  rules = {},
}: Tried) {
  const base = await freshBooks(isSecret, rules);
  for (const sending of begun) {
    await say(sending, steppingStore(base, 0, passing, alone));
  }
  const written = await Promise.all(
    sendings.map((it) => writtenBy(it, base, without(sendings, it))),
  );
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
          const isGiven = said.some((it, by) => it?.ok && isVoice(sendings[by]));
          if (isGiven) {
            expect(await voicesIn(store, POLL)).toBe(1);
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

/** Every document, and every collection as a whole, that this call writes whatever the others have done before it. */
async function writtenBy(
  sending: Sending,
  base: Books,
  others: readonly Sending[],
): Promise<ReadonlySet<string>> {
  const keys = new Set<string>();
  const note: Gate = ({ writes }) => {
    writes.forEach((key) => keys.add(key).add(`${key.split(' ')[0] ?? ''} *`));
    return Promise.resolve();
  };
  await say(sending, steppingStore(new Map(base), 0, note, alone));
  for (const other of others) {
    const after = new Map(base);
    await say(other, steppingStore(after, 0, passing, alone));
    (await writtenBy(sending, after, without(others, other))).forEach((key) => keys.add(key));
  }
  return keys;
}

function without<T>(things: readonly T[], thing: T): T[] {
  return things.filter((it) => it !== thing);
}

/** Ballots wherever they lie, besides hands and slips, which lie nowhere here. */
export async function lyingIn(store: Store, isSecret = false): Promise<number> {
  if (!isSecret) {
    return (await ballotsIn(store, POLL)).length;
  }
  const { frozen } = (await outcomeOf(store, POLL)) ?? {};
  const all = await Promise.all((frozen ? boxIdsOf(frozen) : []).map((id) => store.get(boxes, id)));
  return all
    .flatMap((box) => (box ? [...pilesIn(box, testVault).values()] : []))
    .reduce((sum, count) => sum + count, 0);
}

/** How many schedules were run, said at the end; fewer than there were once are a failure. */
export function schedules() {
  const numbers: string[] = [];
  return {
    atLeast: async (least: number, what: string, trying: ReturnType<typeof tried>) => {
      const { runs, steps } = await trying;
      numbers.push(`${what}: ${runs} schedules, ${steps} steps`);
      expect(runs).toBeGreaterThanOrEqual(least);
    },
    tell: () => {
      process.stdout.write(`${numbers.join('\n')}\n`);
    },
  };
}
