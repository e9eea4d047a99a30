import * as z from 'zod/mini';
import { aboutKinds } from '../../contracts/notifications';
import { dueAfter } from '../../kernel/calendar';
import { idOf } from '../../kernel/ids';
import type { Collection, Stored } from '../../kernel/store';
import { workCalendar } from '../../law/holidays';
import { seenWithin } from '../../law/notification-times';
import type { About } from './inbox-item';

/** Watches that a duty is looked at by somebody; it says nothing about when it must be done. */
export interface DutyWatch extends Stored {
  readonly dutyId: string;
  readonly about: About;
  readonly officeId: string;
  readonly dueAt: number;
  readonly isUrgent: boolean;
  /** Who has been told, in that order. */
  readonly told: readonly string[];
  /** When the next one in the office is told; absent once somebody has looked, or nobody is left. */
  readonly unseenAt?: number;
  /** When the duty was done; what is heard later about an earlier instant is no longer of interest. */
  readonly settledAt?: number;
}

export const dutyWatches: Collection<DutyWatch> = {
  name: 'notification_duty_watches',
  schema: z.object({
    id: z.string(),
    version: z.number(),
    dutyId: z.string(),
    about: z.object({ kind: z.enum(aboutKinds), id: z.string() }),
    officeId: z.string(),
    dueAt: z.number(),
    isUrgent: z.boolean(),
    told: z.array(z.string()),
    unseenAt: z.optional(z.number()),
    settledAt: z.optional(z.number()),
  }) as z.ZodMiniType<DutyWatch>,
  indexes: { unseen: ['unseenAt'], settled: ['settledAt'] },
};

export function watchIdOf(dutyId: string): string {
  return idOf('duty-watch', dutyId);
}

/** Until when whoever was told at `at` should have looked. */
export function unseenAfter(at: number, isUrgent: boolean): number {
  return dueAfter(at, isUrgent ? seenWithin.urgent : seenWithin.ordinary, workCalendar).effectiveAt;
}

/** The watch after somebody has looked, or nobody is left to be told. */
export function atRest(watch: DutyWatch): DutyWatch {
  const { id, version, dutyId, about, officeId, dueAt, isUrgent, told, settledAt } = watch;
  const rest = { id, version, dutyId, about, officeId, dueAt, isUrgent, told };
  return settledAt === undefined ? rest : { ...rest, settledAt };
}
