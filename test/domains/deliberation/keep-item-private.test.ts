import { keepItemPrivate } from '../../../cloudfunctions/contracts/deliberation-items';
import { begun, HOST, item, published, raised } from '../../builders/meetings';
import { answered, refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it.each([HOST, 'wen-nuanyang', 'zhang-guihua'])('is marked by %s', async (who) => {
  const village = aVillage();
  const itemId = await raised(village, await begun(village));
  expect((await item(village.as(who), itemId)).abilities).toContain('keep_private');
  await answered(village.as(who)(keepItemPrivate, { itemId }));
  const shown = await item(village.as('chen-shuifu'), itemId);
  expect([shown.text, shown.raisedBy]).toEqual([undefined, undefined]);
  expect(await refused(village.as(who)(keepItemPrivate, { itemId }))).toBe('already_private');
});

it('is refused to others, and once it was published', async () => {
  const village = aVillage();
  const meetingId = await begun(village);
  const itemId = await raised(village, meetingId);
  const keeps = (who: string) => refused(village.as(who)(keepItemPrivate, { itemId }));
  expect(await keeps('chen-shuifu')).toBe('not_allowed');
  expect(await keeps('xu-mianmian')).toBe('item_not_found');
  await published(village, meetingId);
  expect(await keeps('zhang-guihua')).toBe('minutes_closed');
  const later = await raised(village, meetingId);
  await answered(village.as('zhang-guihua')(keepItemPrivate, { itemId: later }));
});
