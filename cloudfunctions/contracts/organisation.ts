import * as z from 'zod/mini';
import { callId, contract, cursor, id, instant, pageOf, words } from './contract';
import {
  bindingLine,
  bindingShown,
  callerShown,
  candidateShown,
  memberShown,
  placeShown,
} from './organisation-shown';
import {
  bindingStates,
  consentPurposes,
  declineReasons,
  keepReasons,
  lookReasons,
  officeKinds,
  otherWays,
} from './organisation-words';

/** As somebody typed or scanned it from a poster or a household's card. */
const typedCode = z.string().check(z.minLength(1), z.maxLength(64));

/** Digits as one dials them, with or without dashes. */
const phoneNumber = z.string().check(z.regex(/^\+?\d[\d-]{4,18}\d$/));

const noticeVersion = z.number().check(z.int(), z.minimum(1), z.maximum(1000));

/** Who am I to the village, and what may I do? */
export const whoAmI = contract({
  name: 'organisation.whoAmI',
  does: 'read',
  input: z.strictObject({}),
  output: callerShown,
  refusals: [],
});

/**
 * Anybody: a place by its code or its id, or the county itself, with the places inside. Never who lives there;
 * of a village also who looks after its grids, because that is public.
 */
export const lookAtPlace = contract({
  name: 'organisation.lookAtPlace',
  does: 'read',
  input: z.strictObject({ placeId: z.optional(id), code: z.optional(typedCode) }),
  output: z.object({
    ...placeShown.shape,
    /** From the county down: 样板县晴川镇清泉村第三组. */
    fullName: z.string(),
    village: z.optional(placeShown),
    /** The code hangs in a house: who scans it may be bound at once. */
    isHousehold: z.boolean(),
    inside: z.array(placeShown),
    offices: z.array(z.object({ officeId: id, kind: z.enum(officeKinds), name: z.string() })),
    gridWorkers: z.array(z.object({ placeName: z.string(), name: z.string() })),
  }),
  refusals: ['place_not_found', 'code_not_found'],
});

/**
 * A guest asks to be known: which village, which household, who. Households are never listed: one says the
 * number on the plate, or the family name of the head, and one's own name. With the code on the household's
 * card and the name of a member one is known at once; otherwise a cadre of the village confirms.
 */
export const askBinding = contract({
  name: 'organisation.askBinding',
  does: 'write',
  input: z.strictObject({
    callId,
    /** The notice on `identity` that was read and agreed to. */
    noticeVersion,
    place: z.union([z.strictObject({ code: typedCode }), z.strictObject({ placeId: id })]),
    name: words(20),
    houseNumber: z.optional(words(20)),
    headSurname: z.optional(words(4)),
    phone: z.optional(z.strictObject({ number: phoneNumber, noticeVersion })),
  }),
  publicWords: [],
  output: z.object({
    bindingId: id,
    state: z.enum(bindingStates),
    dueAt: z.optional(instant),
  }),
  refusals: [
    'already_bound',
    'already_asked',
    'place_not_found',
    'not_a_village',
    'code_not_found',
    'household_not_said',
    'notice_outdated',
    'under_14',
    'nobody_to_confirm',
  ],
});

/** The asker takes it back, to ask again with better words. */
export const withdrawBinding = contract({
  name: 'organisation.withdrawBinding',
  does: 'write',
  input: z.strictObject({ callId, bindingId: id }),
  output: z.object({ bindingId: id, state: z.enum(bindingStates) }),
  refusals: ['binding_not_found', 'binding_settled'],
});

/** Whom the village has to confirm, oldest first. */
export const listBindings = contract({
  name: 'organisation.listBindings',
  does: 'read',
  input: z.strictObject({ villageId: id, after: cursor }),
  output: pageOf(bindingLine),
  refusals: [],
});

/** One of them, with the people it may be: names are shown, so looking is logged. */
export const readBinding = contract({
  name: 'organisation.readBinding',
  does: 'read',
  input: z.strictObject({ bindingId: id }),
  output: bindingShown,
  refusals: ['binding_not_found'],
});

/** A cadre knows the person. `replacesEarlier`: it is the same person with another WeChat. */
export const confirmBinding = contract({
  name: 'organisation.confirmBinding',
  does: 'write',
  input: z.strictObject({
    callId,
    bindingId: id,
    personId: id,
    replacesEarlier: z.optional(z.boolean()),
  }),
  output: z.object({ bindingId: id, state: z.enum(bindingStates) }),
  refusals: [
    'binding_not_found',
    'binding_settled',
    'person_not_found',
    'person_already_bound',
    'under_14',
  ],
});

export const declineBinding = contract({
  name: 'organisation.declineBinding',
  does: 'write',
  input: z.strictObject({ callId, bindingId: id, reason: z.enum(declineReasons) }),
  output: z.object({ bindingId: id, state: z.enum(bindingStates) }),
  refusals: ['binding_not_found', 'binding_settled'],
});

