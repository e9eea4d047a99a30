import {
  castBallot as castContract,
  castBallot,
  handOutSlip,
} from '../../../cloudfunctions/contracts/polls';
import { takeBack } from '../../../cloudfunctions/contracts/polls-entries';
import { ballotIdOf, ballots } from '../../../cloudfunctions/domains/polls/ballot';
import { boxes, boxIdsOf } from '../../../cloudfunctions/domains/polls/box';
import { outcomeOf } from '../../../cloudfunctions/domains/polls';
import { chanceFrom } from '../../../local/demonstration/chance';
import { openidOf } from '../../../local/demonstration/people';
import { testVault } from '../../builders/composed';
import { aPoll, closed, TWELVE, twelveWithPhones } from '../../builders/polls';
import { answered } from '../../builders/requests';
import { aVillage, type Village } from '../../builders/village';
import { attacks, dumpOf } from './attacker';

/** Secret polls of twelve, and somebody with the whole database, the key of the vault and a chair beside the table. */

const POLLS = 40;
/** Where something leaks, fewer are enough. */
const LEAKY_POLLS = 8;
const CODES: Readonly<Record<string, string>> = { agree: '100', against: '010', abstain: '001' };
const dice = chanceFrom(20_261_123);

interface Held {
  readonly pollId: string;
  readonly arrival: readonly string[];
  readonly truth: ReadonlyMap<string, string>;
  readonly callIds: readonly string[];
}

function shuffled<T>(things: readonly T[]): T[] {
  const left = [...things];
  return things.map(() => left.splice(dice.below(left.length), 1)[0] as T);
}

/** A slip is handed out to somebody and comes back: the voice is free, and there are two entries for it. */
async function slipComesBack(village: Village, pollId: string, personId: string): Promise<void> {
  const chair = village.as('liu-qingshan');
  await answered(chair(handOutSlip, { pollId, personId }));
  const entryId = ballotIdOf(pollId, personId);
  await answered(chair(takeBack, { pollId, entryId, because: 'slip_came_back' }));
}

/**
 * Twelve vote in any order, some hours apart, agreeing more or less. Every fourth or so had taken a slip that came
 * back.
 */
async function hold(village: Village, keys: readonly string[]): Promise<Held> {
  const pollId = await aPoll(village, {
    ...{ placeId: TWELVE, isSecret: true, ways: ['online', 'paper'] },
    closesAt: village.now() + 7 * 86_400_000,
  });
  const warmth = 2 + dice.below(7);
  const truth = new Map<string, string>();
  const callIds: string[] = [];
  for (const key of shuffled(keys)) {
    if (dice.below(4) === 0) {
      await slipComesBack(village, pollId, `person-${key}`);
    }
    const lot = dice.below(10);
    const choice = lot < warmth ? 'agree' : lot < 9 ? 'against' : 'abstain';
    const callId = `weak-call-id-${pollId.slice(-4)}-${truth.size}`;
    await answered(village.as(key)(castBallot, { callId, pollId, choice: [choice] }));
    truth.set(`person-${key}`, choice);
    callIds.push(callId);
    village.waitHours(dice.below(3));
  }
  return { pollId, arrival: [...truth.keys()], truth, callIds };
}

interface Score {
  hits: number;
  readonly expected: number;
  readonly spread: number;
}

/** How often each attempt was right over all polls, and how often chance would have been with the same guesses. */
async function scores(polls: number, spoil?: (village: Village, held: Held) => Promise<void>) {
  const village = aVillage();
  const keys = await twelveWithPhones(village);
  const all: Held[] = [];
  for (let number = 0; number < polls; number += 1) {
    const held = await hold(village, keys);
    await closed(village, held.pollId);
    await spoil?.(village, held);
    all.push(held);
  }
  await village.settle();
  const dump = dumpOf(village.store.file);
  const sums = new Map<string, { hits: number; expected: number; variance: number }>();
  for (const { pollId, arrival, truth, callIds } of all) {
    const voters = keys.map((key) => ({ personId: `person-${key}`, openid: openidOf(key) }));
    const tries = attacks({ dump, vault: testVault, pollId, voters, arrival, callIds });
    for (const [name, guess] of tries) {
      const sum = sums.get(name) ?? { hits: 0, expected: 0, variance: 0 };
      const { mean, variance } = byChance(guess, truth);
      sums.set(name, {
        hits: sum.hits + rightOf(guess, truth),
        expected: sum.expected + mean,
        variance: sum.variance + variance,
      });
    }
  }
  return new Map<string, Score>(
    [...sums].map(([name, { hits, expected, variance }]) => [
      name,
      { hits, expected, spread: Math.sqrt(variance) },
    ]),
  );
}

