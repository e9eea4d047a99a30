import { rulesRecords } from '../../../cloudfunctions/domains/rules/records';
import { aVillage } from '../../builders/village';

it('everybody takes along what they said about drafts; nothing has to stay', async () => {
  const village = aVillage();
  const author = await village.actor('zhou-meixiang');
  const { items } = await rulesRecords.exportFor(author, village.world());
  expect(items).toMatchObject([{ what: 'rules_opinion', record: { id: 'opinion-qingquan-2' } }]);
  expect(await rulesRecords.keptOf(author, village.world())).toEqual([]);
  const guest = await village.actor('guest');
  expect((await rulesRecords.exportFor(guest, village.world())).items).toEqual([]);
});
