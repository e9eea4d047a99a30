import { answerItem, takeOverItem } from '../../../cloudfunctions/contracts/deliberation-items';
import { begun, HOST, item, raised } from '../../builders/meetings';
import { answered, noticesOf, refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('a colleague holds it from now on, and the clock runs on', async () => {
  const village = aVillage();
  const itemId = await raised(village, await begun(village));
  const { dueAt } = await item(village.as('zhang-guihua'), itemId);
  await answered(village.as('liu-qingshan')(takeOverItem, { itemId }));
  await village.settle();
  expect(await noticesOf(village.as('liu-qingshan'), itemId)).toEqual(['duty_given']);
  expect((await item(village.as('zhang-guihua'), itemId)).dueAt).toBe(dueAt);
  const again = village.as('liu-qingshan')(takeOverItem, { itemId });
  expect(await refused(again)).toBe('already_yours');
});

it('is refused to who is no colleague, and when it has ended', async () => {
  const village = aVillage();
  const itemId = await raised(village, await begun(village));
  const takes = (who: string) => refused(village.as(who)(takeOverItem, { itemId }));
  expect(await takes('zhang-guihua')).toBe('not_allowed');
  expect(await takes('tan-songbai')).toBe('not_allowed');
  expect(await takes('ma-dongfeng')).toBe('item_not_found');
  await answered(village.as(HOST)(answerItem, { itemId, answer: 'answered', words: '答了。' }));
  expect(await takes('liu-qingshan')).toBe('not_now');
});
