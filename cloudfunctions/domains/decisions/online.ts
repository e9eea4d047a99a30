import type { InputOf } from '../../contracts/contract';
import type { recordMeeting } from '../../contracts/decisions-meetings';
import type { Context } from '../../kernel/operation';
import { rollCallOf } from '../polls';
import type { Decision } from './decision';
import type { Ballots, Meeting } from './happening';

export const NONE: Ballots = { agree: 0, against: 0, abstain: 0 };

interface Asked extends Pick<InputOf<typeof recordMeeting>, 'count'> {
  readonly present: Meeting['present'];
  readonly calls?: Meeting['calls'];
  /** By line. */
  readonly people: readonly string[];
  readonly notCounted: readonly number[];
}
interface Online {
  /** Lines that are there online besides those that were sent. */
  readonly lines: readonly number[];
  readonly count: Ballots;
  readonly calls: Meeting['calls'];
}

/**
 * Who attended from afar and what they answered: as the roll was called and written down, or, where a ballot was open on
 * the phones, as everybody answered there and nobody else can write it.
 */
export async function onlineOf(
  { store, refuse }: Pick<Context<'ballot_not_counted' | 'online_by_ballot'>, 'store' | 'refuse'>,
  { ballotPollId }: Pick<Decision, 'ballotPollId'>,
  { present, count, calls, people, notCounted }: Asked,
): Promise<Online> {
  if (ballotPollId === undefined) {
    return { lines: [], count: count.online ?? NONE, calls: calls ?? [] };
  }
  if ((present.some(({ way }) => way === 'online') || count.online) ?? calls) {
    return refuse('online_by_ballot');
  }
  const answers = (await rollCallOf(store, ballotPollId)) ?? refuse('ballot_not_counted');
  const lineOf = new Map(people.map((personId, line) => [personId, line]));
  const all = answers.flatMap(({ voiceId, answer }) => {
    const line = lineOf.get(voiceId);
    return line === undefined ? [] : [{ line, choice: answer }];
  });
  const not = new Set(notCounted);
  const counted = all
    .filter(({ line }) => !not.has(line))
    .sort((one, other) => one.line - other.line);
  const tally = (choice: keyof Ballots) => counted.filter((it) => it.choice === choice).length;
  return {
    lines: all.map(({ line }) => line).sort((one, other) => one - other),
    count: { agree: tally('agree'), against: tally('against'), abstain: tally('abstain') },
    calls: counted,
  };
}
