import { setImmediate as turn } from 'node:timers/promises';
import { areIndependent, type Gate, type Step } from './stepping-store';

/** What can happen next: somebody takes a step, or dies where they stand. */
interface Move {
  readonly step: Step;
  readonly name: string;
  readonly dies: boolean;
}

/** Everybody at work in one run, each with a gate of their own. */
export type Workers = (gate: Gate) => readonly (() => Promise<void>)[];

interface Plan {
  /** Begins a run from the same books each time. */
  readonly begin: () => { readonly workers: Workers; readonly end: () => Promise<void> };
  /** How many may die in one run. */
  readonly deaths: number;
  /** Every order of the steps; otherwise one of each set of orders that nobody can tell apart. */
  readonly everyOrder: boolean;
}

interface Choice {
  readonly moves: readonly Move[];
  /** Moves that an earlier branch has tried and that nothing since then could have changed. */
  readonly asleep: readonly Move[];
  at: number;
}

/**
 * Goes through all schedules, depth first, by running the whole again with each next sequence of choices. Orders that
 * differ only in steps that touch nothing in common are one (sleep sets), unless every single one is asked for.
 * Returns how many runs came to their end.
 */
export async function explore(
  plan: Plan,
): Promise<{ readonly runs: number; readonly steps: number }> {
  const path: Choice[] = [];
  let runs = 0;
  let steps = 0;
  do {
    const taken = await runOnce(plan, path);
    runs += taken.ended ? 1 : 0;
    steps += taken.steps;
  } while (nextPath(path));
  return { runs, steps };
}

async function runOnce(
  { begin, deaths, everyOrder }: Plan,
  path: Choice[],
): Promise<{ readonly ended: boolean; readonly steps: number }> {
  const { workers, end } = begin();
  const waiting = new Map<string, { readonly step: Step; readonly go: () => void }>();
  const dead = new Set<number>();
  const atWork = new Set<number>();
  const asked: number[] = [];
  const gate: Gate = (step) =>
    new Promise((go) => {
      asked[step.by] = (asked[step.by] ?? 0) + 1;
      waiting.set(`${step.by}.${asked[step.by] ?? 0}`, { step, go });
    });
  workers(gate).forEach((work, by) => {
    atWork.add(by);
    void work().then(() => atWork.delete(by));
  });
  for (let depth = 0; ; depth += 1) {
    await turn();
    const moves = movesOf(waiting, [...atWork], dead, deaths);
    if (!moves.some(({ dies }) => !dies)) {
      await end();
      return { ended: true, steps: depth };
    }
    const choice = (path[depth] ??= {
      moves,
      asleep: everyOrder ? [] : stillAsleep(path[depth - 1]),
      at: -1,
    });
    if (choice.at < 0 && !wake(choice)) {
      return { ended: false, steps: depth };
    }
    const move = choice.moves[choice.at];
    if (!move) {
      throw new Error('a schedule did not run again as it ran before');
    }
    if (move.dies) {
      dead.add(move.step.by);
    } else {
      waiting.get(move.name)?.go();
      waiting.delete(move.name);
    }
  }
}

function movesOf(
  waiting: ReadonlyMap<string, { readonly step: Step }>,
  atWork: readonly number[],
  dead: ReadonlySet<number>,
  deaths: number,
): Move[] {
  const steps = [...waiting]
    .filter(([, { step }]) => !dead.has(step.by))
    .map(([name, { step }]) => ({ name, step, dies: false }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  const mayDie = dead.size < deaths ? atWork.filter((by) => !dead.has(by)) : [];
  return [
    ...steps,
    ...mayDie.map((by) => ({
      name: `${by} dies`,
      step: { by, reads: [], writes: [] },
      dies: true,
    })),
  ];
}

/** What was asleep before the last move, or was tried before it, and has nothing in common with it. */
function stillAsleep(before: Choice | undefined): Move[] {
  const last = before?.moves[before.at];
  if (!before || !last) {
    return [];
  }
  const tried = before.moves.slice(0, before.at).filter((it) => !isAmong(before.asleep, it));
  return [...before.asleep, ...tried].filter((it) => areIndependent(it.step, last.step));
}

function isAmong(moves: readonly Move[], { name }: Move): boolean {
  return moves.some((it) => it.name === name);
}

/** The next move that is not asleep. */
function wake(choice: Choice): boolean {
  do {
    choice.at += 1;
  } while (
    choice.at < choice.moves.length &&
    isAmong(choice.asleep, choice.moves[choice.at] as Move)
  );
  return choice.at < choice.moves.length;
}

function nextPath(path: Choice[]): boolean {
  for (let last = path.at(-1); last; last = path.at(-1)) {
    if (wake(last)) {
      return true;
    }
    path.pop();
  }
  return false;
}
