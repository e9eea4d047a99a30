import * as z from 'zod/mini';
import { choices, ways } from '../../contracts/decisions-words';
import { canonical, digest, idOf } from '../../kernel/ids';
import type { Collection, Stored, Unstored } from '../../kernel/store';
import { inParts } from '../side-by-side';
import type { ChainLine } from './chain';
import type { Attendance } from './decision';
import type { Meeting } from './happening';

/** What the minutes say of everybody who came, line by line. */
export type Lists = Pick<Meeting, 'present' | 'recused' | 'calls'>;

/**
 * A sheet of the attendance of one meeting. It is named by what it says, so that it can be brought again and never be
 * changed, and it counts for nothing until minutes are recorded that name it.
 */
export interface Sheet extends Stored, Lists {
  readonly decisionId: string;
}

const line = z.number();

export const attendanceSheets: Collection<Sheet> = {
  name: 'decision_attendance_sheets',
  schema: z.object({
    id: z.string(),
    version: z.number(),
    decisionId: z.string(),
    present: z.array(
      z.object({
        line,
        way: z.enum(ways),
        by: z.optional(line),
        paper: z.optional(z.string()),
      }),
    ),
    recused: z.array(line),
    calls: z.array(z.object({ line, choice: z.enum(choices) })),
  }) as unknown as z.ZodMiniType<Sheet>,
  indexes: {},
};

/** So many entries of each list on one sheet of the minutes: it fits one answer of the certificate. */
const ENTRIES = 500;

export function sheetOf(decisionId: string, { present, recused, calls }: Lists): Unstored<Sheet> {
  const lists = { present, recused, calls };
  const id = idOf('decision-attendance-sheet', decisionId, digest(canonical(lists)));
  return { id, decisionId, ...lists };
}

/**
 * A line of the diary without its long lists, and the sheets on which they stand. Of an assembly of thousands they are
 * more than a document holds, and nobody needs them who only reads how many came.
 */
export function cutOff(
  decisionId: string,
  whole: ChainLine,
): {
  readonly line: ChainLine;
  readonly attendance?: Attendance;
  readonly sheets: readonly Unstored<Sheet>[];
} {
  if (whole.did !== 'held') {
    return { line: whole, sheets: [] };
  }
  const { present, recused, calls, ...facts } = whole.facts as unknown as Meeting;
  const sheets = sheetsOf(decisionId, { present, recused, calls });
  const by = (way: (typeof ways)[number]) => present.filter((it) => it.way === way).length;
  return {
    line: { ...whole, facts },
    attendance: {
      ...{ onsite: by('onsite'), online: by('online'), proxy: by('proxy') },
      recused: recused.length,
      sheets: sheets.map((sheet) => ({ id: sheet.id, bytes: bytesOf(sheet) })),
    },
    sheets,
  };
}

function sheetsOf(decisionId: string, { present, recused, calls }: Lists): Unstored<Sheet>[] {
  const parts = {
    present: inParts(present, ENTRIES),
    recused: inParts(recused, ENTRIES),
    calls: inParts(calls, ENTRIES),
  };
  const many = Math.max(parts.present.length, parts.recused.length, parts.calls.length);
  return Array.from({ length: many }, (_, at) =>
    sheetOf(decisionId, {
      present: parts.present[at] ?? [],
      recused: parts.recused[at] ?? [],
      calls: parts.calls[at] ?? [],
    }),
  );
}

function bytesOf({ present, recused, calls }: Lists): number {
  return Buffer.byteLength(JSON.stringify({ present, recused, calls }));
}
