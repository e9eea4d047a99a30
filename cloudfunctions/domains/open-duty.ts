import * as z from 'zod/mini';

/** An open duty as it stands in the book of what is to be done: exactly one person, one office, one clock. */
export const openDuty = z.object({
  id: z.string(),
  holderId: z.string(),
  officeId: z.string(),
  /** When it rises to the office above. */
  dueAt: z.number(),
  /** When it is next made sure that the holder still holds the post. */
  checkAt: z.number(),
});
export type OpenDuty = z.output<typeof openDuty>;

/** Twice a day it is made sure that whoever holds a duty still holds the post. */
export const CHECK_MS = 12 * 3_600_000;

/** The indexes that lead to it: by its holder, by its office, by what is due, and by what is to be made sure of. */
export const dutyIndexes = {
  byHolder: ['duty.holderId', 'duty.dueAt'],
  byOffice: ['duty.officeId', 'duty.dueAt'],
  due: ['duty.dueAt'],
  toCheck: ['duty.checkAt'],
} as const;
