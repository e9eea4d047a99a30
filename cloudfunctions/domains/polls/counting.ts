import type { Frozen, PollResult } from '../../contracts/polls-shown';
import { type CountedWay, countedWays } from '../../contracts/polls-words';
import type { World } from '../../kernel/operation';
import type { Store, Transaction } from '../../kernel/store';
import { tell } from '../events';
import { ballotsIn } from './ballots-in';
import { boxes, boxIdsOf, pilesIn } from './box';
import { type Count, countStateOf, lastCount } from './count';
import { atRest, type Course, courses, moved } from './course';
import { readFigures } from './figures';
import { findPoll, type Found } from './finding';
import { reconcile } from './reconcile';
import { inParts, sideBySide } from '../side-by-side';
import { voicesIn } from './taken-back';
import { type Piles, pilesOf, tallyOf, together } from './tally';

type Hands = Pick<World, 'store' | 'vault' | 'now'>;

/** Boxes shut in one transaction. */
const BATCH = 20;

/**
 * Goes on with a poll whose voting is over: shuts every box, holds all ways against each other, and either writes down
 * the result, or says why it cannot stand, or waits for people. It can be broken off anywhere and begun again.
 */
export async function goOnCounting(hands: Hands, pollId: string): Promise<void> {
  const found = await findPoll(hands.store, pollId);
  if (found?.course.state !== 'counting') {
    return;
  }
  await shutBoxes(hands.store, found.poll.frozen);
  const gathered = await gather(hands, found);
  const verdict = reconcile({
    ...{ size: found.poll.frozen.electorate.size, online: gathered.online },
    ...{ hand: gathered.hand, paper: gathered.paper },
  });
  const isReady = verdict.blocked.length === 0 && verdict.waitsFor.length === 0;
  const result = isReady ? await resultOf(hands, found.poll.frozen, gathered) : undefined;
  await hands.store.transact(async (tx) => {
    const course = await tx.get(courses, pollId);
    if (course?.state !== 'counting' || !(await isAsGathered(tx, course, gathered))) {
      return;
    }
    if (verdict.blocked.length > 0) {
      const blocked = moved(course, 'block', 'reckoning') ?? course;
      await tx.replace(courses, { ...blocked, blockedBecause: verdict.blocked });
      await askForCount(tx, found, 'blocked', course, hands.now);
    } else if (result) {
      await writeResult(tx, found, course, result, hands.now);
    } else {
      await tx.replace(courses, { ...atRest(course), countWanted: true });
      await (course.countWanted ? undefined : askForCount(tx, found, 'waits', course, hands.now));
    }
  });
}

/** What stands in the books of a poll whose boxes are shut. */
interface Gathered {
  readonly online: number;
  readonly assisted: number;
  readonly hand: Way;
  readonly paper: Way;
}

interface Way {
  readonly most: number;
  readonly state: ReturnType<typeof countStateOf>;
  readonly voices: number;
  readonly invalid: number;
  readonly piles: Piles;
  readonly count: Count | undefined;
}

async function gather({ store, vault }: Hands, { poll, course }: Found): Promise<Gathered> {
  const pollId = poll.id;
  const used = (only: Parameters<typeof voicesIn>[2]) => voicesIn(store, pollId, only);
  const way = async (name: CountedWay): Promise<Way> => {
    const count = await lastCount(store, pollId, name, course.entries[name]);
    const none = { voices: 0, invalid: 0, piles: new Map<string, number>() };
    const figures = count ? readFigures(vault.open(count.sealed)) : none;
    return { most: await used({ way: name }), state: countStateOf(count), ...figures, count };
  };
  return {
    online: await used({ way: 'online' }),
    assisted: await used({ way: 'online', isAssisted: true }),
    hand: await way('hand'),
    paper: await way('paper'),
  };
}

/** Whether nobody has written an entry or a witness's figures meanwhile; they go on with it themselves then. */
async function isAsGathered(
  tx: Transaction,
  { id, entries }: Course,
  gathered: Gathered,
): Promise<boolean> {
  for (const way of countedWays) {
    const seen = gathered[way].count;
    const count = await lastCount(tx, id, way, entries[way]);
    if (count?.id !== seen?.id || count?.version !== seen?.version) {
      return false;
    }
  }
  return true;
}

async function resultOf(
  { store, vault }: Pick<Hands, 'store' | 'vault'>,
  poll: Frozen,
  { online, assisted, hand, paper }: Gathered,
): Promise<PollResult> {
  const voices = online + hand.voices + paper.voices;
  if (poll.isSecret && voices < poll.shownFrom.result) {
    return { is: 'withheld', because: 'too_few_to_stay_secret' };
  }
  const cast = poll.isSecret ? await inBoxes(store, poll, vault) : await inOpen(store, poll.pollId);
  return {
    is: 'counted',
    ...{ voices, of: poll.electorate.size, invalid: hand.invalid + paper.invalid, assisted },
    ...(!poll.isSecret && { byWay: { online, hand: hand.voices, paper: paper.voices } }),
    ...tallyOf(poll, together([cast, hand.piles, paper.piles])),
  };
}

async function inBoxes(store: Store, poll: Frozen, vault: World['vault']): Promise<Piles> {
  const all = await sideBySide(boxIdsOf(poll), (id) => store.get(boxes, id));
  return together(all.map((box) => (box ? pilesIn(box, vault) : new Map<string, number>())));
}

async function inOpen(store: Store, pollId: string): Promise<Piles> {
  return pilesOf((await ballotsIn(store, pollId)).map(({ code }) => code));
}

/** After this no voice gets in: whoever was faster is in the box, whoever was slower is told that voting is over. */
async function shutBoxes(store: Store, poll: Frozen): Promise<void> {
  await sideBySide(inParts(boxIdsOf(poll), BATCH), (ids) =>
    store.transact(async (tx) => {
      for (const id of ids) {
        const box = await tx.get(boxes, id);
        if (box && !box.isShut) {
          await tx.replace(boxes, { ...box, isShut: true });
        }
      }
    }),
  );
}

async function writeResult(
  tx: Transaction,
  { poll: { id: pollId, frozen } }: Found,
  course: Course,
  result: PollResult,
  now: number,
): Promise<void> {
  const counted = moved(course, 'count', 'reckoning') ?? course;
  await tx.replace(courses, { ...counted, result, countedAt: now });
  const { villageId, placeId, roll, about } = frozen;
  const facts = { pollId, villageId, ...(about && { about }) };
  await tell(tx, 'poll.closed', { key: [pollId], at: now, facts });
  await tell(tx, 'place.told', {
    key: [pollId, 'closed'],
    at: now,
    facts: { about: { kind: 'poll', id: pollId }, placeId, roll, what: 'poll_closed' },
  });
}

/** Whoever opened the poll sees to it that hands and slips are counted, or counted again. */
function askForCount(
  tx: Transaction,
  { poll: { id: pollId, openedBy } }: Found,
  because: 'waits' | 'blocked',
  { entries }: Course,
  at: number,
): Promise<void> {
  return tell(tx, 'person.told', {
    key: [pollId, because, entries.hand, entries.paper],
    at,
    facts: {
      about: { kind: 'poll', id: pollId },
      personId: openedBy,
      what: 'poll_count_wanted',
    },
  });
}
