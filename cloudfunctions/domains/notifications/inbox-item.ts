import * as z from 'zod/mini';
import { aboutKinds, type NoticeKind, noticeKinds } from '../../contracts/notifications';
import type { Actor } from '../../kernel/actor';
import { idOf } from '../../kernel/ids';
import type { Collection, Stored } from '../../kernel/store';
import { identityIdOf } from '../organisation';

/** What something in an inbox is about: the kind of thing and its id, never its words. */
export interface About {
  readonly kind: (typeof aboutKinds)[number];
  readonly id: string;
}

/** Something that somebody is told. The inbox is the one way that always works and cannot be switched off. */
export interface InboxItem extends Stored {
  readonly ownerId: string;
  readonly kind: NoticeKind;
  readonly about: About;
  readonly at: number;
  readonly dueAt?: number;
  readonly isUrgent: boolean;
  readonly isSeen: boolean;
  readonly isSettled: boolean;
  readonly dutyId?: string;
}

export const inbox: Collection<InboxItem> = {
  name: 'notification_inbox',
  schema: z.object({
    id: z.string(),
    version: z.number(),
    ownerId: z.string(),
    kind: z.enum(noticeKinds),
    about: z.object({ kind: z.enum(aboutKinds), id: z.string() }),
    at: z.number(),
    dueAt: z.optional(z.number()),
    isUrgent: z.boolean(),
    isSeen: z.boolean(),
    isSettled: z.boolean(),
    dutyId: z.optional(z.string()),
  }) as z.ZodMiniType<InboxItem>,
  indexes: {
    ofOwner: ['ownerId', 'at'],
    unseen: ['ownerId', 'isSeen'],
    unseenAbout: ['ownerId', 'about.id', 'isSeen'],
    ofDuty: ['dutyId'],
    byAge: ['at'],
  },
};

/** One person is told of one happening once, however often it is heard of. */
export function itemIdOf(happeningId: string, ownerId: string): string {
  return idOf('inbox', happeningId, ownerId);
}

/** Whose inbox the caller reads: the person's own or, before a village knows them, that of their WeChat identity. */
export function ownerIdOf({ personId, openid = '' }: Actor): string {
  return personId ?? identityIdOf(openid);
}
