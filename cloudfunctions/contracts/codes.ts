import * as z from 'zod/mini';
import { callId, contract, cursor, id, instant, pageOf, words } from './contract';

/**
 * Where a printed code hangs: on the square, in a yard (屋场), in a house, on the table of a meeting, on the wall where the
 * village's rules (村规民约) are posted.
 */
export const codeKinds = ['square', 'yard', 'household', 'meeting', 'rules'] as const;
export type CodeKind = (typeof codeKinds)[number];

/**
 * What a code opens. `file_request` comes with the place filled in; `bind_household` takes the code on;
 * `sign_in_meeting` comes with the meeting, and signs in with the code itself; `read_rules` opens the village's rules at
 * once, for anybody.
 */
export const codePages = [
  'file_request',
  'bind_household',
  'sign_in_meeting',
  'read_rules',
] as const;
export type CodePage = (typeof codePages)[number];

/** `over`: the day of the meeting is past. */
export const codeStates = ['live', 'revoked', 'over'] as const;
export type CodeState = (typeof codeStates)[number];

export const revocationReasons = ['lost', 'damaged', 'misused', 'not_needed'] as const;
export type RevocationReason = (typeof revocationReasons)[number];

/**
 * A code is twelve of these: nobody can guess it, and no two of them look alike on a worn poster.
 * The link of the printed square is `https://<host>/q/<code>`, the `scene` of the mini-program `c=<code>`.
 */
export const codeAlphabet = 'abcdefghijkmnpqrstuvwxyz23456789';
export const CODE_LENGTH = 12;

/** As somebody typed or scanned it: capitals, blanks and dashes between the letters do no harm. */
const typedCode = z.string().check(z.minLength(1), z.maxLength(64));

/** With a `meetingId` it is a house-yard meeting (屋场会) that can be signed in to. */
const meeting = z.object({ title: z.string(), heldAt: instant, meetingId: z.optional(id) });

/** Two sheets of eight household cards: as much as one transaction makes. */
export const CODES_MADE_AT_ONCE = 16;
/** Six sheets of cards. */
export const CODES_PRINTED_AT_ONCE = 48;

/**
 * A cadre of the village makes a code; a group leader one for a meeting of the own group. A household that has a
 * live code keeps it, and so do a meeting that is held on that day and the rules of a village: it is printed again, not made
 * again. The answer
 * names the codes in the order in which they were asked for.
 */
export const makeCode = contract({
  name: 'codes.makeCode',
  does: 'write',
  input: z.strictObject({
    callId,
    for: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('square'), placeId: id }),
      z.strictObject({ kind: z.literal('yard'), placeId: id }),
      z.strictObject({ kind: z.literal('rules'), placeId: id }),
      z.strictObject({
        kind: z.literal('household'),
        householdIds: z.array(id).check(z.minLength(1), z.maxLength(CODES_MADE_AT_ONCE)),
      }),
      z.strictObject({
        kind: z.literal('meeting'),
        placeId: id,
        title: words(20),
        heldAt: instant,
        /** As `deliberation.readMeeting` names it. */
        meetingId: z.optional(id),
      }),
    ]),
  }),
  publicWords: ['for.title'],
  output: z.object({ codeIds: z.array(id) }),
  refusals: ['place_not_found', 'household_not_found', 'not_such_a_place', 'meeting_over'],
});

/** From now on the paper opens nothing; whoever scans it is told what to do instead. */
export const revokeCode = contract({
  name: 'codes.revokeCode',
  does: 'write',
  input: z.strictObject({ callId, codeId: id, reason: z.enum(revocationReasons) }),
  output: z.object({ codeId: id, revokedAt: instant }),
  refusals: ['code_not_found', 'already_revoked'],
});

/** The codes of one village, newest first, for its cadres. */
export const listCodes = contract({
  name: 'codes.listCodes',
  does: 'read',
  input: z.strictObject({
    villageId: id,
    kind: z.optional(z.enum(codeKinds)),
    after: cursor,
  }),
  output: pageOf(
    z.object({
      codeId: id,
      kind: z.enum(codeKinds),
      state: z.enum(codeStates),
      placeId: id,
      placeName: z.string(),
      householdId: z.optional(id),
      houseNumber: z.optional(z.string()),
      meeting: z.optional(meeting),
      /** `host/q/abcd-efgh-jkmn`. A household's code is on its card only. */
      address: z.optional(z.string()),
      madeAt: instant,
      revokedAt: z.optional(instant),
      /** How often it was opened in the last thirty days. A household's card is never counted. */
      openings: z.optional(z.number()),
      abilities: z.array(z.enum(['print', 'revoke'])),
    }),
  ),
  refusals: ['place_not_found'],
});

/**
 * Anybody: which page a code opens, and the place to fill in. Of a household it says the house number that
 * stands on the card, and nothing about who lives there. `details` of `code_revoked` and `meeting_over` are
 * `{ kind, villageId, villageName }`, so that the sentence can say where to go instead.
 */
export const openCode = contract({
  name: 'codes.openCode',
  does: 'read',
  input: z.strictObject({ code: typedCode }),
  output: z.object({
    kind: z.enum(codeKinds),
    page: z.enum(codePages),
    villageId: id,
    villageName: z.string(),
    placeId: id,
    placeName: z.string(),
    houseNumber: z.optional(z.string()),
    meeting: z.optional(meeting),
  }),
  refusals: ['code_not_found', 'code_revoked', 'meeting_over'],
});

/**
 * Sent by the phone in the background after a code was opened, once for each scan. What is kept is one number
 * for each code and day: no person, no phone, no hour. A household's card is not counted at all.
 */
export const countOpening = contract({
  name: 'codes.countOpening',
  does: 'write',
  input: z.strictObject({ callId, code: typedCode }),
  publicWords: [],
  output: z.object({}),
  refusals: ['code_not_found'],
});

/**
 * A poster for each square, yard and meeting; household cards eight to a sheet. One PDF on A4.
 * `too_large` when so many different words do not fit one answer: fewer at once will.
 */
export const printCodes = contract({
  name: 'codes.printCodes',
  does: 'read',
  input: z.strictObject({
    codeIds: z.array(id).check(z.minLength(1), z.maxLength(CODES_PRINTED_AT_ONCE)),
  }),
  output: z.object({
    /** The PDF in base64, under the 100 KB of text that CloudBase lets a function answer. */
    pdf: z.string(),
    pages: z.number(),
  }),
  refusals: ['code_not_found', 'code_revoked', 'meeting_over', 'too_large'],
});
