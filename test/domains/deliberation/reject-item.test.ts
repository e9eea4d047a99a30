import {
  answerItem,
  assignItem,
  escalateItem,
  rejectItem,
} from '../../../cloudfunctions/contracts/deliberation-items';
import { begun, COMMITTEE, HOST, item, raised } from '../../builders/meetings';
import { answered, refused, withPhone } from '../../builders/requests';
import { aVillage, type Village } from '../../builders/village';

const DAY = 86_400_000;

function rejects(village: Village, itemId: string, who = 'zhang-guihua') {
  return village.as(who)(rejectItem, { itemId, words: '水还是没有进来。' });
}

it('an answer goes back to be answered again, with the clock that ran', async () => {
  const village = aVillage();
  const itemId = await raised(village, await begun(village));
  const { dueAt } = await item(village.as('zhang-guihua'), itemId);
  await answered(village.as(HOST)(answerItem, { itemId, answer: 'answered', words: '会办。' }));
  expect(await answered(rejects(village, itemId))).toMatchObject({ state: 'raised', dueAt });
  const shown = await item(village.as('zhang-guihua'), itemId);
  expect(shown.outcome).toBeUndefined();
  expect(shown.silenceAt).toBeUndefined();
  expect(shown.diary.at(-1)).toMatchObject({ did: 'not_accepted', words: '水还是没有进来。' });
});

it('work goes back to the office that had it, with a week where less is left', async () => {
  const village = aVillage();
  const itemId = await raised(village, await begun(village));
  const dueAt = village.now() + 2 * DAY;
  const given = { itemId, officeId: COMMITTEE, what: '清淤', dueAt };
  await answered(village.as(HOST)(assignItem, given));
  await answered(
    village.as('liu-qingshan')(answerItem, { itemId, answer: 'done', words: '清了。' }),
  );
  const again = await answered(rejects(village, itemId));
  expect(again.state).toBe('assigned');
  expect(again.dueAt).toBeGreaterThan(dueAt);
  expect(await item(village.as('zhang-guihua'), itemId)).toMatchObject({
    responsibility: { isDone: false, holderName: '刘*' },
  });
});

it('what the township did goes back to the township', async () => {
  const village = aVillage();
  const itemId = await raised(village, await begun(village));
  await answered(village.as(HOST)(escalateItem, { itemId, what: '要挖机' }));
  const official = await withPhone(village, 'person-town-qingchuan-government-1');
  await answered(official(answerItem, { itemId, answer: 'not_feasible', words: '没有钱。' }));
  expect(await answered(rejects(village, itemId))).toMatchObject({ state: 'escalated' });
});

it('is refused to others, and while there is no answer', async () => {
  const village = aVillage();
  const itemId = await raised(village, await begun(village));
  expect(await refused(rejects(village, itemId))).toBe('not_now');
  expect(await refused(rejects(village, itemId, 'chen-shuifu'))).toBe('not_the_raiser');
  expect(await refused(rejects(village, itemId, 'xu-mianmian'))).toBe('item_not_found');
});
