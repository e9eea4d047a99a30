import { idOf } from '../../kernel/ids';
import type { Revision } from './revision';

/** The decision by which the assembly votes on this draft; the same however often it is asked for. */
export function decisionIdOf({ id, drafts }: Pick<Revision, 'id' | 'drafts'>): string {
  return idOf('rules-decision', id, drafts);
}
