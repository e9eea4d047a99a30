import assert from 'node:assert';
import type { Store } from '../../kernel/store';
import { sideBySide } from '../side-by-side';
import type { Voice } from './chain';
import {
  type FrozenRollKept,
  frozenRolls,
  LINES_A_PAGE,
  pageIdOf,
  rollIdOf,
  type RollPage,
  rollPages,
  voicesOf,
} from './frozen-roll';

type Reader = Pick<Store, 'get'>;

/** A line of a frozen roll, inside the house: whose it is. */
export interface KeptLine {
  readonly line: number;
  readonly personId: string;
  readonly householdId?: string;
}

export function rollOfHash(
  store: Reader,
  decisionId: string,
  hash: string,
): Promise<FrozenRollKept | undefined> {
  return store.get(frozenRolls, rollIdOf(decisionId, hash));
}

/** So many lines from this one on; no more pages are read than they stand on. */
export async function linesFrom(
  store: Reader,
  roll: FrozenRollKept,
  from: number,
  many: number = roll.due,
): Promise<KeptLine[]> {
  const to = Math.min(from + many, roll.due);
  const first = Math.floor(from / LINES_A_PAGE);
  const length = from < to ? Math.ceil(to / LINES_A_PAGE) - first : 0;
  const pages = Array.from({ length }, (_, at) => first + at);
  const found = await sideBySide(pages, async (page) =>
    linesOn(await pageOf(store, roll, page), page),
  );
  return found.flat().filter(({ line }) => from <= line && line < to);
}

/** Everybody on it: what is read when a meeting is recorded, and a ballot opened. */
export function everyLine(store: Reader, roll: FrozenRollKept): Promise<KeptLine[]> {
  return linesFrom(store, roll, 0);
}

/** The salted voices of one page, as they stand in the certificate. */
export async function voicesOn(
  store: Reader,
  roll: FrozenRollKept,
  page: number,
): Promise<Voice[]> {
  return voicesKept(roll, linesOn(await pageOf(store, roll, page), page));
}

export function voicesKept(
  { kind, salt }: Pick<FrozenRollKept, 'kind' | 'salt'>,
  lines: readonly KeptLine[],
): Voice[] {
  return voicesOf(kind, salt, lines);
}

/**
 * Whether this person was due by name or, where households are counted, is of one that was due. Voices stand in their
 * order: the page on which this one would stand is the only one that is read.
 */
export async function standsOn(
  store: Reader,
  roll: FrozenRollKept,
  { personId, householdId }: { readonly personId?: string; readonly householdId?: string },
): Promise<boolean> {
  const isByHome = roll.kind === 'households';
  const voice = isByHome ? householdId : personId;
  const page = voice === undefined ? -1 : roll.starts.filter((start) => start <= voice).length - 1;
  if (voice === undefined || page < 0) {
    return false;
  }
  const { people, homes } = await pageOf(store, roll, page);
  return (isByHome ? homes : people).includes(voice);
}

async function pageOf(store: Reader, roll: FrozenRollKept, page: number): Promise<RollPage> {
  const found = await store.get(rollPages, pageIdOf(roll, page));
  assert(found, 'a roll is kept after all its pages');
  return found;
}

function linesOn({ people, homes }: RollPage, page: number): KeptLine[] {
  return people.map((personId, at) => {
    const householdId = homes[at] ?? '';
    const line = page * LINES_A_PAGE + at;
    return { line, personId, ...(householdId !== '' && { householdId }) };
  });
}

/** From which line a list goes on, as the cursor of its last part says. */
export function lineAfter(after: string | undefined): number {
  return Math.max(0, Math.floor(Number(after ?? 0)) || 0);
}
