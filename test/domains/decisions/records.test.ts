import { declareInterest, signDemand } from '../../../cloudfunctions/contracts/decisions';
import { object } from '../../../cloudfunctions/contracts/decisions-notices';
import { decisionRecords } from '../../../cloudfunctions/domains/decisions';
import { aPublished, move } from '../../builders/decisions';
import { answered } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('gives somebody what they moved, signed, declared and objected, and says that it stays', async () => {
  const village = aVillage();
  const call = village.as('li-xiaohe');
  const { decisionId } = await aPublished(village);
  const other = await move(village, ['public_works']);
  await answered(call(object, { decisionId, objectionId: 'mine', words: '数字不对。' }));
  await answered(call(signDemand, { decisionId: other, by: 'villagers' }));
  await answered(call(declareInterest, { decisionId: other }));
  const xiaohe = await village.actor('li-xiaohe');
  const { items } = await decisionRecords.exportFor(xiaohe, village.world());
  expect(items).toMatchObject([
    ...[{ what: 'motion' }, { what: 'motion' }, { what: 'demand_signed' }],
    ...[{ what: 'interest_declared' }, { what: 'objection', record: { words: '数字不对。' } }],
  ]);
  expect(await decisionRecords.keptOf(xiaohe, village.world())).toEqual([
    { reason: 'law_archive', count: 5 },
  ]);
});

it('has nothing of who did nothing, or is not known', async () => {
  const village = aVillage();
  const guihua = await village.actor('xu-mianmian');
  expect(await decisionRecords.exportFor(guihua, village.world())).toEqual({ items: [] });
  expect(await decisionRecords.keptOf(guihua, village.world())).toEqual([]);
  const guest = await village.actor('guest');
  expect(await decisionRecords.exportFor(guest, village.world())).toEqual({ items: [] });
  expect(await decisionRecords.keptOf(guest, village.world())).toEqual([]);
});
