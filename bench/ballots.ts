import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { embeddedStore } from '../cloudfunctions/adapters/embedded/store';
import { newKey, random, vault } from '../cloudfunctions/adapters/vault/vault';
import { operations } from '../cloudfunctions/domains/polls';
import { ballots, participations } from '../cloudfunctions/domains/polls/ballot';
import { openPrepared, preparePoll } from '../cloudfunctions/domains/polls/preparing';
import { pilesOf, tallyOf } from '../cloudfunctions/domains/polls/tally';
import { createApi } from '../cloudfunctions/kernel/api';
import type { Store } from '../cloudfunctions/kernel/store';

/**
 * Ballots acknowledged per second through the door, open and secret, with a frozen roll of 10,000, beside the same store
 * doing two bare inserts (the line that the voice was used, and the ballot) for as many. All of them are on the disk
 * before they are acknowledged. Then the tally of 100,000 ballots beside a plain loop that counts the same array.
 */
const ELECTORS = 10_000;
const BALLOTS = 3000;
const CALLERS = 32;
const TALLIED = 100_000;
const ROUNDS = 5;

const NOW = Date.UTC(2026, 10, 23, 1);
const personOf = (number: number) => `person-${String(number).padStart(5, '0')}`;

async function perSecond(many: number, act: (number: number) => Promise<void>): Promise<number> {
  let next = 0;
  const startedAt = process.hrtime.bigint();
  await Promise.all(
    Array.from({ length: CALLERS }, async () => {
      for (let number = next++; number < many; number = next++) {
        await act(number);
      }
    }),
  );
  return (many * 1e9) / Number(process.hrtime.bigint() - startedAt);
}

async function openAmongAll(store: Store, pollId: string, isSecret: boolean): Promise<void> {
  const prepared = await preparePoll(
    { store },
    {
      ...{ pollId, placeId: 'a-village', villageId: 'a-village', matter: 'common' },
      ...{
        question: '先修哪一段？',
        kind: 'one_of',
        options: ['东头', '西头', '塘边'],
        roll: 'adults',
      },
      ...{ isSecret, ways: ['online'], opensAt: NOW, closesAt: NOW + 1e9, mayCloseEarly: false },
      ...{ decides: false, openedBy: personOf(0) },
      lines: Array.from({ length: ELECTORS }, (_, at) => ({
        personId: personOf(at),
        isSure: true,
      })),
    },
  );
  await store.transact((tx) => openPrepared(tx, prepared, NOW));
}

/** One round: the door or the bare store, on a file of its own. */
async function throughTheDoor(isSecret: boolean): Promise<number> {
  return withStore(async (store) => {
    await openAmongAll(store, 'a-poll', isSecret);
    const api = createApi(operations, {
      ...{ store, random, vault: vault([newKey()]), clock: () => NOW },
      actorOf: (openid) => Promise.resolve({ openid, personId: openid, held: [] }),
      report: (where, thrown) => {
        throw new Error(where, { cause: thrown });
      },
    });
    return perSecond(BALLOTS, async (number) => {
      const input = { callId: `call-of-a-bench-${number}`, pollId: 'a-poll', choice: ['2'] };
      const call = { operation: 'polls.castBallot', input };
      let reply = await api(call, { openid: personOf(number) });
      for (let again = 0; !reply.ok && reply.error.code === 'try_again' && again < 20; again += 1) {
        reply = await api(call, { openid: personOf(number) });
      }
      if (!reply.ok) {
        throw new Error(reply.error.code);
      }
    });
  });
}

async function bareInserts(): Promise<number> {
  return withStore((store) =>
    perSecond(BALLOTS, (number) => {
      const id = `ballot-${number}`;
      const voice = { id, pollId: 'a-poll', voiceId: personOf(number), isAssisted: false };
      return store.transact(async (tx) => {
        await tx.insert(participations, { ...voice, turn: 1, way: 'online' });
        await tx.insert(ballots, { ...voice, code: '010', at: NOW });
      });
    }),
  );
}

async function withStore(act: (store: Store) => Promise<number>): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-ballots-'));
  const store = embeddedStore({ file: join(folder, 'store.db') });
  const rate = await act(store);
  await store.close();
  rmSync(folder, { recursive: true });
  return rate;
}

/** Milliseconds for one count of all ballots. */
function timed(count: () => void): number {
  const times = Array.from({ length: 9 }, () => {
    const startedAt = process.hrtime.bigint();
    count();
    return Number(process.hrtime.bigint() - startedAt) / 1e6;
  });
  return median(times);
}

function tallies(): void {
  const codes = Array.from(
    { length: TALLIED },
    (_, at) => ['100', '010', '001'][(at * 7) % 3] ?? '',
  );
  const options = ['1', '2', '3'].map((id) => ({ id }));
  const ours = timed(() => tallyOf({ kind: 'one_of', options }, pilesOf(codes)));
  const plain = timed(() => {
    const counts = [0, 0, 0];
    for (const code of codes) {
      const chosen = code.indexOf('1');
      counts[chosen] = (counts[chosen] ?? 0) + 1;
    }
  });
  console.log(
    `tally of ${TALLIED} ballots: ${ours.toFixed(1)} ms, plain loop ${plain.toFixed(1)} ms; ratio ${(ours / plain).toFixed(2)}`,
  );
}

async function main(): Promise<void> {
  const rates = { bare: [] as number[], open: [] as number[], secret: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    rates.bare.push(await bareInserts());
    rates.open.push(await throughTheDoor(false));
    rates.secret.push(await throughTheDoor(true));
  }
  const [bare, open, secret] = [rates.bare, rates.open, rates.secret].map(median);
  for (const [name, rate = NaN] of [
    ['open', open],
    ['secret', secret],
  ] as const) {
    console.log(
      `${name} ballots: ${rate.toFixed(0)} acknowledged a second with ${ELECTORS} on the roll, ` +
        `two bare inserts ${(bare ?? NaN).toFixed(0)}; ratio ${(rate / (bare ?? NaN)).toFixed(2)}`,
    );
  }
  tallies();
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
}

void main();
