import { listMeetings } from '../../contracts/deliberation';
import { implement } from '../../kernel/operation';
import { parameters } from '../../law/parameters';
import { villagesLedBy } from '../organisation';
import { meetings } from './meeting';
import { placeNameIn } from './names';
import { readerOf } from './policy';
import { standpointIn } from './standpoint';
import { showMeetingLine } from './view-meeting';

const PAGE = 20;
const HOUR = 3_600_000;

/** What is coming, what is on this evening, and what was. */
export const listMeetingsOperation = implement(listMeetings, {
  allow: ({ personId }) => personId !== undefined,
  async run({ villageId: named, when, after }, { actor, store, now, refuse }) {
    const villageId = named ?? actor.villageId ?? villagesLedBy(actor)[0] ?? refuse('no_village');
    const turn = now - parameters['meeting.signInAfter'].value * HOUR;
    const page = await store.find(meetings, {
      index: 'inVillage',
      equals: { villageId },
      range: { field: 'startsAt', ...(when === 'coming' ? { from: turn } : { before: turn }) },
      order: when === 'coming' ? 'ascending' : 'descending',
      limit: PAGE,
      ...(after !== undefined && { after }),
    });
    const lines = page.items.map(async (meeting) => {
      const standpoint = await standpointIn(store, meeting, actor);
      const placeName = await placeNameIn(store, meeting);
      return readerOf(meeting, actor, standpoint)
        ? [showMeetingLine(meeting, { placeName, standpoint, now })]
        : [];
    });
    const items = (await Promise.all(lines)).flat();
    return { items, ...(page.next !== undefined && { next: page.next }) };
  },
});
