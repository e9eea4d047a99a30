import * as z from 'zod/mini';
import { type OfficeKind, officeKinds } from '../../contracts/organisation-words';
import type { Collection, Stored } from '../../kernel/store';

/** A body or an office that can hold a duty: a party branch, a village council, a police station. */
export interface Office extends Stored {
  readonly kind: OfficeKind;
  /** As it stands on the board at the door: 清泉村村民委员会. */
  readonly name: string;
  readonly placeId: string;
  /** The public number on that board, where the office has one. */
  readonly phone?: string;
  /** For an association: the party branch that leads it (支部+协会). */
  readonly linkedOfficeId?: string;
}

export const offices: Collection<Office> = {
  name: 'offices',
  schema: z.object({
    id: z.string(),
    version: z.number(),
    kind: z.enum(officeKinds),
    name: z.string(),
    placeId: z.string(),
    phone: z.optional(z.string()),
    linkedOfficeId: z.optional(z.string()),
  }) as z.ZodMiniType<Office>,
  indexes: { atPlace: ['placeId', 'kind'] },
};