function rightOf(guess: ReadonlyMap<string, string>, truth: ReadonlyMap<string, string>): number {
  return [...guess].filter(([voter, choice]) => truth.get(voter) === choice).length;
}

/**
 * The same guesses dealt out among the voters blindly: everybody knows the result, so everybody can do that. Mean and
 * variance of the hits over all ways of dealing (Hoeffding).
 */
function byChance(guess: ReadonlyMap<string, string>, truth: ReadonlyMap<string, string>) {
  const guesses = [...guess.values()];
  const many = guesses.length;
  if (many < 2) {
    return { mean: many, variance: 0 };
  }
  const fits = [...guess.keys()].map((voter) =>
    guesses.map((it) => (it === truth.get(voter) ? 1 : 0)),
  );
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, it) => sum + it, 0) / many;
  const rows = fits.map(mean);
  const columns = guesses.map((_, at) => mean(fits.map((row) => row[at] ?? 0)));
  const apart = fits.flatMap((row, one) =>
    row.map((fit, at) => fit - (rows[one] ?? 0) - (columns[at] ?? 0) + mean(rows)),
  );
  return {
    mean: mean(rows) * many,
    variance: apart.reduce((sum, it) => sum + it ** 2, 0) / (many - 1),
  };
}

/** So far beyond chance that it happens once in a hundred thousand times. */
const isBeyondChance = ({ hits, expected, spread }: Score) => hits > expected + 4.3 * spread + 1;

/** Wins by far: three quarters of what there is to know. */
const wins = ({ hits }: Score) => hits > 0.75 * LEAKY_POLLS * 12;

it('finds out no more than chance, whatever it lays side by side', async () => {
  const all = await scores(POLLS);
  const best = [...all].sort(([, one], [, other]) => other.hits - one.hits)[0];
  process.stdout.write(
    `${POLLS} secret polls of twelve, ${all.size} attempts; the best, ${JSON.stringify(best)}\n`,
  );
  expect(all.size).toBeGreaterThan(20);
  expect([...all].filter(([, score]) => isBeyondChance(score))).toEqual([]);
});

describe('the same attempts win where something leaks', () => {
  it('when ballots lie in the box as they came', async () => {
    const all = await scores(LEAKY_POLLS, async ({ store }, { pollId, truth }) => {
      const { frozen } = (await outcomeOf(store, pollId)) ?? {};
      const [boxId = ''] = frozen ? boxIdsOf(frozen) : [];
      await store.transact(async (tx) => {
        const box = await tx.get(boxes, boxId);
        const codes = [...truth.values()].map((it) => CODES[it]);
        await (box && tx.replace(boxes, { ...box, sealed: testVault.seal(JSON.stringify(codes)) }));
      });
    });
    const score = all.get('lines as they were written ~ poll_boxes as written');
    expect(score && wins(score)).toBe(true);
  });

  it('when each ballot has a document of its own, even without a name', async () => {
    const all = await scores(LEAKY_POLLS, ({ store }, { pollId, truth }) =>
      store.transact(async (tx) => {
        for (const [at, choice] of [...truth.values()].entries()) {
          const code = CODES[choice] ?? '';
          const ballot = {
            id: `${pollId}-${at}`,
            pollId,
            voiceId: '',
            code,
            isAssisted: false,
            at: 0,
          };
          await tx.insert(ballots, ballot);
        }
      }),
    );
    const score = all.get('receipts as they were written ~ poll_ballots as written');
    expect(score && wins(score)).toBe(true);
  });

  it('when the receipt keeps a fingerprint of the choice', async () => {
    const { traceless = [] } = castContract;
    Object.assign(castContract, { traceless: [] });
    const all = await scores(LEAKY_POLLS);
    Object.assign(castContract, { traceless });
    const score = all.get('a receipt tells the choice by its fingerprint');
    expect(score && wins(score)).toBe(true);
  });
});
