import * as z from 'zod/mini';
import { id, words } from './contract';
import {
  attachmentKinds,
  attempts,
  categoryCodes,
  moneyBands,
  peopleBands,
  relations,
  requestKinds,
  safetyFlags,
  standings,
  subjects,
} from './requests-words';

/** Made by the phone when the form is opened, so that one letter stays one letter. */
export const requestId = z.string().check(z.regex(/^[A-Za-z0-9_-]{16,40}$/));

/**
 * Kept by the phone of somebody who gave no name: the only way back to what was filed. The back end keeps
 * its fingerprint, so that nobody can find out who holds it.
 */
export const key = z.optional(z.string().check(z.regex(/^[A-Za-z0-9_-]{32,64}$/)));

/** A file that the phone has put into the storage under `requests/<requestId>/`. */
export const fileId = z
  .string()
  .check(z.maxLength(300), z.regex(/^(cloud|local):\/\/[\w.-]+\/requests\/[\w-]+\/[\w.-]+$/));
const attachment = z.strictObject({ fileId, kind: z.enum(attachmentKinds) });
export const attachments = z.array(attachment).check(z.maxLength(9));

/** All that the way depends on, in closed words. */
export const facts = {
  kind: z.enum(requestKinds),
  category: z.enum(categoryCodes),
  safety: z.array(z.enum(safetyFlags)).check(z.maxLength(safetyFlags.length)),
  relation: z.enum(relations),
  subject: z.enum(subjects),
  money: z.enum(moneyBands),
  people: z.enum(peopleBands),
  standing: z.enum(standings),
  attempt: z.enum(attempts),
};

/** For whom it is filed. Somebody in the register needs a helper who may act for them. */
export const filing = z.discriminatedUnion('for', [
  z.strictObject({ for: z.literal('self') }),
  z.strictObject({ for: z.literal('person'), personId: id }),
  z.strictObject({ for: z.literal('neighbour'), described: words(100) }),
  z.strictObject({
    for: z.literal('jointly'),
    /** The other representatives: with the filer five at the most (信访工作条例 Art 20). */
    names: z.array(words(20)).check(z.minLength(1), z.maxLength(4)),
  }),
]);
