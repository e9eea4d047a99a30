import * as z from 'zod/mini';
import type { Collection, Stored } from '../../kernel/store';

/** A household of a village: a house number in a group, a head, and the cadre who keeps in touch with it. */
export interface Household extends Stored {
  readonly villageId: string;
  readonly groupId: string;
  readonly hamletId?: string;
  readonly gridId?: string;
  /** As on the plate at the door, unique in the village. */
  readonly houseNumber: string;
  readonly headId: string;
  /** The member of the two committees who keeps in touch with the household (两委成员联系群众). */
  readonly contactId?: string;
}

export const households: Collection<Household> = {
  name: 'households',
  schema: z.object({
    id: z.string(),
    version: z.number(),
    villageId: z.string(),
    groupId: z.string(),
    hamletId: z.optional(z.string()),
    gridId: z.optional(z.string()),
    houseNumber: z.string(),
    headId: z.string(),
    contactId: z.optional(z.string()),
  }) as z.ZodMiniType<Household>,
  indexes: {
    inVillage: ['villageId', 'houseNumber'],
    inGroup: ['groupId', 'houseNumber'],
    byContact: ['contactId'],
  },
};
