import type { Matter, MotionSource } from '../../contracts/decisions-words';
import { digest } from '../../kernel/ids';
import type { World } from '../../kernel/operation';
import type { Transaction } from '../../kernel/store';
import { begin, type KeptPaper, publicPapers, type Written } from './book';
import type { Decision } from './decision';
import { demandersOf } from './demanders';
import type { Hand } from './happening';
import { lawfulFor, type Unlawful } from './lawful';
import { keep, withOffice } from './moving';
import { type Seats, seatsOf, villageIn } from './offices';
import { expectAssemblies } from './regular-assembly';
import { tellOpened } from './telling';

/** A motion as any part of the village's life brings it: a meeting's topic, a draft of the rules, a person. */
export interface Motion {
  readonly decisionId: string;
  readonly villageId: string;
  readonly title: string;
  /** Public: what is proposed and why. */
  readonly text: string;
  readonly matters: readonly Matter[];
  readonly source: { readonly kind: MotionSource; readonly id?: string };
  readonly papers: readonly KeptPaper[];
  /** Of rules: the fingerprint of the very text that is voted on. */
  readonly draftHash?: string;
  readonly moverId?: string;
  /** By whose hand; a villager's where nothing is said. */
  readonly hand?: Hand;
}

/** What has to be known of the village before the transaction. */
export interface Ground {
  readonly seats: Seats;
  readonly now: number;
  readonly salt: string;
  readonly electors?: Decision['electors'];
}

/** Looks at the village before a motion is opened; in a community nothing can be opened yet. */
export async function groundFor(
  { store, now, random }: Pick<World, 'store' | 'now' | 'random'>,
  villageId: string,
): Promise<Ground | 'village_not_found' | 'residents_law_not_confirmed'> {
  const village = await villageIn(store, villageId);
  if (typeof village === 'string') {
    return village;
  }
  const [seats, villagers, representatives] = await Promise.all([
    seatsOf(store, villageId, now),
    demandersOf(store, 'villagers', villageId, now),
    demandersOf(store, 'representatives', villageId, now),
  ]);
  const electors = { villagers: villagers.length, representatives: representatives.length };
  return { seats, now, salt: random(), electors };
}

/** The motion as it will be written, or why these matters cannot be one decision. */
export function drawnUp(
  motion: Motion,
  { seats, now, salt, electors }: Ground,
): Written | Unlawful {
  const { decisionId, villageId, title, text, matters, source, papers, draftHash, moverId, hand } =
    motion;
  const lawful = lawfulFor(matters, now);
  if (typeof lawful === 'string') {
    return lawful;
  }
  const facts = {
    ...{ decisionId, villageId, title, textHash: digest(text), source, matters },
    ...(draftHash !== undefined && { draftHash }),
    hasCollective: seats.collective !== undefined,
    ...{ lawful, papers: publicPapers(papers) },
  };
  const beside = { personId: moverId, papers };
  const begun = begin({
    ...{ facts, text, at: now, hand: hand ?? 'villager', salt, beside },
    ...(electors && { electors }),
  });
  return withOffice(begun, seats);
}

/**
 * Opens a motion in the transaction of whoever brings it, so that a topic and its decision are written together. The id is
 * the caller's: it must be new.
 */
export async function openMotion(
  tx: Transaction,
  motion: Motion,
  ground: Ground,
): Promise<Decision | Unlawful> {
  const written = drawnUp(motion, ground);
  if (typeof written === 'string') {
    return written;
  }
  const decision = await keep(tx, undefined, written, ground.seats, ground.now);
  await tellOpened(tx, decision, ground.now);
  await expectAssemblies(tx, decision.villageId, ground.now);
  return decision;
}
