import { approachItem } from '../../../cloudfunctions/domains/deliberation/item-approach';
import { begun, HAMLET, HOST, posterOf, raised, signs } from '../../builders/meetings';
import { aVillage, type Village } from '../../builders/village';

async function comes(village: Village, who: string, itemId: string) {
  const refuse = (code: string): never => {
    throw new Error(code);
  };
  return approachItem(village.store, itemId, { actor: await village.actor(who), refuse });
}

it('knows what somebody is to it', async () => {
  const village = aVillage();
  const itemId = await raised(village, await begun(village));
  expect((await comes(village, 'zhang-guihua', itemId)).side.isRaiser).toBe(true);
  expect((await comes(village, HOST, itemId)).side).toMatchObject({
    ...{ isConducting: true, isHolder: true },
  });
  expect((await comes(village, 'li-xiaohe', itemId)).side.isNear).toBe(true);
});

it('is not there for strangers, unless they were at the meeting', async () => {
  const village = aVillage();
  const meetingId = await begun(village);
  const itemId = await raised(village, meetingId);
  await expect(comes(village, 'xu-mianmian', itemId)).rejects.toThrow('item_not_found');
  await expect(comes(village, HOST, 'nothing')).rejects.toThrow('item_not_found');
  await signs(village, 'xu-mianmian', { meetingId, code: await posterOf(village, meetingId) });
  expect((await comes(village, 'xu-mianmian', itemId)).side.isNear).toBe(true);
});

it('a wish has no meeting yet', async () => {
  const village = aVillage();
  const itemId = await raised(village, '', { where: { is: 'place', placeId: HAMLET } });
  expect((await comes(village, 'li-xiaohe', itemId)).meeting).toBeUndefined();
});
