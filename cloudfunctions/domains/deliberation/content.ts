import type { World } from '../../kernel/operation';
import { attendanceOf, numbersOf } from './attendance';
import { items } from './item';
import type { Meeting } from './meeting';
import type { Published } from './minutes';
import { everyPage } from './pages';
import { standingOf } from './quorum';
import { rolls } from './roll';
import { saidAbout } from './said';
import { forMinutes } from './view-item';

type Content = Pick<Published, 'attendance' | 'standing' | 'items'>;

/** What the minutes say besides words: the people, whether the meeting decides, and every item as far as it is public. */
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
  return {
    attendance: numbersOf(signIns, meeting),
    standing: standingOf(meeting, roll, signIns),
    items: await Promise.all(published),
  };
}
