import type { Page } from '../../kernel/store';
import { everyPage } from '../every-page';
import type { PersonalRecords } from '../organisation';
import { signIns } from './attendance';
import { items } from './item';
import { itemPieces } from './item-pieces';
import { itemLife } from './item-life';
import { sideOf } from './item-policy';
import { meetings } from './meeting';
import { showItemLine } from './view-item';
import { wishVoices } from './wish';

const PAGE = 20;
/** Mark in the cursor that the items are through, and the attendance follows; then the wishes that were joined. */
const ATTENDANCE = 'attendance:';
const VOICES = 'voices:';

/**
 * What a person takes along: everything they raised, where they were, and which wishes they joined. That somebody was at a meeting is the
 * village's record and stays, under an id whose name has gone; what runs stays till its end.
 */
export const deliberationRecords: PersonalRecords = {
  part: 'deliberation',
  async exportFor(owner, world, after): Promise<Page<unknown>> {
    const { personId } = owner;
    if (personId === undefined) {
      return { items: [] };
    }
    const { store, now } = world;
    const ofPerson = { index: 'ofPerson', equals: { personId }, limit: PAGE };
    if (after?.startsWith(ATTENDANCE) === true) {
      const page = await store.find(signIns, { ...ofPerson, ...goingOn(after, ATTENDANCE) });
      return {
        items: page.items.map((record) => ({ what: 'meeting_sign_in', record })),
        next: page.next === undefined ? VOICES : `${ATTENDANCE}${page.next}`,
      };
    }
    if (after?.startsWith(VOICES) === true) {
      const page = await store.find(wishVoices, { ...ofPerson, ...goingOn(after, VOICES) });
      return {
        items: page.items.map((record) => ({ what: 'meeting_wish_joined', record })),
        ...(page.next !== undefined && { next: `${VOICES}${page.next}` }),
      };
    }
    const page = await store.find(items, {
      ...{ index: 'byRaiser', equals: { raisedBy: personId }, limit: PAGE },
      ...(after !== undefined && { after }),
    });
    const shown = page.items.map(async (item) => {
      const { meetingId } = item;
      const meeting = meetingId === undefined ? undefined : await store.get(meetings, meetingId);
      const side = sideOf(item, meeting, owner);
      const pieces = await itemPieces(item, owner, world);
      return {
        what: 'meeting_item',
        record: showItemLine({ item, meeting, side }, owner, pieces, now),
      };
    });
    return { items: await Promise.all(shown), next: page.next ?? ATTENDANCE };
  },
  async keptOf({ personId }, { store }) {
    if (personId === undefined) {
      return [];
    }
    const raised = await everyPage(store, items, {
      ...{ index: 'byRaiser', equals: { raisedBy: personId } },
    });
    const running = raised.filter(({ state }) => !itemLife.ends.has(state)).length;
    const attended = await store.count(signIns, { index: 'ofPerson', equals: { personId } });
    return [
      ...(running > 0 ? [{ reason: 'running_matter', count: running } as const] : []),
      ...(attended > 0 ? [{ reason: 'law_archive', count: attended } as const] : []),
    ];
  },
};

function goingOn(after: string, mark: string): { readonly after?: string } {
  const from = after.slice(mark.length);
  return from === '' ? {} : { after: from };
}
