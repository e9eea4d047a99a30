import { dueAfter } from '../../kernel/calendar';
import { type ClockKey, clocks } from '../../law/clocks';
import { workCalendar } from '../../law/holidays';

/** A period of the law that runs: by its key, from an event, with both ends that the law may mean. */
interface Clock {
  readonly key: ClockKey;
  readonly startedAt: number;
  readonly nominalAt: number;
  /** The same, or the end of the first working day after it (民法典 Art 203). */
  readonly effectiveAt: number;
  /** When it rises: the nominal end for a petition, the effective one otherwise. */
  readonly dueAt: number;
}

/** Sets a clock at an event. It is never set again: what happens later starts a clock of its own. */
export function startClock(key: ClockKey, at: number): Clock {
  const { warnsOn, ...period } = clocks[key];
  const ends = dueAfter(at, period, workCalendar);
  return {
    key,
    startedAt: at,
    ...ends,
    dueAt: warnsOn === 'nominal' ? ends.nominalAt : ends.effectiveAt,
  };
}
