import type { DecisionShown } from '../../contracts/decisions-shown';

/** So many lines of each fit what a cloud function may answer (100 KB of text) beside everything else. */
const OBJECTIONS_MOST = 150;
const DIARY_MOST = 200;

/**
 * A decision as one answer holds it. What half a village has objected to has more lines than that; on paper, and in the
 * sums, all of them count.
 */
export function fitted(shown: DecisionShown): DecisionShown {
  const { objections, mine, diary } = shown;
  const own = new Set(mine.objectionIds);
  const isFirst = ({ objectionId, state }: (typeof objections)[number]) =>
    own.has(objectionId) || state !== 'closed';
  const ordered = [
    ...objections.filter(isFirst),
    ...objections.filter((it) => !isFirst(it)).reverse(),
  ];
  const kept = new Set(ordered.slice(0, OBJECTIONS_MOST));
  return {
    ...shown,
    objections: objections.filter((it) => kept.has(it)),
    diary: diary.slice(-DIARY_MOST),
  };
}
