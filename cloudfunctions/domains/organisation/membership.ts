import * as z from 'zod/mini';
import { type MemberBody, memberBodies } from '../../contracts/organisation-words';
import type { Collection, Stored } from '../../kernel/store';

/**
 * Somebody belongs to a body of the village from a day until a day: the party's members, the villagers'
 * representatives, the members of the collective and their representatives. It gives a voice in a meeting and,
 * unlike an appointment, no duty. Ended memberships stay: they say who had a voice then.
 */
export interface Membership extends Stored {
  readonly personId: string;
  readonly body: MemberBody;
  /** The village. */
  readonly placeId: string;
  readonly fromAt: number;
  /** The first instant without it; absent while no end is known. */
  readonly untilAt?: number;
}

export const memberships: Collection<Membership> = {
  name: 'memberships',
  schema: z.object({
    id: z.string(),
    version: z.number(),
    personId: z.string(),
    body: z.enum(memberBodies),
    placeId: z.string(),
    fromAt: z.number(),
    untilAt: z.optional(z.number()),
  }) as z.ZodMiniType<Membership>,
  indexes: { ofPerson: ['personId'], inBody: ['placeId', 'body'] },
};

export function belongs({ fromAt, untilAt }: Membership, now: number): boolean {
  return fromAt <= now && (untilAt === undefined || now < untilAt);
}
