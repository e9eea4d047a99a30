import type { ChainLine } from './chain';
import { type FrozenRollKept, voicesKept } from './frozen-roll';

/** Far below what a cloud function may answer (100 KB of text). */
const PART_MOST = 80_000;
/** So many entries of a long list in one piece: a mandate with its fingerprint takes ninety bytes. */
const ENTRIES = 500;
/** Where a line says something of everybody who came. */
const LONG = ['present', 'recused', 'calls'] as const;

type Roll = Pick<FrozenRollKept, 'hash' | 'kind'> & {
  readonly lines: ReturnType<typeof voicesKept>;
};
type Piece =
  | { readonly line: ChainLine; readonly roll?: never }
  | { readonly roll: Roll; readonly line?: never };

export interface CertificatePart {
  readonly lines: readonly ChainLine[];
  readonly rolls: readonly Roll[];
}

/**
 * A certificate cut to what one answer holds. Where an assembly of three thousand met, its minutes alone are more than
 * that: such a line goes on in the next part, and so does a long roll.
 */
export function partsOf(
  lines: readonly ChainLine[],
  rolls: readonly FrozenRollKept[],
): CertificatePart[] {
  const pieces: Piece[] = [
    ...lines.flatMap(piecesOf).map((line) => ({ line })),
    ...rolls.flatMap(slicesOf).map((roll) => ({ roll })),
  ];
  const parts: Piece[][] = [];
  let room = 0;
  for (const piece of pieces) {
    const size = sizeOf(piece);
    const last = parts.at(-1);
    if (last === undefined || size > room) {
      parts.push([piece]);
      room = PART_MOST - size;
    } else {
      last.push(piece);
      room -= size;
    }
  }
  return parts.map((part) => ({
    lines: part.flatMap(({ line }) => line ?? []),
    rolls: part.flatMap(({ roll }) => roll ?? []),
  }));
}

/** The line itself where it is short. A long one has its first entries in it; the others follow under the same number. */
function piecesOf(line: ChainLine): ChainLine[] {
  const lists = LONG.flatMap((key) => {
    const list = line.facts[key];
    return Array.isArray(list) && list.length > ENTRIES ? [{ key, list: list as unknown[] }] : [];
  });
  const first = Object.fromEntries(lists.map(({ key, list }) => [key, list.slice(0, ENTRIES)]));
  return [
    { ...line, facts: { ...line.facts, ...first } },
    ...lists.flatMap(({ key, list }) =>
      slices(list)
        .slice(1)
        .map((slice) => ({ ...line, facts: { [key]: slice } })),
    ),
  ];
}

function slicesOf(roll: FrozenRollKept): Roll[] {
  const { hash, kind } = roll;
  return slices(voicesKept(roll)).map((lines) => ({ hash, kind, lines }));
}

function slices<T>(list: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(list.length / ENTRIES) }, (_, at) =>
    list.slice(at * ENTRIES, (at + 1) * ENTRIES),
  );
}

function sizeOf(piece: Piece): number {
  return Buffer.byteLength(JSON.stringify(piece));
}
