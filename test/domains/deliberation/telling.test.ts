import { tellInvited } from '../../../cloudfunctions/domains/deliberation/telling';
import { GROUP } from '../../builders/meetings';
import { noticesOf } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('tells the people of the place once for each telling', async () => {
  const village = aVillage();
  for (const n of [0, 1]) {
    await village.store.transact((tx) =>
      tellInvited(tx, { id: 'meeting', placeId: GROUP }, { what: 'meeting_changed', n, at: 1 }),
    );
  }
  await village.settle();
  expect(await noticesOf(village.as('zhang-guihua'), 'meeting')).toHaveLength(2);
  expect(await noticesOf(village.as('li-xiaohe'), 'meeting')).toEqual([]);
});
