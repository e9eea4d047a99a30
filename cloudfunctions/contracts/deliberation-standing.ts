import * as z from 'zod/mini';
import { id, instant } from './contract';
import { consultationReasons, quorumPaths, standingsOfMeeting } from './deliberation-words';
import { attestedStates } from './polls-words';

/**
 * Numbers of people, never set side by side with another meeting's. `headcount` counts those too who did not want to
 * be named; it is never less than the names.
 */
export const attendanceShown = z.object({
  /** Of the place that was invited. */
  persons: z.int(),
  households: z.int(),
  /** From elsewhere. */
  guests: z.int(),
  /** Members of the two committees among them. */
  cadres: z.int(),
  headcount: z.int(),
  unnamed: z.int(),
  /** Signed in after the minutes were closed: listed, in no published number. */
  additions: z.int(),
});
export type AttendanceShown = z.output<typeof attendanceShown>;

/** Whether the meeting decides, by which quorum, and how far it is. */
export const standingShown = z.object({
  standing: z.enum(standingsOfMeeting),
  because: z.optional(z.enum(consultationReasons)),
  quorum: z.optional(
    z.object({
      path: z.enum(quorumPaths),
      /** The frozen roll: people or households. */
      due: z.int(),
      needed: z.int(),
      present: z.int(),
      rollHash: z.string(),
      declaredAt: instant,
    }),
  ),
});
export type StandingShown = z.output<typeof standingShown>;

/** A count by hands for one question in a declared group meeting. */
export const countShown = z.object({
  countId: id,
  topicId: id,
  question: z.string(),
  /** How far it is witnessed. */
  state: z.enum(attestedStates),
  /** Absent until both witnesses have counted the same: nobody is told what to find. */
  figures: z.optional(z.object({ agree: z.int(), against: z.int(), abstain: z.int() })),
  /** Who has counted it again, masked. */
  witnesses: z.array(z.string()),
  recordedAt: instant,
  /** The last witnessed count of a question stands. What is not witnessed never does. */
  stands: z.boolean(),
  /** The same question was counted once more. */
  isReplaced: z.boolean(),
  /**
   * More than half of those present agreed (2018 text, Art 28). Absent before the minutes are closed, and where the
   * meeting turned out to be a consultation.
   */
  passed: z.optional(z.boolean()),
});
