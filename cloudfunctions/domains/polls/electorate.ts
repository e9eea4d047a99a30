import assert from 'node:assert';
import * as z from 'zod/mini';
import type { RollKind } from '../../contracts/organisation-words';
import type { Frozen } from '../../contracts/polls-shown';
import { canonical, digest, idOf } from '../../kernel/ids';
import type { Collection, Store, Stored, Unstored } from '../../kernel/store';
import type { RollLine } from '../organisation';
import { lotOf } from './lot';

/** Voices on one page: one look-up reads one small page, however long the roll is. */
const VOICES_A_PAGE = 50;

/** A page of a frozen roll. Which page a voice stands on follows from the voice. */
export interface RollPage extends Stored {
  readonly pollId: string;
  /** Persons or, where households are counted, households; in the order of their keys. */
  readonly voices: readonly string[];
}

export const rollPages: Collection<RollPage> = {
  name: 'poll_roll_pages',
  schema: z.object({
    id: z.string(),
    version: z.number(),
    pollId: z.string(),
    voices: z.array(z.string()),
  }),
  indexes: {},
};

interface Electorate extends Readonly<Frozen['electorate']> {
  readonly sheets: readonly Unstored<RollPage>[];
}

/** The key under which a voice is shown: it finds itself by it, and nobody is named by it. */
export function voiceKeyOf(pollId: string, voiceId: string): string {
  return idOf('poll-voice', pollId, voiceId);
}

/** Whose voice counts as one on this roll. */
export function voicesOf(roll: RollKind, lines: readonly RollLine[]): string[] {
  return lines.map(({ personId, householdId }) => {
    assert(roll !== 'households' || householdId !== undefined, 'a household has an id');
    return roll === 'households' ? (householdId ?? '') : personId;
  });
}

/** Lays the voices out on pages and takes the hash of them all. */
export function electorateOf(pollId: string, voiceIds: readonly string[]): Electorate {
  const voices = [...new Set(voiceIds)];
  const pages = Math.max(1, Math.ceil(voices.length / VOICES_A_PAGE));
  const sheets = Array.from({ length: pages }, (): { voice: string; key: string }[] => []);
  for (const voice of voices) {
    sheets[lotOf(voice, pages)]?.push({ voice, key: voiceKeyOf(pollId, voice) });
  }
  const sorted = sheets.map((sheet) => sheet.sort((one, other) => (one.key < other.key ? -1 : 1)));
  const hash = rollHashOf(sorted.map((sheet) => sheet.map(({ key }) => key)));
  return {
    size: voices.length,
    pages,
    hash,
    sheets: sorted.map((sheet, page) => ({
      id: pageIdOf(pollId, hash, page),
      pollId,
      voices: sheet.map(({ voice }) => voice),
    })),
  };
}

/** The hash over the hashes of the pages, each over the keys on it. */
export function rollHashOf(pages: readonly (readonly string[])[]): string {
  return digest(canonical(pages.map((keys) => digest(canonical(keys)))));
}

/** One page of the frozen roll; nothing beyond the last. */
export function pageOfRoll(
  store: Pick<Store, 'get'>,
  { pollId, electorate: { hash } }: Pick<Frozen, 'pollId' | 'electorate'>,
  page: number,
): Promise<RollPage | undefined> {
  return store.get(rollPages, pageIdOf(pollId, hash, page));
}

export async function isOnRoll(
  store: Pick<Store, 'get'>,
  poll: Pick<Frozen, 'pollId' | 'electorate'>,
  voiceId: string,
): Promise<boolean> {
  const page = await pageOfRoll(store, poll, lotOf(voiceId, poll.electorate.pages));
  return page?.voices.includes(voiceId) ?? false;
}

/** Names the roll as well: a roll that is drawn again after a failure, and differs, has pages of its own. */
function pageIdOf(pollId: string, hash: string, page: number): string {
  return idOf('poll-roll-page', pollId, hash, page);
}
