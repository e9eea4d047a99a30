import { startClock } from './clock';
import type { Owner, Request } from './request';

/**
 * Until when the filer may still say that it is not solved: as long as a written answer may be taken to a
 * review (信访工作条例 Art 35), so that silence closes nothing while that right runs.
 */
export function silenceAfter(answeredAt: number): number {
  return startClock('petition.reviewApply', answeredAt).effectiveAt;
}

/**
 * By when an office says whether it takes a matter on. Each office has this for itself; the day of the answer
 * that the filer was told stays what it is.
 */
export function takenOnBy(
  { accept }: Owner,
  { dueAt }: Pick<Request, 'dueAt'>,
  now: number,
): number {
  const acceptBy = startClock(accept, now).dueAt;
  return dueAt > now ? Math.min(acceptBy, dueAt) : acceptBy;
}

/** By when the office above must have dealt with what the office below let lie. */
export function risenAfter(now: number, { urgent }: Pick<Request, 'urgent'>): number {
  return startClock(urgent ? 'risk.red' : 'risk.yellow', now).dueAt;
}

/**
 * The clock of a request that comes back unsolved. No law gives the office a new period: the old one runs on,
 * and where less is left of it than the office above would have, that much is given.
 */
export function reopenedDue(request: Pick<Request, 'urgent' | 'dueAt'>, now: number): number {
  return Math.max(request.dueAt, risenAfter(now, request));
}
