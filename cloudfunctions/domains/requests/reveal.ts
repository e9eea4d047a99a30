import * as z from 'zod/mini';
import { revealReasons } from '../../contracts/requests-words';
import type { Collection } from '../../kernel/store';

const schema = z.object({
  id: z.string(),
  version: z.number(),
  requestId: z.string(),
  personId: z.string(),
  officeId: z.string(),
  reason: z.enum(revealReasons),
  at: z.number(),
});

/** Somebody opened a name or sealed words, with a reason. The log is only ever added to. */
type Reveal = z.output<typeof schema>;

export const reveals: Collection<Reveal> = {
  name: 'request_reveals',
  schema,
  indexes: { ofRequest: ['requestId', 'at'], ofPerson: ['personId', 'at'] },
};

/** How long one opening lasts: long enough to read, too short to be left open on a desk. */
export const REVEAL_MS = 30 * 60_000;

/** Whether this opening is this reader's, for this request, and not over. */
export function isOpen(
  reveal: Reveal | undefined,
  requestId: string,
  personId: string | undefined,
  now: number,
): boolean {
  return (
    reveal !== undefined &&
    reveal.requestId === requestId &&
    reveal.personId === personId &&
    now < reveal.at + REVEAL_MS
  );
}
