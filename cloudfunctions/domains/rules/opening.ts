import type { Unstored } from '../../kernel/store';
import { type DiaryLine, lineId } from './diary';
import type { Saying } from './life';
import type { Revision } from './revision';

type Begun = Pick<Revision, 'id' | 'villageId' | 'orgType' | 'kind' | 'purpose' | 'base' | 'home'>;

interface Beginning {
  readonly by: string;
  readonly at: number;
  readonly saying: Saying;
}

/** A revision at its first step, with the first line of its diary. Nobody holds a duty yet. */
export function opened(
  begun: Begun,
  { by, at, saying }: Beginning,
): { readonly revision: Unstored<Revision>; readonly line: Unstored<DiaryLine> } {
  return {
    revision: {
      ...begun,
      state: 'collecting',
      ...{ openedAt: at, openedBy: by, reached: { collecting: at } },
      ...{ drafts: 0, explained: [], reviews: [], opinions: 0, unanswered: 0 },
      ...{ lines: 1, duties: 0 },
    },
    line: { id: lineId(begun.id, 0), revisionId: begun.id, n: 0, at, did: 'opened', ...saying },
  };
}
