import * as z from 'zod/mini';
import { officeKinds } from '../../contracts/organisation-words';
import {
  attempts,
  categoryCodes,
  channels,
  moneyBands,
  outcomes,
  peopleBands,
  relations,
  requestKinds,
  requestStates,
  safetyFlags,
  satisfactions,
  standings,
  subjects,
} from '../../contracts/requests-words';
import type { Collection } from '../../kernel/store';
import { type ClockKey, clocks } from '../../law/clocks';
import { dutyIndexes, openDuty } from '../open-duty';

/** What a way depends on, as the filer said it in closed words. */
const factsSchema = z.object({
  kind: z.enum(requestKinds),
  category: z.enum(categoryCodes),
  safety: z.array(z.enum(safetyFlags)),
  relation: z.enum(relations),
  subject: z.enum(subjects),
  money: z.enum(moneyBands),
  people: z.enum(peopleBands),
  standing: z.enum(standings),
  attempt: z.enum(attempts),
});

/** The floors on which offices sit, from the ground up. */
export const levels = ['village', 'township', 'county'] as const;

/** An office by what it is and where it sits: which one that is depends on the place. */
const ownerSchema = z.object({
  office: z.enum(officeKinds),
  level: z.enum(levels),
  channel: z.enum(channels),
  /** How long it has to say whether it takes the matter on. */
  accept: z.enum(Object.keys(clocks) as ClockKey[]),
});
export type Owner = z.output<typeof ownerSchema>;

/** An office that must know of it besides the one that holds it; a duty of its own, done by opening it. */
const toldSchema = z.object({
  dutyId: z.string(),
  officeId: z.string(),
  name: z.string(),
  holderId: z.string(),
  lookedAt: z.exactOptional(z.number()),
});
export type Told = z.output<typeof toldSchema>;

const requestSchema = z.object({
  id: z.string(),
  version: z.number(),
  state: z.enum(requestStates),
  ...factsSchema.shape,
  placeId: z.string(),
  /** The village that the place lies in, or is. */
  placeVillageId: z.exactOptional(z.string()),

  /** A person's id, or a fingerprint of a guest's WeChat identity; absent when no name was given. */
  filerKey: z.exactOptional(z.string()),
  filerId: z.exactOptional(z.string()),
  householdId: z.exactOptional(z.string()),
  villageId: z.exactOptional(z.string()),
  /** The cadre who wrote it down for the filer. */
  helperId: z.exactOptional(z.string()),
  /** The fingerprint of the key of a filer without a name. */
  keyHash: z.exactOptional(z.string()),
  isJoint: z.boolean(),
  representatives: z.array(z.string()),
  supporters: z.number(),

  channel: z.enum(channels),
  sealed: z.boolean(),
  urgent: z.boolean(),
  /** Which row of the law's table decided, and of which version: it stays so while the request lives. */
  rule: z.string(),
  lawVersion: z.string(),
  reason: z.string(),
  basis: z.string(),
  /** Numbers that answer now. */
  hotlines: z.array(z.string()),
  /** All owners that the way names, first to last, as the law stood when it was filed. */
  owners: z.array(ownerSchema),
  /** Which of them holds it. */
  ownerAt: z.number(),
  /** The office that holds it, or answered it, with its name of that day. */
  office: z.object({
    id: z.string(),
    name: z.string(),
    kind: z.enum(officeKinds),
    level: z.enum(levels),
  }),
  /** Who holds it, or answered it. */
  holderId: z.string(),
  told: z.array(toldSchema),
  duties: z.number(),
  duty: z.exactOptional(openDuty),

  filedAt: z.number(),
  acceptedAt: z.exactOptional(z.number()),
  workingAt: z.exactOptional(z.number()),
  answeredAt: z.exactOptional(z.number()),
  closedAt: z.exactOptional(z.number()),
  /** The law's last instant for an answer. No hand-over, line or rise moves it. */
  dueAt: z.number(),
  /** When silence closes it; only while an answer waits for the filer. */
  silenceAt: z.exactOptional(z.number()),
  outcome: z.exactOptional(z.enum(outcomes)),
  proved: z.exactOptional(z.boolean()),
  ratings: z.exactOptional(
    z.object({ office: z.enum(satisfactions), unit: z.enum(satisfactions) }),
  ),
  /** How many lines the diary has. */
  lines: z.number(),
  /** The filer had themselves deleted: this goes when it has ended. */
  forgetAtEnd: z.exactOptional(z.boolean()),
  /** The village where neighbours are shown that this is running; absent when it is nobody else's business. */
  runningAt: z.exactOptional(z.string()),
});

/**
 * What somebody has come with, and where it stands: ids, clocks and closed words. What was written
 * stands apart, locked.
 */
export type Request = z.output<typeof requestSchema>;

export const requests: Collection<Request> = {
  name: 'requests',
  schema: requestSchema,
  indexes: {
    byFiler: ['filerKey', 'filedAt'],
    byHelper: ['helperId', 'filedAt'],
    ...dutyIndexes,
    silent: ['silenceAt'],
    running: ['runningAt', 'filedAt'],
  },
};

/** What nobody may withdraw: who heard of it must act (反家庭暴力法 Art 14, 未成年人保护法 Art 11). */
export function mustBeHandled({ safety }: Pick<Request, 'safety'>): boolean {
  return safety.some((flag) => ['danger_now', 'violence', 'harm_to_minor'].includes(flag));
}

/** Where the police must have been told before it may be answered (反家庭暴力法 Art 14, 未成年人保护法 Art 11). */
export function needsPoliceReport({ safety }: Pick<Request, 'safety'>): boolean {
  return safety.some((flag) => ['violence', 'harm_to_minor'].includes(flag));
}

/** A hazard or a suggestion concerns every neighbour, unless it speaks of a person. */
export function concernsEverybody({
  kind,
  sealed,
  safety,
}: Pick<Request, 'kind' | 'sealed' | 'safety'>): boolean {
  const isPersonal = safety.some((flag) => flag !== 'danger_now' && flag !== 'crowd');
  return (kind === 'hazard' || kind === 'suggestion') && !sealed && !isPersonal;
}
