import type { RollLine } from '../use-roll';
import type { RecordDraft } from './draft';
import type { Wanted } from './sheet';

/** The sheet of one meeting, as each of its parts sees it. */
export interface SheetProps {
  readonly decisionId: string;
  readonly villageId: string;
  readonly roll: readonly RollLine[];
  readonly wanted: Wanted;
  readonly unit: string;
  readonly draft: RecordDraft;
  readonly change: (changes: Partial<RecordDraft>) => void;
}
