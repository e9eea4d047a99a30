import * as z from 'zod/mini';
import { type OfficeKind, officeKinds, type Role, roles } from '../../contracts/organisation-words';
import type { Held } from '../../kernel/actor';
import type { Collection, Stored } from '../../kernel/store';

/** Somebody holds a post in an office from a day until a day. Ended appointments stay: they say who it was. */
export interface Appointment extends Stored {
  readonly personId: string;
  readonly officeId: string;
  readonly officeKind: OfficeKind;
  readonly role: Role;
  /** Where the post is held: the office's own place, or the grid, group or hamlet that it is answerable for. */
  readonly placeId: string;
  /** The place in line when the office is given a duty: 1 for its chief, who is asked first. */
  readonly rank: number;
  readonly fromAt: number;
  /** The first instant without the post; absent while no end is known. */
  readonly untilAt?: number;
}

export const appointments: Collection<Appointment> = {
  name: 'appointments',
  schema: z.object({
    id: z.string(),
    version: z.number(),
    personId: z.string(),
    officeId: z.string(),
    officeKind: z.enum(officeKinds),
    role: z.enum(roles),
    placeId: z.string(),
    rank: z.number(),
    fromAt: z.number(),
    untilAt: z.optional(z.number()),
  }) as z.ZodMiniType<Appointment>,
  indexes: { ofPerson: ['personId'], inOffice: ['officeId', 'rank'], atPlace: ['placeId'] },
};

/** The two committees (两委) of a village, and the posts in them. */
const TWO_COMMITTEES: readonly string[] = [
  'party_branch',
  'villagers_committee',
] satisfies OfficeKind[];
const CADRE_ROLES: readonly string[] = [
  'secretary',
  'director',
  'deputy_director',
  'member',
] satisfies Role[];

/** A group leader is of the committee's office, but not a member of the committee. */
export function isCadrePost({ officeKind, role }: Held): boolean {
  return TWO_COMMITTEES.includes(officeKind) && CADRE_ROLES.includes(role);
}

export function isHeld({ fromAt, untilAt }: Appointment, now: number): boolean {
  return fromAt <= now && (untilAt === undefined || now < untilAt);
}

/** The posts that are held now. */
export function heldNow(all: readonly Appointment[], now: number): Held[] {
  return all
    .filter((it) => isHeld(it, now))
    .map(({ role, officeId, officeKind, placeId }) => ({ role, officeId, officeKind, placeId }));
}

/**
 * Who is asked when the office has a duty, first to last, each person once. Those who are answerable for
 * one of the places in `near` come before the others.
 */
export function lineOf(
  all: readonly Appointment[],
  now: number,
  near: readonly string[] = [],
): string[] {
  const line = all
    .filter((it) => isHeld(it, now))
    .sort(
      (one, other) =>
        Number(near.includes(other.placeId)) - Number(near.includes(one.placeId)) ||
        one.rank - other.rank,
    );
  return [...new Set(line.map(({ personId }) => personId))];
}
