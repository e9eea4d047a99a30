import { assignItem } from '../../../cloudfunctions/contracts/deliberation-items';
import { register } from '../../../cloudfunctions/domains/organisation';
import { endOf } from '../../../cloudfunctions/domains/deliberation/clock';
import { begun, COMMITTEE, HOST, item, lists, raised } from '../../builders/meetings';
import { answered, noticesOf, refused } from '../../builders/requests';
import { aVillage, type Village } from '../../builders/village';

const DAY = 86_400_000;

function assigns(village: Village, itemId: string, about: object = {}, who = HOST) {
  const dueAt = village.now() + 5 * DAY;
  const sent = { itemId, officeId: COMMITTEE, what: '清上段三百米', dueAt, ...about };
  return village.as(who)(assignItem, sent);
}

it('is a duty of one office and one person with a day, and a line of the third list', async () => {
  const village = aVillage();
  const meetingId = await begun(village);
  const itemId = await raised(village, meetingId);
  const { dueAt } = await answered(assigns(village, itemId));
  await village.settle();
  expect(await lists(village.as('chen-shuifu'), meetingId)).toMatchObject({
    responsibilities: [
      {
        ...{ itemId, dueAt, what: '清上段三百米', isDone: false, isOverdue: false },
        office: { id: COMMITTEE, name: '清泉村村民委员会' },
      },
    ],
    ...{ closed: 0, all: 1 },
  });
  expect(await noticesOf(village.as('liu-qingshan'), itemId)).toEqual(['duty_given']);
  const { dueAt: clock } = await item(village.as('zhang-guihua'), itemId);
  expect(clock).toBe(dueAt);
});

it.each([
  ['the last instant', 0, 'not refused'],
  ['one later', 1, 'due_too_late'],
])('%s that is allowed', async (_what, more, because) => {
  const village = aVillage();
  const itemId = await raised(village, await begun(village));
  const dueAt = endOf('meeting.done', village.now()) + more;
  expect(await refused(assigns(village, itemId, { dueAt }))).toBe(because);
});

it.each([
  { because: 'office_not_found', about: { officeId: 'nowhere' } },
  { because: 'office_not_found', about: { officeId: 'town-qingchuan-government' } },
  { because: 'office_not_found', about: { officeId: 'village-songfeng-villagers_committee' } },
  { because: 'due_too_soon', about: { dueAt: 1 } },
  { because: 'not_now', about: {}, who: 'chen-shuifu' },
  { because: 'item_not_found', about: {}, who: 'xu-mianmian' },
])('is refused: $because', async ({ because, about, who }) => {
  const village = aVillage();
  const itemId = await raised(village, await begun(village));
  expect(await refused(assigns(village, itemId, about, who))).toBe(because);
});

it('is refused where nobody sits', async () => {
  const village = aVillage();
  const itemId = await raised(village, await begun(village));
  const officeId = 'village-qingquan-supervision_committee';
  const { items } = await village.store.find(register.appointments, {
    ...{ index: 'inOffice', equals: { officeId }, limit: 100 },
  });
  for (const post of items) {
    await village.store.transact((tx) =>
      tx.replace(register.appointments, { ...post, untilAt: village.now() }),
    );
  }
  expect(await refused(assigns(village, itemId, { officeId }))).toBe('nobody_there');
});
