import { listItems } from '../../../cloudfunctions/contracts/deliberation-items';
import { begun, COMMITTEE, HAMLET, HOST, raised } from '../../builders/meetings';
import { answered, refused } from '../../builders/requests';
import { aVillage, type Village } from '../../builders/village';

type Which = Parameters<typeof list>[2];

function list(
  village: Village,
  who: string,
  which: { is: 'mine' } | { is: 'due'; officeId?: string } | { is: 'wishes'; placeId: string },
) {
  return village.as(who)(listItems, { which });
}

async function ids(village: Village, who: string, which: Which) {
  return (await answered(list(village, who, which))).items.map(({ itemId }) => itemId);
}

it('mine, newest first', async () => {
  const village = aVillage();
  const meetingId = await begun(village);
  const first = await raised(village, meetingId);
  village.waitHours(1);
  const second = await raised(village, meetingId);
  await raised(village, meetingId, {}, 'chen-shuifu');
  expect(await ids(village, 'zhang-guihua', { is: 'mine' })).toEqual([second, first]);
});

it('what waits for me, and for my office', async () => {
  const village = aVillage();
  const itemId = await raised(village, await begun(village));
  expect(await ids(village, HOST, { is: 'due' })).toEqual([itemId]);
  expect(await ids(village, 'liu-qingshan', { is: 'due' })).toEqual([]);
  const ofOffice = { is: 'due', officeId: COMMITTEE } as const;
  expect(await ids(village, 'liu-qingshan', ofOffice)).toContain(itemId);
  expect(await refused(list(village, 'zhang-guihua', ofOffice))).toBe('office_not_found');
});

it('wishes for a meeting at a place, for its village', async () => {
  const village = aVillage();
  const wishes = { is: 'wishes', placeId: HAMLET } as const;
  const itemId = await raised(village, '', { where: { is: 'place', placeId: HAMLET } });
  expect(await ids(village, 'liu-qingshan', wishes)).toEqual([itemId]);
  expect(await ids(village, 'xu-mianmian', wishes)).toEqual([]);
  const nowhere = list(village, 'liu-qingshan', { is: 'wishes', placeId: 'nowhere' });
  expect(await refused(nowhere)).toBe('place_not_found');
});

it('of a village, wishes anywhere in it that are not private; of a hamlet, its own', async () => {
  const village = aVillage();
  const at = (placeId: string, about: object = {}) =>
    raised(village, '', { where: { is: 'place', placeId }, ...about });
  const wide = await at('village-qingquan');
  village.waitHours(1);
  const narrow = await at(HAMLET);
  await at(HAMLET, { isPrivate: true });
  const anywhere = { is: 'wishes', placeId: 'village-qingquan' } as const;
  expect(await ids(village, 'li-xiaohe', anywhere)).toEqual([narrow, wide]);
  expect(await ids(village, 'li-xiaohe', { is: 'wishes', placeId: HAMLET })).toEqual([narrow]);
});
