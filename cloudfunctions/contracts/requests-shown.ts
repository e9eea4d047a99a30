import * as z from 'zod/mini';
import { id, instant } from './contract';
import { citedClauses } from './rules-words';
import {
  abilities,
  attachmentKinds,
  categoryCodes,
  channels,
  diaryVerbs,
  handOnReasons,
  outcomes,
  readers,
  requestKinds,
  requestStates,
  revealReasons,
  satisfactions,
  steps,
} from './requests-words';

/** An office as everybody may know it: its name stands on a door. */
export const officeShown = z.object({ id, name: z.string() });
export type OfficeShown = z.output<typeof officeShown>;

/** Where a request would go or has gone, and why: this much is told to whoever asks. */
export const routeShown = z.object({
  channel: z.enum(channels),
  office: officeShown,
  /** Until when the office says whether it takes it on: then it rises to the next by itself. */
  acceptBy: instant,
  /** The last instant of the last day that the law gives for an answer. */
  dueAt: instant,
  /** Plain Chinese, 40 characters at most. */
  reason: z.string(),
  /** The article that says so. */
  basis: z.string(),
  /** The unit complained about and the village never see it. */
  sealed: z.boolean(),
  urgent: z.boolean(),
  /** Numbers that answer now, such as 110 or 12338. */
  hotlines: z.array(z.string()),
});
export type RouteShown = z.output<typeof routeShown>;

/** One line of a list. It carries no word that anybody wrote. */
export const requestLine = z.object({
  requestId: id,
  state: z.enum(requestStates),
  kind: z.enum(requestKinds),
  category: z.enum(categoryCodes),
  channel: z.enum(channels),
  sealed: z.boolean(),
  urgent: z.boolean(),
  placeName: z.string(),
  /** Who holds it now, or answered it. */
  office: officeShown,
  filedAt: instant,
  dueAt: instant,
  isOverdue: z.boolean(),
  /**
   * By when the holder must make the next step: take it on, then answer. After that it rises by itself. Absent
   * when nobody holds it.
   */
  nextStepBy: z.optional(instant),
  /** Until when the filer may still say that it is not solved; then silence closes it. */
  silenceAt: z.optional(instant),
});
export type RequestLine = z.output<typeof requestLine>;

/** Something like it is running already: as much as every neighbour may know. */
export const similarShown = z.object({
  requestId: id,
  kind: z.enum(requestKinds),
  category: z.enum(categoryCodes),
  state: z.enum(requestStates),
  placeName: z.string(),
  office: officeShown,
  since: instant,
  /** The reader filed it, or has joined it. */
  isMine: z.boolean(),
});
export type SimilarShown = z.output<typeof similarShown>;

const attachmentShown = z.object({
  fileId: z.string(),
  kind: z.enum(attachmentKinds),
});

/** What was written, for those who may read it. */
export const wordsShown = z.object({
  text: z.optional(z.string()),
  wish: z.optional(z.string()),
  otherSide: z.optional(z.string()),
  spot: z.optional(z.string()),
  phone: z.optional(z.string()),
  /** Who is spoken for, when it is a neighbour whom no register knows. */
  neighbour: z.optional(z.string()),
  /** The other representatives of a joint request, as the filer named them. */
  names: z.array(z.string()),
  attachments: z.array(attachmentShown),
});
export type WordsShown = z.output<typeof wordsShown>;

/** One line of the diary: what was done, by whom, when. Lines are only ever added. */
export const diaryShown = z.object({
  at: instant,
  did: z.enum(diaryVerbs),
  by: z.enum(['filer', 'helper', 'neighbour', 'office', 'clock']),
  /** The office that acted. */
  office: z.optional(officeShown),
  /** Where it went. */
  to: z.optional(officeShown),
  reason: z.optional(z.enum([...handOnReasons, ...revealReasons])),
  /** The masked name of who acted for an office. */
  name: z.optional(z.string()),
  words: z.optional(z.string()),
  attachments: z.array(attachmentShown),
  /** Under which number the police have it, or why they do not. */
  policeReport: z.optional(z.string()),
  outcome: z.optional(z.enum(outcomes)),
  /** Clauses that the answer rests on: `rules.readClause` opens each as it then read. */
  cites: citedClauses,
});
export type DiaryShown = z.output<typeof diaryShown>;

export const stepShown = z.object({
  step: z.enum(steps),
  status: z.enum(['done', 'now', 'next']),
  at: z.optional(instant),
});
export type StepShown = z.output<typeof stepShown>;

/** A request as one reader gets to see it. */
export const requestShown = z.extend(requestLine, {
  reason: z.string(),
  basis: z.string(),
  hotlines: z.array(z.string()),
  /** Other offices that the law wants told. */
  told: z.array(officeShown),
  /** Who the reader is to this request. */
  reader: z.enum(readers),
  /** The masked name of the person who holds it now: shown to the filer and to the office. */
  holderName: z.optional(z.string()),
  /** The filer's name, shown to the office: masked until a reason is given; absent for guests and for who gave none. */
  filerName: z.optional(z.string()),
  /** The masked name of the cadre who wrote it down for somebody without a phone. */
  helperName: z.optional(z.string()),
  isAnonymous: z.boolean(),
  people: z.object({ representatives: z.int(), supporters: z.int() }),
  /** Absent when the reader may not read them, or for a sealed request until a reason is given. */
  words: z.optional(wordsShown),
  /** The law wants a report to the police recorded before it may be answered. */
  isReportNeeded: z.boolean(),
  outcome: z.optional(z.enum(outcomes)),
  proved: z.optional(z.boolean()),
  ratings: z.optional(z.object({ office: z.enum(satisfactions), unit: z.enum(satisfactions) })),
  steps: z.array(stepShown),
  /** To whom the holder would hand it on; absent when nobody is left. */
  next: z.optional(officeShown),
  /** The newest hundred lines, oldest first. */
  diary: z.array(diaryShown),
  abilities: z.array(z.enum(abilities)),
});
export type RequestShown = z.output<typeof requestShown>;
