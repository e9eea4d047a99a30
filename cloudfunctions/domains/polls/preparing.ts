import type { Frozen } from '../../contracts/polls-shown';
import { yesNoAnswers } from '../../contracts/polls-words';
import type { World } from '../../kernel/operation';
import type { Transaction, Unstored } from '../../kernel/store';
import { parameters } from '../../law/parameters';
import { tell } from '../events';
import type { RollLine } from '../organisation';
import { boxes, emptyBoxes } from './box';
import { courses } from './course';
import { electorateOf, rollPages, voicesOf } from './electorate';
import { hashOf, type Poll, polls } from './poll';
import { layDown } from '../lay-down';
import { standingOf } from './standing';

/** A poll as it is wanted: everything that will be frozen but what follows from it. */
export interface PollPlan extends Pick<
  Frozen,
  | 'pollId'
  | 'placeId'
  | 'villageId'
  | 'about'
  | 'matter'
  | 'question'
  | 'kind'
  | 'most'
  | 'roll'
  | 'isSecret'
  | 'ways'
  | 'opensAt'
  | 'closesAt'
  | 'mayCloseEarly'
  | 'saidNoElection'
> {
  /** The written options in their order; of a question of yes or no none. */
  readonly options: readonly string[];
  /** Whether a decision of the body stands behind the question. */
  readonly decides: boolean;
  /** The roll, with every unsure line settled: who is here has a voice. */
  readonly lines: readonly RollLine[];
  readonly openedBy: string;
}

/** A poll that is ready to be opened. */
export type Prepared = Unstored<Poll>;

interface Pieces {
  readonly poll: Prepared;
  readonly pages: ReturnType<typeof electorateOf>['sheets'];
  readonly boxes: ReturnType<typeof emptyBoxes>;
}

/** Freezes what is wanted: the roll on its pages, the hash over everything, a box for each few voices. */
export function freeze(plan: PollPlan): Pieces {
  const { options, decides, lines, openedBy, ...rules } = plan;
  const { sheets, ...electorate } = electorateOf(rules.pollId, voicesOf(rules.roll, lines));
  const all: Frozen = {
    ...rules,
    options: rules.kind === 'yes_no' ? yesNo : options.map(numbered),
    voice: rules.roll === 'households' ? 'household' : 'person',
    standing: standingOf({
      ...{ decides, ways: rules.ways, roll: rules.roll },
      onlineBinding: parameters['decision.onlineBinding'].value,
    }),
    shownFrom: {
      result: parameters['poll.secret.resultFrom'].value,
      participation: parameters['poll.participationFrom'].value,
    },
    electorate,
  };
  return {
    poll: { id: rules.pollId, frozen: all, hash: hashOf(all), openedBy },
    pages: sheets,
    boxes: emptyBoxes(all),
  };
}

const yesNo = yesNoAnswers.map((id) => ({
  id,
  text: { agree: '同意', against: '不同意', abstain: '弃权' }[id],
}));

function numbered(text: string, at: number) {
  return { id: String(at + 1), text: text.trim() };
}

/** Documents written in one transaction: CloudBase likes them small. */
const BATCH = 20;

/**
 * Writes the roll and the boxes, in several transactions. Until the poll itself is opened there is nothing that anybody
 * could find or vote on; doing it again after a failure writes what is missing.
 */
export async function preparePoll(
  { store }: Pick<World, 'store'>,
  plan: PollPlan,
): Promise<Prepared> {
  const pieces = freeze(plan);
  await layDown(store, rollPages, pieces.pages, BATCH);
  await layDown(store, boxes, pieces.boxes, BATCH);
  return pieces.poll;
}

/** Opens a prepared poll in the caller's own transaction, and tells everybody on its roll. */
export async function openPrepared(
  tx: Transaction,
  prepared: Prepared,
  now: number,
): Promise<void> {
  const { pollId, placeId, roll } = prepared.frozen;
  await openUntold(tx, prepared);
  await tell(tx, 'place.told', {
    key: [pollId, 'opened'],
    at: now,
    facts: { about: { kind: 'poll', id: pollId }, placeId, roll, what: 'poll_opened' },
  });
}

/** Opens it and tells nobody: for a demonstration, whose people are not called. */
export async function openUntold(tx: Transaction, prepared: Prepared): Promise<void> {
  await tx.insert(polls, prepared);
  await tx.insert(courses, {
    id: prepared.id,
    state: 'open',
    dueAt: prepared.frozen.closesAt,
    entries: { hand: 0, paper: 0 },
    blockedBecause: [],
    countWanted: false,
    takenBack: 0,
  });
}
