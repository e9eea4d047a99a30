import type { World } from '../../kernel/operation';
import { everyPage } from '../every-page';
import { attendanceOf, numbersOf } from './attendance';
import { items } from './item';
import type { Meeting } from './meeting';
import type { Published } from './minutes';
import { standingOf } from './quorum';
import { rolls } from './roll';
import { saidAbout } from './said';
import { weighed } from './view-count';
import { forMinutes } from './view-item';

type Content = Pick<Published, 'attendance' | 'standing' | 'counts' | 'items'>;

/** What the minutes say besides words: the people, whether the meeting decides, its counts, and every item as far as it is public. */
export async function contentOf(
  meeting: Meeting,
  { store, vault }: Pick<World, 'store' | 'vault'>,
): Promise<Content> {
  const [signIns, roll, all] = await Promise.all([
    attendanceOf(store, meeting.id),
    store.get(rolls, meeting.id),
    everyPage(store, items, { index: 'ofMeeting', equals: { meetingId: meeting.id } }),
  ]);
  const published = all.map(async (item) =>
    forMinutes(item, await saidAbout(store, vault, item.id)),
  );
  const standing = standingOf(meeting, roll, signIns);
  return {
    attendance: numbersOf(signIns, meeting),
    ...{ standing, counts: weighed(meeting, standing, roll) },
    items: await Promise.all(published),
  };
}
