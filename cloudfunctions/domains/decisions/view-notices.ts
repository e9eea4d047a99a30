import type { DecisionShown } from '../../contracts/decisions-shown';
import type { DecisionLineKept } from './decision';
import { type Openable, showPapers } from './view-papers';

type NoticeShown = DecisionShown['notices'][number];
type PreparedFacts = Pick<NoticeShown, 'n' | 'kind' | 'isFinal' | 'head'> & {
  readonly papers: unknown;
  readonly boards: readonly string[];
};
type Names = ReadonlyMap<string, string>;

interface Reader {
  readonly masked: Names;
  readonly places: Names;
  readonly openable: Openable;
  /** Whoever writes notices or signs them reads them before they hang. */
  readonly readsDrafts: boolean;
}

/** The notices, in order; one that the supervision committee sent back is not shown, but in the diary. */
export function showNotices(
  lines: readonly DecisionLineKept[],
  { masked, places, openable, readsDrafts }: Reader,
  days: Readonly<Record<NoticeShown['kind'], number>>,
): NoticeShown[] {
  const shown: NoticeShown[] = [];
  for (const { line, words = '', personId = '' } of lines) {
    const { did, at, facts } = line;
    const last = shown.at(-1);
    if (did === 'notice_prepared') {
      const { n, kind, isFinal, papers, head, boards } = facts as unknown as PreparedFacts;
      shown.push({
        ...{ n, kind, isFinal, head, state: 'prepared', text: words, days: days[kind] },
        papers: showPapers(papers, openable),
        boards: boards.map((placeId) => ({ placeId, name: places.get(placeId) ?? '' })),
      });
    } else if (did === 'notice_returned') {
      shown.pop();
    } else if (last !== undefined && did === 'notice_signed') {
      const signedBy = masked.get(personId) ?? '*';
      shown[shown.length - 1] = { ...last, state: 'signed', signedAt: at, signedBy };
    } else if (last !== undefined && did === 'notice_published') {
      shown[shown.length - 1] = { ...last, ...published(last, facts), publishedAt: at };
    }
  }
  return shown.map(({ text, ...notice }) =>
    text !== undefined && (readsDrafts || notice.state === 'published')
      ? { ...notice, text }
      : notice,
  );
}

function published(last: NoticeShown, facts: DecisionLineKept['line']['facts']) {
  const posted = facts['boards'] as readonly { placeId: string; postedOn: string }[];
  const days = new Map(posted.map(({ placeId, postedOn }) => [placeId, postedOn]));
  return {
    state: 'published' as const,
    until: facts['until'] as number,
    boards: last.boards.map((board) => {
      const postedOn = days.get(board.placeId);
      return { ...board, ...(postedOn !== undefined && { postedOn }) };
    }),
  };
}
