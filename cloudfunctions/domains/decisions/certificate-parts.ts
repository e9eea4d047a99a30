import assert from 'node:assert';
import type { Store } from '../../kernel/store';
import { attendanceSheets, type Lists } from './attendance-sheet';
import type { ChainLine, Voice } from './chain';
import type { DecisionLineKept } from './decision';
import { type FrozenRollKept, LINES_A_PAGE } from './frozen-roll';
import { voicesOn } from './roll-lines';

/** Far below what a cloud function may answer (100 KB of text). */
const PART_MOST = 80_000;
/** A voice and its household with their names in the file, and a comma. */
const VOICE_BYTES = 95;
/** What is said of a roll once more with each of its pages. */
const ROLL_BYTES = 120;

/** What stands in one piece: a line with the beginning of its lists, a later sheet of them, a page of a roll. */
type Piece =
  | { readonly is: 'line'; readonly kept: DecisionLineKept; readonly sheet?: string }
  | { readonly is: 'sheet'; readonly kept: DecisionLineKept; readonly sheet: string }
  | { readonly is: 'page'; readonly roll: FrozenRollKept; readonly page: number };

export type Part = readonly Piece[];

interface Weighed {
  readonly piece: Piece;
  readonly bytes: number;
}

/**
 * How a certificate is cut to what one answer holds, without its long lists being read. Where an assembly of thousands
 * met, its minutes alone are more than that: such a line goes on in the next part, and so does a long roll.
 */
export function partsOf(
  lines: readonly DecisionLineKept[],
  rolls: readonly FrozenRollKept[],
): Part[] {
  const parts: Piece[][] = [];
  let room = 0;
  for (const { piece, bytes } of [...lines.flatMap(ofLine), ...rolls.flatMap(ofRoll)]) {
    const last = parts.at(-1);
    if (last === undefined || bytes > room) {
      parts.push([piece]);
      room = PART_MOST - bytes;
    } else {
      last.push(piece);
      room -= bytes;
    }
  }
  return parts;
}

/** The line itself with its first sheet; the others follow under the same number. */
function ofLine(kept: DecisionLineKept): Weighed[] {
  const [first, ...more] = kept.attendance?.sheets ?? [];
  const own = Buffer.byteLength(JSON.stringify(kept.line));
  return [
    {
      piece: { is: 'line', kept, ...(first && { sheet: first.id }) },
      bytes: own + (first?.bytes ?? 0),
    },
    ...more.map(({ id, bytes }) => ({
      piece: { is: 'sheet', kept, sheet: id } as const,
      bytes: bytes + own,
    })),
  ];
}

function ofRoll(roll: FrozenRollKept): Weighed[] {
  return roll.starts.map((_, page) => ({
    piece: { is: 'page', roll, page },
    bytes: ROLL_BYTES + Math.min(LINES_A_PAGE, roll.due - page * LINES_A_PAGE) * VOICE_BYTES,
  }));
}

interface PartShown {
  readonly lines: readonly ChainLine[];
  readonly rolls: readonly {
    readonly hash: string;
    readonly kind: FrozenRollKept['kind'];
    readonly lines: readonly Voice[];
  }[];
}

/** One part as it is answered: only what stands in it is read. */
export async function partShown(store: Pick<Store, 'get'>, part: Part): Promise<PartShown> {
  const lines = await Promise.all(
    part.flatMap((piece) => (piece.is === 'page' ? [] : [lineShown(store, piece)])),
  );
  const rolls = await Promise.all(
    part.flatMap((piece) => (piece.is === 'page' ? [pageShown(store, piece)] : [])),
  );
  return { lines, rolls };
}

async function lineShown(
  store: Pick<Store, 'get'>,
  { is, kept: { line, attendance }, sheet }: Exclude<Piece, { readonly is: 'page' }>,
): Promise<ChainLine> {
  if (attendance === undefined) {
    return line;
  }
  const lists = sheet === undefined ? NOBODY : await listsOn(store, sheet);
  return is === 'line'
    ? { ...line, facts: { ...line.facts, ...lists } }
    : {
        ...line,
        facts: Object.fromEntries(Object.entries(lists).filter(([, it]) => it.length > 0)),
      };
}

const NOBODY: Lists = { present: [], recused: [], calls: [] };

async function listsOn(store: Pick<Store, 'get'>, id: string): Promise<Lists> {
  const found = await store.get(attendanceSheets, id);
  assert(found, 'minutes are kept after all their sheets');
  const { present, recused, calls } = found;
  return { present, recused, calls };
}

async function pageShown(
  store: Pick<Store, 'get'>,
  { roll, page }: Extract<Piece, { readonly is: 'page' }>,
) {
  const { hash, kind } = roll;
  return { hash, kind, lines: await voicesOn(store, roll, page) };
}
