import type { NoticeKind } from '../../contracts/notifications';
import type { World } from '../../kernel/operation';
import type { Transaction } from '../../kernel/store';
import type { MessageChannel } from './channels';
import { type About, inbox, itemIdOf } from './inbox-item';
import { type Addressed, letterIdOf, letters, newLetter } from './letter';
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

/** Writes the item into the inbox, and a letter if one may go out. Saying it twice writes it once. */
export async function write(tx: Transaction, notice: Notice): Promise<void> {
  const { happeningId, kind, about, at, ownerId, dueAt, dutyId } = notice;
  const { isUrgent = false, isSettled = false, isInboxOnly = false } = notice;
  if (ownerId !== undefined && !(await tx.get(inbox, itemIdOf(happeningId, ownerId)))) {
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
  const letter =
    isSettled || isInboxOnly
      ? undefined
      : newLetter(happeningId, addressedTo(notice), { kind, time: dueAt ?? at, at });
  if (letter && !(await tx.get(letters, letter.id))) {
    await tx.insert(letters, letter);
  }
}

/** Sends what `write` has prepared for these, if anything. */
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
  for (const notice of notices) {
    await world.store.transact((tx) => write(tx, notice));
  }
  await sendAll(notices, channels, world);
}

function addressedTo({ personId, officeId }: Notice): Addressed {
  return {
    ...(personId !== undefined && { personId }),
    ...(officeId !== undefined && { officeId }),
  };
}
