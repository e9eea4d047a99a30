import * as z from 'zod/mini';
import { type RollKind, rollKinds } from '../../contracts/organisation-words';
import { canonical, digest, idOf } from '../../kernel/ids';
import type { Collection, Stored, Unstored } from '../../kernel/store';
import type { RollLine } from '../organisation';
import { inParts } from '../side-by-side';
import { rollHash, type Voice } from './chain';
import type { Decision } from './decision';

/** As many names as one answer of the attendance list shows: so it reads one page. */
export const LINES_A_PAGE = 400;

/**
 * Who was due when a body was called. It never changes; its voices can be recomputed from the salt. The lines stand on
 * pages, in the order of the voices, so that a roll is never too long to be kept and one voice is found on one page.
 */
export interface FrozenRollKept extends Stored {
  readonly decisionId: string;
  readonly kind: RollKind;
  readonly hash: string;
  readonly salt: string;
  readonly due: number;
  /** Whose voice begins each page. */
  readonly starts: readonly string[];
}

/** A page of it. */
export interface RollPage extends Stored {
  readonly decisionId: string;
  readonly people: readonly string[];
  /** Household by line; empty where there is none. */
  readonly homes: readonly string[];
}

export const frozenRolls: Collection<FrozenRollKept> = {
  name: 'decision_rolls',
  schema: z.object({
    id: z.string(),
    version: z.number(),
    decisionId: z.string(),
    kind: z.enum(rollKinds),
    hash: z.string(),
    salt: z.string(),
    due: z.number(),
    starts: z.array(z.string()),
  }),
  indexes: { ofDecision: ['decisionId'] },
};

export const rollPages: Collection<RollPage> = {
  name: 'decision_roll_pages',
  schema: z.object({
    id: z.string(),
    version: z.number(),
    decisionId: z.string(),
    people: z.array(z.string()),
    homes: z.array(z.string()),
  }),
  indexes: {},
};

/** A roll as it is frozen: what is kept of it, and its voices for the certificate. */
export interface FrozenNow {
  readonly roll: Unstored<FrozenRollKept>;
  readonly pages: readonly Unstored<RollPage>[];
  readonly voices: readonly Voice[];
  /** Who they are, in the same order. */
  readonly people: readonly Named[];
}

type Named = Pick<RollLine, 'personId' | 'householdId'>;

/** From now on who moves in or out changes nothing about this meeting. */
export function freeze(
  decisionId: string,
  kind: RollKind,
  drawn: readonly Named[],
  salt: string,
): FrozenNow {
  const lines = [...drawn].sort((one, other) =>
    voiceOf(kind, one) < voiceOf(kind, other) ? -1 : 1,
  );
  const voices = voicesOf(kind, salt, lines);
  const hash = rollHash(kind, voices);
  const sheets = inParts(lines, LINES_A_PAGE);
  const starts = sheets.map(([first]) => (first ? voiceOf(kind, first) : ''));
  return {
    roll: {
      id: rollIdOf(decisionId, hash),
      ...{ decisionId, kind, hash, salt, due: lines.length, starts },
    },
    pages: sheets.map((sheet, page) => ({
      ...{ id: pageIdOf({ decisionId, hash }, page), decisionId },
      people: sheet.map(({ personId }) => personId),
      homes: sheet.map(({ householdId = '' }) => householdId),
    })),
    voices,
    people: lines,
  };
}

/**
 * The salt of a roll that is frozen now. Nobody can guess it who does not know the decision's own, and it follows from
 * everybody who stands on the roll: begun again after a failure it is the same roll, and one that has been drawn
 * differently meanwhile is another, with pages of its own.
 */
export function saltFor(
  { salt, process }: Pick<Decision, 'salt' | 'process'>,
  kind: RollKind,
  drawn: readonly Named[],
): string {
  const names = drawn.map(({ personId, householdId = '' }) => [personId, householdId]);
  return idOf('roll-salt', salt, process.lines, kind, digest(canonical(names)));
}

export function rollIdOf(decisionId: string, hash: string): string {
  return idOf('decision-roll', decisionId, hash);
}

export function pageIdOf(
  { decisionId, hash }: Pick<FrozenRollKept, 'decisionId' | 'hash'>,
  page: number,
): string {
  return idOf('decision-roll-page', decisionId, hash, page);
}

/** The voices of a roll, salted: on a roll of households the household is the voice. */
export function voicesOf(kind: RollKind, salt: string, lines: readonly Named[]): Voice[] {
  return lines.map((line) => ({
    voice: idOf('roll', salt, voiceOf(kind, line)),
    ...(line.householdId !== undefined && {
      household: idOf('roll-household', salt, line.householdId),
    }),
  }));
}

function voiceOf(kind: RollKind, { personId, householdId }: Named): string {
  return kind === 'households' ? (householdId ?? personId) : personId;
}
