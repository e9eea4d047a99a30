import type { OfficeKind, Role } from '../../contracts/organisation-words';
import type { Actor } from '../../kernel/actor';
import type { Store } from '../../kernel/store';
import { isCadrePost } from './appointment';
import { liesIn } from './place';
import { personOf, placeOf } from './register';

/** Posts near the houses whose work it is to do for others what needs a phone. */
const HELPING_ROLES: readonly string[] = [
  'grid_chief',
  'grid_worker',
  'group_leader',
  'service_clerk',
] satisfies Role[];

/** Which post is asked for: in an office of this kind, in this role, at this very place. */
interface Post {
  readonly office?: OfficeKind;
  readonly role?: Role;
  readonly at?: string;
}

export function holds(actor: Actor, { office, role, at }: Post): boolean {
  return actor.held.some(
    (post) =>
      (office === undefined || post.officeKind === office) &&
      (role === undefined || post.role === role) &&
      (at === undefined || post.placeId === at),
  );
}

export function worksAt(actor: Actor, officeId: string): boolean {
  return actor.held.some((post) => post.officeId === officeId);
}

/** Villages whose party branch or committee the actor sits in. */
export function villagesLedBy(actor: Actor): string[] {
  const led = actor.held.filter(isCadrePost);
  return [...new Set(led.map(({ placeId }) => placeId))];
}

/** Whether the actor is a member of this village's two committees. */
export function isCadreOf(actor: Actor, villageId: string): boolean {
  return villagesLedBy(actor).includes(villageId);
}

/**
 * Whether the actor may do for this person what the person has no phone for: members of the village's two
 * committees, and its grid workers, group leaders and helpers at the counter. Nobody helps himself.
 */
export async function mayActFor(
  store: Pick<Store, 'get'>,
  actor: Actor,
  personId: string,
): Promise<boolean> {
  if (actor.personId === undefined || actor.personId === personId) {
    return false;
  }
  const villageId = (await personOf(store, personId))?.villageId;
  return villageId !== undefined && mayHelpIn(store, actor, villageId);
}

/** Whether a post of the actor's is about helping others with what needs a phone. */
export function helpsSomewhere(actor: Actor): boolean {
  return actor.held.some(({ role }) => HELPING_ROLES.includes(role));
}

/** The village's two committees confirm who somebody is, or the office that the duty has risen to. */
export function mayConfirm(
  actor: Actor,
  { villageId, officeId }: { readonly villageId: string; readonly officeId?: string },
): boolean {
  return isCadreOf(actor, villageId) || (officeId !== undefined && worksAt(actor, officeId));
}

/** Whether the actor may act for the people of this village. */
export async function mayHelpIn(
  store: Pick<Store, 'get'>,
  actor: Actor,
  villageId: string,
): Promise<boolean> {
  if (isCadreOf(actor, villageId)) {
    return true;
  }
  const posts = actor.held.filter(({ role }) => HELPING_ROLES.includes(role));
  const served = await Promise.all(posts.map(({ placeId }) => placeOf(store, placeId)));
  return served.some((place) => place !== undefined && liesIn(place, villageId));
}
