import type { NoticeKind } from '../../contracts/notifications';
import type { World } from '../../kernel/operation';
import type { Transaction } from '../../kernel/store';
import type { MessageChannel } from './channels';
import { type About, inbox, itemIdOf } from './inbox-item';
import { type Addressed, type Letter, letterIdOf, letters, newLetter, onward } from './letter';
import { lineIdOf, log, messageLog } from './message-log';
import { send } from './send';

/** What somebody is told because of one happening. */
export interface Notice {
  readonly happeningId: string;
  readonly kind: NoticeKind;
  readonly about: About;
  readonly at: number;
  /** Whose inbox; absent when an office has nobody. */
  readonly ownerId?: string;
  /** The person behind the inbox, who may be written to outside the product. */
  readonly personId?: string;
  /** The office whose group chat may be told. */
  readonly officeId?: string;
  readonly dueAt?: number;
  readonly dutyId?: string;
  readonly isUrgent?: boolean;
  readonly isSettled?: boolean;
  /** Told within the product only. */
  readonly isInboxOnly?: boolean;
}

/** The ways out that are connected, and the instant of writing. */
export interface Desk {
  readonly channels: readonly MessageChannel[];
  readonly now: number;
}

/**
 * Writes the item into the inbox, and a letter if one may go out. Saying it twice writes it once. Tells whether
 * the letter has a way to be sent on.
 */
export async function write(tx: Transaction, notice: Notice, desk: Desk): Promise<boolean> {
  const { happeningId, kind, about, at, ownerId, dueAt, dutyId } = notice;
  const { isUrgent = false, isSettled = false } = notice;
  const letter = letterFor(notice);
  if (await wasTold(tx, notice, letter)) {
    return letter !== undefined && (await tx.get(letters, letter.id))?.dueAt !== undefined;
  }
  if (ownerId !== undefined) {
    await tx.insert(inbox, {
      id: itemIdOf(happeningId, ownerId),
      ownerId,
      kind,
      about,
      at,
      ...(dueAt !== undefined && { dueAt }),
      isUrgent,
      isSeen: false,
      isSettled,
      ...(dutyId !== undefined && { dutyId }),
    });
  }
  return letter !== undefined && (await post(tx, letter, desk));
}

function letterFor(notice: Notice): Letter | undefined {
  const { happeningId, kind, at, dueAt, isSettled, isInboxOnly } = notice;
  return isSettled || isInboxOnly
    ? undefined
    : newLetter(happeningId, addressedTo(notice), { kind, time: dueAt ?? at, at });
}

/** Item and letter are written together: the item shows that both were or, in an office without anybody, the letter. */
async function wasTold(
  tx: Transaction,
  { happeningId, ownerId }: Notice,
  letter: Letter | undefined,
): Promise<boolean> {
  if (ownerId !== undefined) {
    return (await tx.get(inbox, itemIdOf(happeningId, ownerId))) !== undefined;
  }
  return letter !== undefined && (await wasPosted(tx, letter));
}

/** It stands among the letters or, when no channel could carry it, in the log alone. */
async function wasPosted(tx: Transaction, letter: Letter): Promise<boolean> {
  if (await tx.get(letters, letter.id)) {
    return true;
  }
  for (const way of letter.ways) {
    if (await tx.get(messageLog, lineIdOf(letter, way, 'skipped'))) {
      return true;
    }
  }
  return false;
}

/**
 * Ways that the county has not connected are left behind at once: the log shows what would have gone out there. A
 * letter that no other way can carry is not kept.
 */
async function post(tx: Transaction, fresh: Letter, { channels, now }: Desk): Promise<boolean> {
  let letter = fresh;
  for (const channel of fresh.ways) {
    if (channels.some(({ name }) => name === channel)) {
      break;
    }
    await log(tx, letter, { at: now, channel, result: 'skipped', code: 'not_connected' });
    letter = onward(letter, now);
  }
  if (letter.dueAt === undefined) {
    return false;
  }
  await tx.insert(letters, letter);
  return true;
}

/** Sends the letters that `write` has prepared for these. */
export async function sendAll(
  notices: readonly Notice[],
  channels: readonly MessageChannel[],
  world: World,
): Promise<void> {
  for (const notice of notices) {
    await send(letterIdOf(notice.happeningId, addressedTo(notice)), channels, world);
  }
}

/** Tells people, each in a transaction of their own, and sends the messages afterwards. */
export async function notify(
  notices: readonly Notice[],
  channels: readonly MessageChannel[],
  world: World,
): Promise<void> {
  const desk = { channels, now: world.now };
  const waiting: Notice[] = [];
  for (const notice of notices) {
    if (await world.store.transact((tx) => write(tx, notice, desk))) {
      waiting.push(notice);
    }
  }
  await sendAll(waiting, channels, world);
}

function addressedTo({ personId, officeId }: Notice): Addressed {
  return {
    ...(personId !== undefined && { personId }),
    ...(officeId !== undefined && { officeId }),
  };
}
