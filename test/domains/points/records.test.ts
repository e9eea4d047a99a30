import { pointsRecords } from '../../../cloudfunctions/domains/points';
import { aClosing, closed } from '../../builders/points';
import { aVillage } from '../../builders/village';

it('hands out the lines that somebody earned, and says that they stay', async () => {
  const village = aVillage();
  await closed(village, aClosing());
  await closed(village, aClosing());
  const owner = await village.actor('zhang-guihua');
  const { items } = await pointsRecords.exportFor(owner, village.world());
  expect(items).toMatchObject([
    { what: 'points_entry', record: { earnedBy: 'person-zhang-guihua', points: 5 } },
    { what: 'points_entry' },
  ]);
  expect(await pointsRecords.keptOf(owner, village.world())).toEqual([
    { reason: 'law_archive', count: 2 },
  ]);
});

it('has nothing of somebody who earned nothing, or of a guest', async () => {
  const village = aVillage();
  for (const who of ['chen-shuifu', 'guest']) {
    const owner = await village.actor(who);
    expect(await pointsRecords.exportFor(owner, village.world())).toEqual({ items: [] });
    expect(await pointsRecords.keptOf(owner, village.world())).toEqual([]);
  }
});
