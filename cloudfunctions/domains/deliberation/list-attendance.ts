import { listAttendance } from '../../contracts/deliberation-attendance';
import { implement } from '../../kernel/operation';
import type { Store } from '../../kernel/store';
import { householdOf, mayHelpIn, personOf } from '../organisation';
import { signIns } from './attendance';
import { namesOf } from './names';
import { conducts } from './policy';
import { approach } from './standpoint';
import { showSignIn } from './view-meeting';

const PAGE = 50;

/** Who was there, masked: neighbours saw each other anyway, and strangers learn no names. */
export const listAttendanceOperation = implement(listAttendance, {
  allow: ({ personId }) => personId !== undefined,
  async run({ meetingId, after }, context) {
    const { actor, store } = context;
    const { meeting } = await approach(store, meetingId, context);
    const keepsList =
      conducts(meeting, actor) || (await mayHelpIn(store, actor, meeting.villageId));
    const page = await store.find(signIns, {
      index: 'ofMeeting',
      equals: { meetingId },
      limit: PAGE,
      ...(after !== undefined && { after }),
    });
    const names = await namesOf(
      store,
      page.items.map(({ personId }) => personId),
    );
    const items = await Promise.all(
      page.items.map(async (it) => ({
        ...showSignIn(it, names, { reader: actor.personId, keepsList }),
        ...(keepsList && (await houseOf(store, it.personId))),
      })),
    );
    return { items, ...(page.next !== undefined && { next: page.next }) };
  },
});

async function houseOf(store: Pick<Store, 'get'>, personId: string) {
  const { householdId } = (await personOf(store, personId)) ?? {};
  const home = householdId === undefined ? undefined : await householdOf(store, householdId);
  return home && { houseNumber: home.houseNumber };
}
