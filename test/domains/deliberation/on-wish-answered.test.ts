import { rejectItem } from '../../../cloudfunctions/contracts/deliberation-items';
import { joinWish } from '../../../cloudfunctions/contracts/deliberation-wishes';
import { tellWhoJoined } from '../../../cloudfunctions/domains/deliberation/on-wish-answered';
import { answeredBy, begun, HAMLET, raised } from '../../builders/meetings';
import { answered, noticesOf } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('tells whoever joined a wish of each answer, once', async () => {
  const village = aVillage();
  const itemId = await raised(village, '', { where: { is: 'place', placeId: HAMLET } });
  await answered(village.as('chen-shuifu')(joinWish, { itemId, for: { is: 'self' } }));
  await village.settle();
  const notices = () => noticesOf(village.as('chen-shuifu'), itemId);
  expect(await notices()).toEqual([]);

  await answeredBy(village, itemId);
  await village.settle();
  expect(await notices()).toEqual(['item_answered']);
  const settled = {
    ...{ id: 'heard-again', version: 1, name: 'duty.settled', at: village.now(), attempts: 1 },
    facts: { dutyId: 'duty', about: { kind: 'meeting_item', id: itemId } },
    heardBy: [],
  };
  await tellWhoJoined.act(settled, village.world());
  await village.settle();
  expect(await notices()).toEqual(['item_answered']);

  await answered(village.as('zhang-guihua')(rejectItem, { itemId, words: '等不得。' }));
  await answeredBy(village, itemId);
  await village.settle();
  expect(await notices()).toEqual(['item_answered', 'item_answered']);
});

it('tells nobody of what is no wish, and of duties of others', async () => {
  const village = aVillage();
  const itemId = await raised(village, await begun(village));
  await answeredBy(village, itemId);
  await village.settle();
  expect(await noticesOf(village.as('chen-shuifu'), itemId)).toEqual([]);
});
