import * as z from 'zod/mini';
import type { Vault } from '../../kernel/operation';
import { idOf } from '../../kernel/ids';
import type { Collection, Stored, Unstored } from '../../kernel/store';
import type { Frozen } from '../../contracts/polls-shown';
import type { Code } from './choice';
import { lotOf } from './lot';
import { type Piles, pilesOf } from './tally';

/** Voices for which one box stands ready, so that not all of a village wait at one slot; and the most boxes. */
const VOICES_A_BOX = 16;
const BOXES_MAX = 256;

/**
 * A ballot box. All of them stand ready before the first ballot; a ballot goes into one that is drawn by lot. In a
 * secret poll the choices lie in it sealed, sorted by what they say: nothing in it follows who came when, even for
 * whoever holds the key. In an open poll the ballots lie elsewhere, and the box is only the slot that closing shuts.
 */
export interface Box extends Stored {
  readonly pollId: string;
  /** Absent while it is empty. */
  readonly sealed?: string;
  readonly isShut: boolean;
}

export const boxes: Collection<Box> = {
  name: 'poll_boxes',
  schema: z.object({
    id: z.string(),
    version: z.number(),
    pollId: z.string(),
    sealed: z.optional(z.string()),
    isShut: z.boolean(),
  }) as z.ZodMiniType<Box>,
  indexes: {},
};

type Framed = Pick<Frozen, 'pollId' | 'electorate'>;

/** The ids of all boxes of a poll. */
export function boxIdsOf(poll: Framed): string[] {
  return Array.from({ length: boxesOf(poll) }, (_, number) => boxIdOf(poll, number));
}

/** The box that a lot falls on. */
export function boxIdBy(lot: string, poll: Framed): string {
  return boxIdOf(poll, lotOf(lot, boxesOf(poll)));
}

export function emptyBoxes(poll: Framed): Unstored<Box>[] {
  return boxIdsOf(poll).map((id) => ({ id, pollId: poll.pollId, isShut: false }));
}

/** The box with one more choice in it: opened, sorted anew, and sealed anew as a whole. */
export function withChoice(box: Box, code: Code, vault: Vault): Box {
  const codes = [...codesIn(box, vault), code].sort();
  return { ...box, sealed: vault.seal(JSON.stringify(codes)) };
}

export function pilesIn(box: Box, vault: Vault): Piles {
  return pilesOf(codesIn(box, vault));
}

function codesIn({ sealed }: Box, vault: Vault): Code[] {
  return sealed === undefined ? [] : (JSON.parse(vault.open(sealed)) as Code[]);
}

function boxesOf({ electorate: { size } }: Framed): number {
  return Math.min(BOXES_MAX, Math.max(1, Math.ceil(size / VOICES_A_BOX)));
}

function boxIdOf({ pollId, electorate: { hash } }: Framed, number: number): string {
  return idOf('poll-box', pollId, hash, number);
}
