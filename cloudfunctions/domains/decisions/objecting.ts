import type { ObjectionLevel } from '../../contracts/decisions-words';
import { dayOf } from '../../kernel/calendar';
import { lastInstant } from './days';
import { ABOVE, type Hand, type HappeningOf } from './happening';
import type { Lawful } from './lawful';
import { isExecutive } from './phases';
import type { Objected, Process } from './state';

/** A villager says that what hangs there is not true or not right. */
export function object(state: Process, { at, by, facts }: HappeningOf<'objected'>) {
  if (by.hand !== 'villager') {
    return { refused: 'not_allowed' as const };
  }
  const notice = hangingNotice(state, at);
  if (notice === undefined) {
    return { refused: 'no_notice_hangs' as const };
  }
  if (objectionIn(state, facts.objection) !== undefined) {
    return { refused: 'objection_id_taken' as const };
  }
  const objected: Objected = {
    objection: facts.objection,
    notice: notice.n,
    state: 'filed',
    level: 'village',
    since: at,
  };
  return {
    state: { ...state, objections: [...state.objections, objected] },
    facts: { ...facts, notice: notice.n },
  };
}

/** The notice against which an objection may be made: while it hangs, the latest. */
export function hangingNotice({ notices }: Pick<Process, 'notices'>, at: number) {
  return notices.filter(({ until }) => at <= until).at(-1);
}

/** The office that has it answers. */
export function answer(state: Process, { at, by, facts }: HappeningOf<'objection_answered'>) {
  const objected = objectionIn(state, facts.objection);
  if (objected?.state !== 'filed') {
    return { refused: 'not_now' as const };
  }
  if (!answers(by.hand, objected.level, state)) {
    return { refused: 'not_allowed' as const };
  }
  const { level } = objected;
  return changed(state, { ...objected, state: 'answered', since: at }, { ...facts, level });
}

/** Past the village: because nobody answered in time, or because the answer does not content. */
export function rise(state: Process, { at, by, facts }: HappeningOf<'objection_risen'>) {
  const objected = objectionIn(state, facts.objection);
  if (objected === undefined) {
    return { refused: 'not_now' as const };
  }
  const isLate = facts.why === 'not_in_time';
  if (by.hand !== (isLate ? 'clock' : 'villager')) {
    return { refused: 'not_allowed' as const };
  }
  const mayRise = isLate
    ? objected.state === 'filed' && at > answerBy(objected, state.lawful)
    : objected.state === 'answered';
  if (!mayRise) {
    return { refused: 'not_now' as const };
  }
  const level = ABOVE[objected.level];
  if (level === undefined) {
    return { refused: 'nobody_above' as const };
  }
  return changed(state, { ...objected, state: 'filed', level, since: at }, { ...facts, level });
}

/** Accepted by who objected, or not contradicted for as long as the answer said. */
export function close(state: Process, { at, by, facts }: HappeningOf<'objection_closed'>) {
  const objected = objectionIn(state, facts.objection);
  const isSilence = facts.how === 'silence';
  if (objected?.state !== 'answered') {
    return { refused: 'not_now' as const };
  }
  if (by.hand !== (isSilence ? 'clock' : 'villager')) {
    return { refused: 'not_allowed' as const };
  }
  if (isSilence && at <= silentBy(objected, state.lawful)) {
    return { refused: 'not_now' as const };
  }
  return changed(state, { ...objected, state: 'closed', since: at, end: facts.how }, facts);
}

/** The last instant of the period in which this level answers. */
export function answerBy({ level, since }: Objected, { days }: Pick<Lawful, 'days'>): number {
  return lastInstant(dayOf(since), level === 'village' ? days.reply : days.townshipReply);
}

/** The last instant on which an answer can be contradicted. */
export function silentBy({ since }: Objected, { days }: Pick<Lawful, 'days'>): number {
  return lastInstant(dayOf(since), days.silence);
}

export function objectionIn(
  { objections }: Pick<Process, 'objections'>,
  id: string,
): Objected | undefined {
  return objections.find(({ objection }) => objection === id);
}

function answers(hand: Hand, level: ObjectionLevel, state: Process): boolean {
  return level === 'village' ? isExecutive(hand, state) : hand === level;
}

function changed(state: Process, objected: Objected, facts: object) {
  const objections = state.objections.map((it) =>
    it.objection === objected.objection ? objected : it,
  );
  return { state: { ...state, objections }, facts };
}
