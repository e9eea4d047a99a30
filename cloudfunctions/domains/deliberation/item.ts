import * as z from 'zod/mini';
import {
  itemLists,
  itemOutcomes,
  itemStages,
  itemStates,
} from '../../contracts/deliberation-words';
import type { Collection } from '../../kernel/store';
import { dutyIndexes, openDuty } from '../open-duty';

/** The floors on which offices sit, from the ground up. */
export const floors = ['village', 'township', 'county'] as const;
export type Floor = (typeof floors)[number];

const officeSchema = z.object({ id: z.string(), name: z.string(), floor: z.enum(floors) });
export type HoldingOffice = z.output<typeof officeSchema>;

const itemSchema = z.object({
  id: z.string(),
  version: z.number(),
  /** Absent for a wish that a meeting be called. */
  meetingId: z.exactOptional(z.string()),
  topicId: z.exactOptional(z.string()),
  placeId: z.string(),
  villageId: z.string(),
  /** The place where a wish waits for a meeting; gone once it is on an agenda, or has ended. */
  wishAt: z.exactOptional(z.string()),
  /** The village of that place, as long. */
  wishIn: z.exactOptional(z.string()),
  /** Of a wish: how many have joined whoever raised it. */
  voices: z.exactOptional(z.number()),
  list: z.enum(itemLists),
  stage: z.enum(itemStages),
  state: z.enum(itemStates),
  outcome: z.exactOptional(z.enum(itemOutcomes)),

  /** Absent once that person has had themselves deleted. */
  raisedBy: z.exactOptional(z.string()),
  /** Who wrote it down for somebody without a phone. */
  helperId: z.exactOptional(z.string()),
  isAnonymous: z.boolean(),
  isPrivate: z.boolean(),
  raisedAt: z.number(),
  /** The question that this demand brought up, and the demand that this question became. */
  fromItemId: z.exactOptional(z.string()),
  intoItemId: z.exactOptional(z.string()),

  /** The office that holds it, or answered it, with its name of that day, and who there. */
  office: officeSchema,
  holderId: z.string(),
  duties: z.number(),
  duty: z.exactOptional(openDuty),
  /** The day that was promised; no rise, take-over or line moves it. */
  dueAt: z.number(),
  /** Given to an office to do: the line of the diary that says what, and on which floor it began. */
  task: z.exactOptional(
    z.object({ n: z.number(), floor: z.enum(floors), doneAt: z.exactOptional(z.number()) }),
  ),

  answeredBy: z.exactOptional(z.string()),
  /** The line of the diary with the answer. */
  answeredIn: z.exactOptional(z.number()),
  /** When silence closes it; only while an answer waits for whoever raised it. */
  silenceAt: z.exactOptional(z.number()),
  lines: z.number(),
  /** Whoever raised it had themselves deleted: their words go when it has ended. */
  forgetAtEnd: z.exactOptional(z.boolean()),
});

/**
 * What somebody asked before a meeting, wanted at it or said after it, and what became of that: ids, clocks and
 * closed words. What was said stands apart, locked.
 */
export type Item = z.output<typeof itemSchema>;

export const items: Collection<Item> = {
  name: 'meeting_items',
  schema: itemSchema,
  indexes: {
    ofMeeting: ['meetingId', 'raisedAt'],
    byRaiser: ['raisedBy', 'raisedAt'],
    byHelper: ['helperId', 'raisedAt'],
    ...dutyIndexes,
    silent: ['silenceAt'],
    wishes: ['wishAt', 'raisedAt'],
    wishesInVillage: ['wishIn', 'raisedAt'],
  },
};
