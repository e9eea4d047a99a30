import type { CodeKind } from '../../contracts/codes';
import type { Actor } from '../../kernel/actor';
import { holds, isCadreOf, villagesLedBy } from '../organisation';

interface Hanging {
  readonly kind: CodeKind;
  readonly villageId: string;
  readonly placeId: string;
}

/** Whether there is any code that the actor may have made and printed. */
export function mayMakeCodes(actor: Actor): boolean {
  return villagesLedBy(actor).length > 0 || holds(actor, { role: 'group_leader' });
}

/** The two committees for everything in their village; a group leader for a meeting of the own group. */
export function mayPrintFor(actor: Actor, { kind, villageId, placeId }: Hanging): boolean {
  return (
    isCadreOf(actor, villageId) ||
    (kind === 'meeting' && holds(actor, { role: 'group_leader', at: placeId }))
  );
}
