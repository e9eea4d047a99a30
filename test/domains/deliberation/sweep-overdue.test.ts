import { answerItem } from '../../../cloudfunctions/contracts/deliberation-items';
import { begun, HOST, item, raised } from '../../builders/meetings';
import { answered, noticesOf, withPhone } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('rises to the township when the village lets it lie, then to the county, then calls again', async () => {
  const village = aVillage();
  const itemId = await raised(village, await begun(village));
  const guihua = village.as('zhang-guihua');
  village.waitDays(15);
  await village.settle();
  expect((await item(guihua, itemId)).diary.map(({ did }) => did)).toEqual(['raised']);
  village.waitDays(1);
  await village.settle();
  expect((await item(guihua, itemId)).diary.at(-1)).toMatchObject({
    ...{ did: 'overdue', by: 'clock', to: { id: 'town-qingchuan-government' } },
  });
  expect(await noticesOf(village.as(HOST), itemId)).toContain('duty_overdue');
  village.waitDays(8);
  await village.settle();
  village.waitDays(8);
  await village.settle();
  const shown = await item(guihua, itemId);
  expect(shown.isOverdue).toBe(true);
  expect(shown.diary.filter(({ did }) => did === 'overdue').map(({ to }) => to?.id)).toEqual([
    ...['town-qingchuan-government', 'county-yangban-government', undefined],
  ]);
  const county = await withPhone(village, 'person-county-yangban-government-1');
  expect(
    await answered(county(answerItem, { itemId, answer: 'answered', words: '县里派人。' })),
  ).toMatchObject({ state: 'answered' });
});
