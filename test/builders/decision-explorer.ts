import type { Objected, Process } from '../../cloudfunctions/domains/decisions/state';
import { next } from '../../cloudfunctions/domains/decisions/process';
import { answerBy, silentBy } from '../../cloudfunctions/domains/decisions/objecting';
import { isEnd } from '../../cloudfunctions/domains/decisions/phases';
import { dayOf } from '../../cloudfunctions/kernel/calendar';
import { DAY } from './decision-process';
import type { Later } from './decision-vocabulary';
import { hears, type Watch } from './decision-watch';

/** A situation: where the decision stands, and what the watch has seen. */
export interface Situation {
  readonly state: Process;
  readonly watch: Watch;
}

export interface Exploration {
  /** Different situations that can be reached. */
  readonly situations: number;
  /** Happenings that were tried in them, and how many of these were accepted. */
  readonly tried: number;
  readonly accepted: number;
  readonly breaches: readonly string[];
  /** Situations from which no end can be reached any more. */
  readonly stuck: readonly string[];
  /** Situations at which the exploration was told to stop, or which are ends. */
  readonly last: readonly Situation[];
}

/**
 * Every run of the machine from here. Two runs that come to the same situation go on alike, so each situation is
 * looked at once, however many runs lead to it, and however long they are.
 */
export function explore(
  starts: readonly Situation[],
  vocabulary: (state: Process) => Iterable<Later>,
  isLast: (situation: Situation) => boolean,
): Exploration {
  const known = new Map<string, Situation>();
  const before = new Map<string, Set<string>>();
  const breaches = new Map<string, string>();
  const last: string[] = [];
  let [tried, accepted] = [0, 0];
  const meet = (situation: Situation): string => {
    const key = keyOf(situation);
    if (!known.has(key)) {
      known.set(key, situation);
      before.set(key, new Set());
    }
    return key;
  };
  starts.forEach(meet);
  for (const [key, situation] of known) {
    if (isEnd(situation.state.phase) || isLast(situation)) {
      last.push(key);
      continue;
    }
    for (const happening of vocabulary(situation.state)) {
      tried += 1;
      const step = next(situation.state, happening);
      if (!('state' in step)) {
        continue;
      }
      accepted += 1;
      const { watch, breach } = hears(situation.watch, happening);
      if (breach !== undefined) {
        breaches.set(`${happening.did}: ${breach}`, key);
      }
      before.get(meet({ state: step.state, watch }))?.add(key);
    }
  }
  return {
    situations: known.size,
    tried,
    accepted,
    breaches: [...breaches.keys()].sort(),
    stuck: stuckIn(known, before, last),
    last: last.flatMap((key) => known.get(key) ?? []),
  };
}

function stuckIn(
  known: ReadonlyMap<string, Situation>,
  before: ReadonlyMap<string, ReadonlySet<string>>,
  last: readonly string[],
): string[] {
  const canEnd = new Set(last);
  for (const key of canEnd) {
    before.get(key)?.forEach((earlier) => canEnd.add(earlier));
  }
  return [...known.keys()].filter((key) => !canEnd.has(key));
}

/** What makes two situations the same: everything but the clock's own hour, the hashes and how long it took. */
function keyOf({ state, watch }: Situation): string {
  const { at } = state;
  const left = (until: number) => Math.max(-1, Math.ceil((until - at) / DAY));
  const { meeting, notice, notices, objections } = state;
  const { called, hanging, objections: seen, ...watched } = watch;
  return JSON.stringify([
    [state.phase, state.outcome, state.isRefused, state.hasNews],
    [[...state.obliged].sort(), [...state.granted].sort()],
    meeting && [
      meeting.step,
      meeting.rule.body,
      meeting.isMerged,
      meeting.path,
      meeting.meetingAt > at,
    ],
    notice && [notice.kind, notice.isFinal, signedOn(notice.signedAt, at)],
    notices.map(({ kind, isFinal, until }) => [kind, isFinal, left(until)]),
    objections.map((it) => [it.state, it.level, left(endOf(it, state.lawful))]),
    watched,
    called && [
      called.facts.step,
      called.facts.body,
      called.flaw,
      called.path,
      called.heldFrom > at,
    ],
    hanging.map(({ kind, until }) => [kind, left(until)]),
    Object.values(seen).map((it) => [it.level, it.answered === undefined]),
  ]);
}

/** The instant at which an open objection may rise or close by itself; a closed one waits for nothing. */
function endOf(objected: Objected, lawful: Process['lawful']): number {
  const { state } = objected;
  return state === 'closed'
    ? 0
    : state === 'filed'
      ? answerBy(objected, lawful)
      : silentBy(objected, lawful);
}

function signedOn(signedAt: number | undefined, at: number): string {
  return signedAt === undefined ? 'unsigned' : dayOf(signedAt) === dayOf(at) ? 'today' : 'before';
}
