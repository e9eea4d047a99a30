import type { MeetingShown } from '../../contracts/deliberation-shown';
import type { StandingShown } from '../../contracts/deliberation-standing';
import { attestationOf } from '../polls';
import { type HandCount, lastCounts, standingCounts } from './hand-count';
import type { PublishedCount } from './minutes';
import { type Names, nameFor } from './names';
import { hasPassed } from './quorum';
import type { Roll } from './roll';

/**
 * All counts that were recorded. A figure is told when two witnesses have found the same, and whether it passed when
 * the meeting turned out to decide.
 */
export function weighed(
  { counts }: { readonly counts: readonly HandCount[] },
  { standing, quorum }: StandingShown,
  roll: Roll | undefined,
): PublishedCount[] {
  const [standingOnes, lastOnes] = [standingCounts(counts), lastCounts(counts)];
  const decides = standing === 'group_meeting' ? quorum?.present : undefined;
  return counts.map((count) => {
    const { id: countId, topicId, question, agree, against, abstain, witnesses, at } = count;
    const state = attestationOf(count);
    const stands = standingOnes.has(count);
    return {
      ...{ countId, topicId, question, state },
      ...(state === 'witnessed' && { figures: { agree, against, abstain } }),
      witnessIds: witnesses.map(({ personId }) => personId),
      ...{ recordedAt: at, stands, isReplaced: !lastOnes.has(count) },
      ...(decides !== undefined &&
        roll &&
        stands && { passed: hasPassed(count, decides, roll.pass) }),
    };
  });
}

export function showCounts(
  counts: readonly PublishedCount[],
  names: Names,
  reader: string | undefined,
): MeetingShown['counts'] {
  return counts.map(({ witnessIds, ...count }) => ({
    ...count,
    witnesses: witnessIds.map((id) => nameFor(names, id, reader)),
  }));
}
