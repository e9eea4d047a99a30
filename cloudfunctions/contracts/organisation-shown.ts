import * as z from 'zod/mini';
import { id, instant } from './contract';
import {
  bindingStates,
  callerAbilities,
  callerKinds,
  consentPurposes,
  declineReasons,
  officeKinds,
  placeKinds,
  roles,
} from './organisation-words';

export const placeShown = z.object({
  placeId: id,
  kind: z.enum(placeKinds),
  name: z.string(),
});

/** A post that is held now, with the names on its boards. */
const postShown = z.object({
  officeId: id,
  officeKind: z.enum(officeKinds),
  officeName: z.string(),
  role: z.enum(roles),
  placeId: id,
  placeName: z.string(),
});

/** How a purpose stands: `isCurrent` is false when the text has changed since it was agreed to. */
const consentShown = z.object({
  purpose: z.enum(consentPurposes),
  isGiven: z.boolean(),
  isCurrent: z.boolean(),
});

export const callerShown = z.object({
  kind: z.enum(callerKinds),
  personId: z.optional(id),
  name: z.optional(z.string()),
  household: z.optional(z.object({ householdId: id, houseNumber: z.string() })),
  village: z.optional(placeShown),
  posts: z.array(postShown),
  abilities: z.array(z.enum(callerAbilities)),
  /** The asking that waits for a cadre. */
  waiting: z.optional(
    z.object({
      bindingId: id,
      villageName: z.string(),
      askedAt: instant,
      dueAt: z.optional(instant),
    }),
  ),
  /** The last asking came to nothing; one may ask again. */
  declined: z.optional(
    z.object({ villageName: z.string(), reason: z.enum(declineReasons), at: instant }),
  ),
  consents: z.array(consentShown),
});

/** Somebody whom the asker may be, for the eyes of a cadre of the village. */
export const candidateShown = z.object({
  personId: id,
  name: z.string(),
  houseNumber: z.string(),
  groupName: z.string(),
  /** Another WeChat identity acts as this person already. */
  isBound: z.boolean(),
  isUnderAge: z.boolean(),
});

/** What somebody says of themselves. */
export const bindingLine = z.object({
  bindingId: id,
  state: z.enum(bindingStates),
  villageId: id,
  placeName: z.string(),
  askedAt: instant,
  dueAt: z.optional(instant),
  said: z.optional(
    z.object({
      name: z.string(),
      houseNumber: z.optional(z.string()),
      headSurname: z.optional(z.string()),
    }),
  ),
  hasPhoneNumber: z.boolean(),
  abilities: z.array(z.enum(['confirm', 'decline'])),
});

/** The same, and who in the register that may be, likeliest first. */
export const bindingShown = z.object({
  ...bindingLine.shape,
  candidates: z.array(candidateShown),
});

/** A member of one's own household. */
export const memberShown = z.object({
  personId: id,
  name: z.string(),
  isHead: z.boolean(),
  isMe: z.boolean(),
  hasAccount: z.boolean(),
});
