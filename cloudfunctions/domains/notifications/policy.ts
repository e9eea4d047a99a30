import type { Actor } from '../../kernel/actor';
import { holds } from '../organisation';

/** Whether the channels work is the county administrator's business; what was written about is not. */
export function mayReadOutbox(actor: Actor): boolean {
  return holds(actor, { role: 'county_administrator' });
}
