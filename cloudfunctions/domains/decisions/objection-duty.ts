import type { ObjectionLevel } from '../../contracts/decisions-words';
import { dayOf, dueAfter } from '../../kernel/calendar';
import { idOf } from '../../kernel/ids';
import type { Transaction } from '../../kernel/store';
import { workCalendar } from '../../law/holidays';
import { executiveOf } from './awaiting';
import { lastInstant } from './days';
import { tellGiven, tellSettled } from './duty';
import { objectionIn } from './objecting';
import type { ObjectionKept } from './objection';
import type { Seat, Seats } from './offices';
import type { Process } from './state';

interface Around {
  readonly process: Process;
  readonly seats: Seats;
  readonly now: number;
}

type Unkept = Omit<ObjectionKept, 'version'>;

/** The office that must answer now has it as a duty with the days of its level; the one before is free of it. */
export async function givenTo<Objection extends Unkept>(
  tx: Transaction,
  objection: Objection,
  { process, seats, now }: Around,
): Promise<Omit<Objection, 'duty'> & Pick<ObjectionKept, 'duty'>> {
  const rest = await freed(tx, objection, now);
  const { level = 'village' } = objectionIn(process, objection.id) ?? {};
  const seat = seatFor(level, process, seats);
  if (seat === undefined) {
    return rest;
  }
  const { reply, townshipReply } = process.lawful.days;
  const amount = level === 'village' ? reply : townshipReply;
  const { officeId, name: officeName, holderId } = seat;
  const id = idOf('objection-duty', objection.id, objection.rises.length, objection.answers.length);
  const duty = {
    ...{ id, officeId, officeName },
    ...(holderId !== undefined && { holderId }),
    dueAt: dueAfter(now, { amount, unit: 'calendarDay' }, workCalendar).effectiveAt,
  };
  await tellGiven(tx, objection.decisionId, duty, now);
  return { ...rest, duty };
}

/** Nobody has to answer any more. */
export async function freed<Objection extends Unkept>(
  tx: Transaction,
  { duty, ...rest }: Objection,
  now: number,
): Promise<Omit<Objection, 'duty'>> {
  if (duty !== undefined) {
    await tellSettled(tx, rest.decisionId, duty, now);
  }
  return rest;
}

/** The last instant on which an answer given now can be contradicted. */
export function silenceAfter({ lawful }: Process, now: number): number {
  return lastInstant(dayOf(now), lawful.days.silence);
}

function seatFor(level: ObjectionLevel, process: Process, seats: Seats): Seat | undefined {
  const executive = executiveOf(process);
  const own = executive === 'collective' ? seats.collective : seats.villagers_committee;
  return level === 'village' ? (own ?? seats.township) : seats[level];
}
