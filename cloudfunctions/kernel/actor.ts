/** A post that somebody holds now: mediator of this committee, grid worker of that grid. */
export interface Held {
  readonly role: string;
  readonly officeId: string;
  /** The kind of that office, as the register names it. */
  readonly officeKind: string;
  readonly placeId: string;
}

/**
 * Who calls. Made by the platform and the register of people, never from the input.
 *
 * Without `openid`: somebody who opened the plain web page. With `openid` but without `personId`: a guest on
 * WeChat whom no village has confirmed yet.
 */
export interface Actor {
  readonly openid?: string;
  readonly personId?: string;
  readonly householdId?: string;
  readonly villageId?: string;
  readonly held: readonly Held[];
}

export const VISITOR: Actor = { held: [] };
