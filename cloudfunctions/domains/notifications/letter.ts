import * as z from 'zod/mini';
import {
  type ChannelName,
  messageChannels,
  type NoticeKind,
  noticeKinds,
} from '../../contracts/notifications';
import { idOf } from '../../kernel/ids';
import type { Collection, Stored } from '../../kernel/store';
import type { MessageChannel } from './channels';
import { wording } from './wording';

/**
 * A message on its way out. It tries its ways one after the other until one has taken it. It is claimed before
 * it is sent, so that no two deliveries send it: a claim whose answer was lost is not repeated on that way.
 */
export interface Letter extends Stored {
  readonly kind: NoticeKind;
  readonly time: number;
  /** Absent when an office has a duty and nobody holds a post in it. */
  readonly personId?: string;
  readonly officeId?: string;
  /** Ways that are left; the first is being tried. */
  readonly ways: readonly ChannelName[];
  /** Tries on the first way. */
  readonly attempts: number;
  readonly isClaimed: boolean;
  /** When it is tried next; absent when it has gone out or no way is left. */
  readonly dueAt?: number;
  readonly at: number;
}

export const letters: Collection<Letter> = {
  name: 'notification_letters',
  schema: z.object({
    id: z.string(),
    version: z.number(),
    kind: z.enum(noticeKinds),
    time: z.number(),
    personId: z.optional(z.string()),
    officeId: z.optional(z.string()),
    ways: z.array(z.enum(messageChannels)),
    attempts: z.number(),
    isClaimed: z.boolean(),
    dueAt: z.optional(z.number()),
    at: z.number(),
  }) as z.ZodMiniType<Letter>,
  indexes: { due: ['dueAt'], ofPerson: ['personId'], byAge: ['at'] },
};

/** Longer than any channel takes to answer. */
const CLAIM_MS = 10 * 60_000;
/** The group robot of WeCom takes 20 messages a minute; WeChat asks for a pause as well. */
const PAUSE_MS = 2 * 60_000;
/** 企业微信 advises against more than three tries. */
const ATTEMPTS_MAX = 3;

export interface Addressed {
  readonly personId?: string;
  readonly officeId?: string;
}

export function letterIdOf(
  happeningId: string,
  { personId = '', officeId = '' }: Addressed,
): string {
  return idOf('letter', happeningId, personId, personId === '' ? officeId : '');
}

/** A letter that may leave at once, not stored yet, or nothing when no way could reach anybody. */
export function newLetter(
  happeningId: string,
  addressee: Addressed,
  { kind, time, at }: Pick<Letter, 'kind' | 'time' | 'at'>,
): Letter | undefined {
  const { personId, officeId } = addressee;
  const ways: ChannelName[] = [
    ...(personId === undefined ? [] : (['wechat'] as const)),
    ...(officeId === undefined || wording[kind].toOffice === undefined ? [] : (['wecom'] as const)),
  ];
  if (ways.length === 0) {
    return undefined;
  }
  return {
    id: letterIdOf(happeningId, addressee),
    version: 0,
    kind,
    time,
    ...addressee,
    ways,
    attempts: 0,
    isClaimed: false,
    dueAt: at,
    at,
  };
}

/** Held by one delivery while the channel is asked. */
export function claimed(letter: Letter, now: number): Letter {
  return { ...letter, isClaimed: true, dueAt: now + CLAIM_MS };
}

/** Gone out. */
export function delivered(letter: Letter): Letter {
  const { id, version, kind, time, personId, officeId, attempts, at } = letter;
  return {
    ...{ id, version, kind, time, attempts, at },
    ...(personId !== undefined && { personId }),
    ...(officeId !== undefined && { officeId }),
    ways: [],
    isClaimed: false,
  };
}

/** On to the next way, at once; at rest when none is left. */
export function onward(letter: Letter, now: number): Letter {
  const ways = letter.ways.slice(1);
  return ways.length === 0
    ? delivered(letter)
    : { ...letter, ways, attempts: 0, isClaimed: false, dueAt: now };
}

/** The same way again after a pause that doubles, three times at the most; then the next way. */
export function afterPause(letter: Letter, now: number): Letter {
  const attempts = letter.attempts + 1;
  return attempts >= ATTEMPTS_MAX
    ? onward(letter, now)
    : { ...letter, attempts, isClaimed: false, dueAt: now + PAUSE_MS * 2 ** (attempts - 1) };
}

export function textFor(kind: NoticeKind, reaches: MessageChannel['reaches']): string {
  const { toPerson, toOffice } = wording[kind];
  return reaches === 'office' ? (toOffice ?? toPerson) : toPerson;
}
