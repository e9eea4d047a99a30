import * as z from 'zod/mini';
import type { Collection, Stored } from '../../kernel/store';

/**
 * Somebody whom the register knows: a member of a household, or an official who lives elsewhere. No identity
 * card, no health, no telephone number stands here.
 */
export interface Person extends Stored {
  /** Empty when the person has asked to be forgotten. */
  readonly name: string;
  readonly householdId?: string;
  readonly villageId?: string;
  /** Only for members of a household: below fourteen there is no account (个人信息保护法 Art 31). */
  readonly birthYear?: number;
  /**
   * Asked for nothing but the law's third of women in the representatives' assembly (村民委员会组织法 2018 Art 25); shown
   * to nobody but the person.
   */
  readonly sex?: 'female' | 'male';
  /** The WeChat identity that acts as this person; at most one. */
  readonly openid?: string;
}

export const persons: Collection<Person> = {
  name: 'persons',
  schema: z.object({
    id: z.string(),
    version: z.number(),
    name: z.string(),
    householdId: z.optional(z.string()),
    villageId: z.optional(z.string()),
    birthYear: z.optional(z.number()),
    sex: z.optional(z.enum(['female', 'male'])),
    openid: z.optional(z.string()),
  }) as z.ZodMiniType<Person>,
  indexes: { inHousehold: ['householdId'], inVillage: ['villageId', 'name'] },
};
