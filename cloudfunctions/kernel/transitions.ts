import assert from 'node:assert';

/** One row of a life: from where, by which verb, by whom, to where. */
export interface Transition<State extends string, Verb extends string, By extends string> {
  readonly from: State;
  readonly verb: Verb;
  readonly by: readonly By[];
  readonly to: State;
}

export interface Life<State extends string, Verb extends string, By extends string> {
  /** Where the verb leads, or nothing when this one may not do it now. */
  readonly next: (from: State, verb: Verb, by: By) => State | undefined;
  /** What this one may do now, in the order of the table. */
  readonly verbs: (from: State, by: By) => readonly Verb[];
  /** States that nothing leaves. */
  readonly ends: ReadonlySet<State>;
}

/**
 * Reads a table of transitions, and refuses one that is not sound: from a state one verb leads to one place,
 * every state is reached from the start, and every open state can still come to an end.
 */
export function life<State extends string, Verb extends string, By extends string>(
  start: State,
  table: readonly Transition<State, Verb, By>[],
): Life<State, Verb, By> {
  const states = new Set<State>([start, ...table.flatMap(({ from, to }) => [from, to])]);
  const ends = new Set([...states].filter((it) => !table.some(({ from }) => from === it)));
  const keys = table.map(({ from, verb }) => `${from} ${verb}`);
  assert(new Set(keys).size === keys.length, 'one verb leads to one place');
  const steps = table.map(({ from, to }): Step<State> => [from, to]);
  const reached = spread([start], steps);
  const ending = spread(
    ends,
    steps.map(([from, to]) => [to, from]),
  );
  for (const state of states) {
    assert(reached.has(state), `${state} is never reached`);
    assert(ending.has(state), `${state} never ends`);
  }
  return {
    next: (state, verb, by) =>
      table.find((row) => row.from === state && row.verb === verb && row.by.includes(by))?.to,
    verbs: (state, by) =>
      table.filter((row) => row.from === state && row.by.includes(by)).map(({ verb }) => verb),
    ends,
  };
}

type Step<State> = readonly [from: State, to: State];

/** All that is reached from the seeds, step by step. */
function spread<State>(seeds: Iterable<State>, steps: readonly Step<State>[]): Set<State> {
  const found = new Set(seeds);
  for (const state of found) {
    steps.filter(([from]) => from === state).forEach(([, to]) => found.add(to));
  }
  return found;
}