/** Somebody of one's own village by the first characters of the name, or by the plate, to act for them. Logged. */
export const findPerson = contract({
  name: 'organisation.findPerson',
  does: 'read',
  input: z.strictObject({ villageId: id, by: words(20) }),
  output: z.object({ items: z.array(candidateShown), isCutOff: z.boolean() }),
  refusals: [],
});

/** The households of a village for those who help there, without the names of their members. */
export const listHouseholds = contract({
  name: 'organisation.listHouseholds',
  does: 'read',
  input: z.strictObject({ villageId: id, groupId: z.optional(id), after: cursor }),
  output: pageOf(
    z.object({
      householdId: id,
      houseNumber: z.string(),
      groupName: z.string(),
      /** Masked: 张*. */
      headName: z.string(),
      /** The member of the two committees who keeps in touch. */
      contactName: z.optional(z.string()),
    }),
  ),
  refusals: [],
});

export const myHousehold = contract({
  name: 'organisation.myHousehold',
  does: 'read',
  input: z.strictObject({}),
  output: z.object({
    householdId: id,
    houseNumber: z.string(),
    village: placeShown,
    groupName: z.string(),
    hamletName: z.optional(z.string()),
    members: z.array(memberShown),
    /** The member of the two committees who keeps in touch with this household. */
    contact: z.optional(z.object({ personId: id, name: z.string() })),
    gridWorker: z.optional(z.object({ personId: id, name: z.string() })),
  }),
  refusals: ['no_household'],
});

/** What is told and asked before anything is kept, in the words that hold today, and how one has answered. */
export const readConsent = contract({
  name: 'organisation.readConsent',
  does: 'read',
  input: z.strictObject({}),
  output: z.object({
    notices: z.array(
      z.object({
        purpose: z.enum(consentPurposes),
        version: z.number(),
        title: z.string(),
        text: z.string(),
        kinds: z.array(z.string()),
        kept: z.string(),
        refusal: z.string(),
        source: z.string(),
        isGiven: z.boolean(),
        /** The version that was agreed to, and when. */
        given: z.optional(z.object({ version: z.number(), at: instant })),
      }),
    ),
  }),
  refusals: [],
});

export const giveConsent = contract({
  name: 'organisation.giveConsent',
  does: 'write',
  input: z.strictObject({ callId, purpose: z.enum(consentPurposes), noticeVersion }),
  output: z.object({ purpose: z.enum(consentPurposes), at: instant }),
  refusals: ['notice_outdated'],
});

/** As easy as giving it. What was kept on it goes at once; the village serves on, by paper and by helpers. */
export const withdrawConsent = contract({
  name: 'organisation.withdrawConsent',
  does: 'write',
  input: z.strictObject({ callId, purpose: z.enum(consentPurposes) }),
  output: z.object({
    purpose: z.enum(consentPurposes),
    at: instant,
    /** The phone is not known any more: the identity was given up with the consent. */
    isUnbound: z.boolean(),
    stillServed: z.array(z.enum(otherWays)),
  }),
  refusals: ['consent_not_given'],
});

/** Optional, sealed, and gone with the consent to `phone_number`. */
export const keepPhoneNumber = contract({
  name: 'organisation.keepPhoneNumber',
  does: 'write',
  input: z.strictObject({ callId, number: phoneNumber, noticeVersion }),
  output: z.object({ at: instant }),
  refusals: ['notice_outdated'],
});

/** A helper calls somebody, or a cadre calls an asker. The reason is logged, and the person can read the log. */
export const revealPhone = contract({
  name: 'organisation.revealPhone',
  does: 'read',
  input: z.strictObject({
    of: z.union([z.strictObject({ personId: id }), z.strictObject({ bindingId: id })]),
    reason: z.enum(lookReasons),
  }),
  output: z.object({ number: z.string() }),
  refusals: ['person_not_found', 'binding_not_found', 'no_phone_number'],
});

/** All that is kept about the caller, one part of the product after the other, a page at a time. */
export const exportMine = contract({
  name: 'organisation.exportMine',
  does: 'read',
  input: z.strictObject({
    part: z.optional(z.string().check(z.regex(/^[a-z]{1,30}$/))),
    after: cursor,
  }),
  output: z.object({
    parts: z.array(z.string()),
    part: z.string(),
    items: z.array(z.unknown()),
    next: z.optional(z.string()),
  }),
  refusals: ['part_not_found'],
});

/**
 * The WeChat identity is let go, telephone number and name are removed, and every part of the product forgets
 * what no law makes it keep. What stays is listed with the reason.
 */
export const deleteMine = contract({
  name: 'organisation.deleteMine',
  does: 'write',
  input: z.strictObject({ callId }),
  output: z.object({
    at: instant,
    kept: z.array(
      z.object({ part: z.string(), reason: z.enum(keepReasons), count: z.optional(z.number()) }),
    ),
  }),
  refusals: ['nothing_to_delete'],
});
