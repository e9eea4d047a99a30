import type { Transaction } from '../../kernel/store';
import { type Item, items } from './item';
import { move, save } from './item-life';
import { type Meeting, type Topic, topicId } from './meeting';
import { without } from './without';

interface Asked {
  readonly title: string;
  readonly fromItemId?: string | undefined;
}

/** Topics with the numbers that follow those on the agenda already. */
export function numbered(
  { id, topics }: Pick<Meeting, 'id' | 'topics'>,
  asked: readonly Asked[],
): Topic[] {
  return asked.map(({ title, fromItemId }, at) => ({
    id: topicId(id, topics.length + at + 1),
    title: title.trim(),
    ...(fromItemId !== undefined && { fromItemId }),
  }));
}

/**
 * What villagers wished a meeting for stands on its agenda from now on, as a question from before it. Its clock runs
 * on. Says whether each of them was still a wish of this village.
 */
export async function takeWishes(
  tx: Transaction,
  meeting: Pick<Meeting, 'id' | 'villageId'>,
  topics: readonly Topic[],
  { at, personId }: { readonly at: number; readonly personId: string },
): Promise<boolean> {
  for (const topic of topics) {
    if (topic.fromItemId === undefined) {
      continue;
    }
    const wish = await tx.get(items, topic.fromItemId);
    const saying = { by: 'meeting' as const, personId };
    const moved =
      wish && isWishIn(wish, meeting.villageId)
        ? move(wish, 'put_on_the_agenda', 'meeting', at, saying)
        : undefined;
    if (!moved) {
      return false;
    }
    const onAgenda = without(moved.item, 'wishAt', 'wishIn');
    const item = { ...onAgenda, meetingId: meeting.id, topicId: topic.id };
    await save(tx, { ...moved, item });
  }
  return true;
}

/** What somebody does not want to be posted is answered, and never put on an agenda that everybody reads. */
function isWishIn({ wishAt, villageId, isPrivate }: Item, here: string): boolean {
  return wishAt !== undefined && villageId === here && !isPrivate;
}
