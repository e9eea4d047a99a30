import type { RollKind } from '../../contracts/organisation-words';
import type { PollStanding, StandingReason, VotingWay } from '../../contracts/polls-words';

interface Asked {
  /** Whether a decision of the body stands behind the question. */
  readonly decides: boolean;
  readonly ways: readonly VotingWay[];
  readonly roll: RollKind;
  /** `decision.onlineBinding`: whether the county has found a law that lets villagers decide online. */
  readonly onlineBinding: boolean;
}

/** Members of the collective may attend their assembly online (农村集体经济组织法 Art 27). */
const ONLINE_IS_LAWFUL: readonly RollKind[] = ['collective_members', 'collective_representatives'];

/** What the result will be worth. It is frozen with the question and stands on every screen. */
export function standingOf({ decides, ways, roll, onlineBinding }: Asked): {
  readonly is: PollStanding;
  readonly because: StandingReason;
} {
  const isOnline = ways.includes('online');
  const isOfCollective = ONLINE_IS_LAWFUL.includes(roll);
  if (isOnline && !isOfCollective && !onlineBinding) {
    return { is: 'consultation', because: 'online_not_lawful_here' };
  }
  if (!decides) {
    return { is: 'consultation', because: 'no_decision_behind_it' };
  }
  if (!isOnline) {
    return { is: 'binding', because: 'given_on_the_spot' };
  }
  return {
    is: 'binding',
    because: isOfCollective ? 'online_lawful_for_collective' : 'online_allowed_by_county',
  };
}
