import { ballots, participations } from './ballot';
import { boxes } from './box';
import { castBallot } from './cast-ballot';
import { castFor } from './cast-for';
import { closePoll } from './close-poll';
import { closingSweep } from './closing';
import { counts } from './count';
import { courses } from './course';
import { rollPages } from './electorate';
import { handOutSlip } from './hand-out-slip';
import { listEntries } from './list-entries';
import { listPolls } from './list-polls';
import { listTakenBack } from './list-taken-back';
import { markPresent } from './mark-present';
import { openPoll } from './open-poll';
import { polls } from './poll';
import { previewRoll } from './preview-roll';
import { readBallots } from './read-ballots';
import { readPoll } from './read-poll';
import { readRoll } from './read-roll';
import { recordCount } from './record-count';
import { takeBack } from './take-back';
import { takenBack } from './taken-back';
import { witnessCount } from './witness-count';

/**
 * For a domain that asks for a decision: `preparePoll` freezes the question with the roll that was drawn for it, and
 * writes it down unseen; `openPrepared` opens it within the domain's own transaction; when `poll.closed` is heard,
 * `outcomeOf` gives what was counted.
 */
export { electionIn } from './election';
export { type Outcome, outcomeOf } from './outcome';
export { openPrepared, openUntold, type PollPlan, type Prepared, preparePoll } from './preparing';
export { pollRecords } from './records';
export { type Answered, rollCallOf } from './roll-call';
/** Who witnesses a count of hands, and when it stands, is one rule wherever hands are counted. */
export { attestationOf, witnessFault } from './count';

/** A question, a frozen roll, ballots, a count: one voice goes one way, once. */
export const operations = [
  ...[previewRoll, openPoll, castBallot, castFor, handOutSlip, markPresent],
  ...[takeBack, recordCount, witnessCount, closePoll],
  ...[readPoll, listPolls, readRoll, readBallots],
  ...[listEntries, listTakenBack],
];
export const sweeps = [closingSweep];
export const collections = [
  ...[polls, courses, rollPages, boxes],
  ...[participations, ballots, takenBack, counts],
];
