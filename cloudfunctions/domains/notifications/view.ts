import type { listInbox, readOutbox } from '../../contracts/notifications';
import type { OutputOf } from '../../contracts/contract';
import type { InboxItem } from './inbox-item';
import type { LogLine } from './message-log';

/** An item for its owner. It names the thing that it opens and says nothing about it. */
export function shownItem({
  id,
  kind,
  about,
  at,
  dueAt,
  isUrgent,
  isSeen,
  isSettled,
}: InboxItem): OutputOf<typeof listInbox>['items'][number] {
  return {
    id,
    kind,
    about,
    at,
    ...(dueAt !== undefined && { dueAt }),
    isUrgent,
    isSeen,
    isSettled,
  };
}

/** What a channel was given and what it said: neither to whom nor about what. */
export function shownLine({
  id,
  at,
  channel,
  template,
  text,
  time,
  result,
  code,
}: LogLine): OutputOf<typeof readOutbox>['items'][number] {
  return { id, at, channel, template, text, time, result, code };
}
