import type { ItemLine } from '@contracts/deliberation-shown';
import { dayOf } from '@/text/days';
import { items } from '@/text/meeting-items';

/** What happens next with what somebody said, who holds it, by when. */
export function happensToItem(item: ItemLine): string {
  const office = item.responsibility?.office.name ?? items.somebody;
  const due = dayOrSoon(item.dueAt);
  switch (item.state) {
    case 'raised':
      return items.happens.raised(item.office.name, due);
    case 'taken_up':
      return items.happens.taken_up;
    case 'assigned':
      return items.happens.assigned(office, due);
    case 'escalated':
      return items.happens.escalated(office, due);
    case 'answered':
      return item.isMine
        ? items.happens.answered(dayOrSoon(item.silenceAt))
        : items.happens.answeredOthers(dayOrSoon(item.silenceAt));
    case 'closed':
      return items.happens.closed;
    case 'withdrawn':
      return items.happens.withdrawn;
  }
}

/** Whether somebody still has to do something. */
export function isRunning({ state }: ItemLine): boolean {
  return state === 'raised' || state === 'assigned' || state === 'escalated';
}

function dayOrSoon(at: number | undefined): string {
  return at === undefined ? items.soon : dayOf(at);
}
