import * as z from 'zod/mini';
import type { forWhom } from '../../contracts/deliberation-wishes';
import type { ItemAbility } from '../../contracts/deliberation-words';
import type { Actor } from '../../kernel/actor';
import { idOf } from '../../kernel/ids';
import type { Collection, Store } from '../../kernel/store';
import { mayActFor, mayHelpIn } from '../organisation';
import type { Item } from './item';
import { mayCallAt } from './policy';
import { livesAt } from './standpoint';

const schema = z.object({
  id: z.string(),
  version: z.number(),
  itemId: z.string(),
  personId: z.string(),
  /** Who gave it for somebody without a phone. */
  helperId: z.exactOptional(z.string()),
  at: z.number(),
  /** The line of the diary with the answer of which this person was told last. */
  toldOf: z.exactOptional(z.number()),
});

/** Somebody wants the meeting too that somebody else has wished for. Once: the id is the wish's and the person's. */
type WishVoice = z.output<typeof schema>;

export const wishVoices: Collection<WishVoice> = {
  name: 'meeting_wish_voices',
  schema,
  indexes: { ofWish: ['itemId', 'at'], ofPerson: ['personId', 'at'] },
};

export function wishVoiceId(itemId: string, personId: string): string {
  return idOf('meeting-wish-voice', itemId, personId);
}

/** How far a wish has come, for one reader. */
export interface WishFor {
  readonly voices: number;
  readonly isJoined: boolean;
  /** Lives at the place, and has no voice in it yet. */
  readonly mayJoin: boolean;
  /** Has joined, and may leave again. */
  readonly mayLeave: boolean;
  /** Calls meetings where it is wished for. */
  readonly mayCall: boolean;
  /** Helps those without a phone in this village to join, and to leave again. */
  readonly mayHelp: boolean;
}

/** How many voices a wish has; whoever raised it is the first. */
export function voicesOf({ voices }: Pick<Item, 'voices'>): number {
  return (voices ?? 0) + 1;
}

/** Nothing for what is no wish. */
export async function wishFor(
  store: Pick<Store, 'get'>,
  item: Item,
  actor: Actor,
): Promise<WishFor | undefined> {
  const { personId } = actor;
  if (item.voices === undefined || personId === undefined) {
    return undefined;
  }
  const [voice, lives, helps] = await Promise.all([
    store.get(wishVoices, wishVoiceId(item.id, personId)),
    livesAt(store, personId, item),
    mayHelpIn(store, actor, item.villageId),
  ]);
  const isJoined = voice !== undefined || item.raisedBy === personId;
  const isOpen = isOpenWish(item);
  return {
    ...{ voices: voicesOf(item), isJoined },
    ...{ mayJoin: isOpen && lives && !isJoined, mayLeave: isOpen && voice !== undefined },
    ...{ mayCall: isOpen && mayCallAt(actor, item), mayHelp: isOpen && helps },
  };
}

/** What this reader may do with a wish; nothing where there is none. */
export function wishAbilitiesOf(wish: WishFor | undefined): ItemAbility[] {
  return [
    ...(wish?.mayCall === true ? (['call_meeting'] as const) : []),
    ...(wish?.mayJoin === true ? (['join_wish'] as const) : []),
    ...(wish?.mayLeave === true ? (['leave_wish'] as const) : []),
    ...(wish?.mayHelp === true ? (['join_wish_for_others', 'leave_wish_for_others'] as const) : []),
  ];
}

/** Whose voice a call is about: the caller's, or that of somebody whom the caller helps, and may. */
export async function whoseVoice(
  whom: z.output<typeof forWhom>,
  {
    actor,
    store,
    refuse,
  }: {
    readonly actor: Actor;
    readonly store: Store;
    readonly refuse: (code: 'not_allowed' | 'not_a_helper') => never;
  },
): Promise<Pick<WishVoice, 'personId' | 'helperId'>> {
  const own = actor.personId ?? refuse('not_allowed');
  if (whom.is === 'self') {
    return { personId: own };
  }
  const { personId } = whom;
  return (await mayActFor(store, actor, personId))
    ? { personId, helperId: own }
    : refuse('not_a_helper');
}

/** Waits for a meeting or an answer, and everybody may read what it is about. */
export function isOpenWish({
  wishAt,
  state,
  isPrivate,
}: Pick<Item, 'wishAt' | 'state' | 'isPrivate'>): boolean {
  return wishAt !== undefined && state === 'raised' && !isPrivate;
}
