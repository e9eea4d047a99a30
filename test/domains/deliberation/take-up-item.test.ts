import {
  acceptItem,
  answerItem,
  takeUpItem,
  withdrawItem,
} from '../../../cloudfunctions/contracts/deliberation-items';
import {
  called,
  HAMLET,
  HOST,
  item,
  lists,
  newId,
  published,
  raised,
  RECORDER,
} from '../../builders/meetings';
import { answered, refused } from '../../builders/requests';
import { aVillage, type Village } from '../../builders/village';

async function asked(village: Village, about: object = {}) {
  const meetingId = await called(village);
  const itemId = await raised(village, meetingId, about);
  village.waitHours(11);
  return { meetingId, itemId };
}

function takesUp(village: Village, itemId: string, who = RECORDER, text?: string) {
  const sent = { itemId, demandId: newId(), ...(text !== undefined && { text }) };
  return village.as(who)(takeUpItem, sent);
}

it.each([
  [undefined, '水渠堵了，田里进不了水。'],
  ['请清上段水渠三百米。', '请清上段水渠三百米。'],
])('links the demand to its question, with the clock that ran (%s)', async (text, said) => {
  const village = aVillage();
  const { meetingId, itemId } = await asked(village);
  const { dueAt } = await item(village.as('zhang-guihua'), itemId);
  const { demandId } = await answered(takesUp(village, itemId, RECORDER, text));
  const { questions, demands } = await lists(village.as('zhang-guihua'), meetingId);
  expect(questions).toMatchObject([{ itemId, state: 'taken_up', intoItemId: demandId }]);
  expect(demands).toMatchObject([
    { itemId: demandId, fromItemId: itemId, text: said, isMine: true, dueAt, state: 'raised' },
  ]);
});

it('the question ends as its demand ends', async () => {
  const village = aVillage();
  const { itemId } = await asked(village);
  const { demandId } = await answered(takesUp(village, itemId));
  const answer = { itemId: demandId, answer: 'answered', words: '明天派人。' } as const;
  await answered(village.as(HOST)(answerItem, answer));
  await answered(village.as('zhang-guihua')(acceptItem, { itemId: demandId }));
  expect(await item(village.as('zhang-guihua'), itemId)).toMatchObject({
    ...{ state: 'closed', outcome: 'answered' },
  });
});

it('the question is taken back with its demand', async () => {
  const village = aVillage();
  const { itemId } = await asked(village);
  const { demandId } = await answered(takesUp(village, itemId, 'zhang-guihua'));
  await answered(village.as('zhang-guihua')(withdrawItem, { itemId: demandId }));
  expect(await item(village.as('zhang-guihua'), itemId)).toMatchObject({ state: 'withdrawn' });
});

it('an anonymous question becomes an anonymous demand', async () => {
  const village = aVillage();
  const { meetingId, itemId } = await asked(village, { isAnonymous: true });
  await answered(takesUp(village, itemId));
  expect(JSON.stringify(await lists(village.as('chen-shuifu'), meetingId))).not.toMatch(/张/);
});

it('is refused to others, before it begins, twice, and for what is no question', async () => {
  const village = aVillage();
  const meetingId = await called(village);
  const itemId = await raised(village, meetingId);
  const wish = await raised(village, '', { where: { is: 'place', placeId: HAMLET } });
  expect(await refused(takesUp(village, itemId))).toBe('not_begun');
  expect(await refused(takesUp(village, wish, 'zhang-guihua'))).toBe('not_a_question');
  expect(await refused(takesUp(village, 'nothing'))).toBe('item_not_found');
  village.waitHours(11);
  expect(await refused(takesUp(village, itemId, 'chen-shuifu'))).toBe('not_allowed');
  const taken = { itemId, demandId: wish };
  expect(await refused(village.as(RECORDER)(takeUpItem, taken))).toBe('item_id_taken');
  const { demandId } = await answered(takesUp(village, itemId));
  expect(await refused(takesUp(village, itemId))).toBe('not_now');
  expect(await refused(takesUp(village, demandId))).toBe('not_a_question');
});

it('is refused once the minutes are closed', async () => {
  const village = aVillage();
  const { meetingId, itemId } = await asked(village);
  await published(village, meetingId);
  expect(await refused(takesUp(village, itemId))).toBe('minutes_closed');
});
