import { listBindings } from '../../../cloudfunctions/contracts/organisation';
import { asks } from '../../builders/askings';
import { aVillage } from '../../builders/village';

const villageId = 'village-qingquan';

it('shows whom the village has to confirm, oldest first, without anybody of the register', async () => {
  const village = aVillage();
  const first = await asks(village, 'one', { phone: { number: '13800000000', noticeVersion: 1 } });
  village.waitHours(1);
  const second = await asks(village, 'other', { headSurname: '孙' });
  const reply = await village.as('deng-xiaoyu')(listBindings, { villageId });
  expect(reply.ok && reply.data.items).toMatchObject([
    {
      ...{ bindingId: first, placeName: '清泉村', hasPhoneNumber: true },
      said: { name: '孙老根', houseNumber: '51' },
      abilities: ['confirm', 'decline'],
    },
    { bindingId: second, hasPhoneNumber: false, said: { headSurname: '孙' } },
  ]);
});

it('goes on page by page', async () => {
  const village = aVillage();
  for (let count = 0; count < 21; count += 1) {
    await asks(village, `newcomer-${count}`);
  }
  const cadre = village.as('liu-qingshan');
  const page = await cadre(listBindings, { villageId });
  const after = page.ok ? page.data.next : undefined;
  expect(page).toMatchObject({ data: { items: { length: 20 } } });
  expect(
    await cadre(listBindings, { villageId, ...(after !== undefined && { after }) }),
  ).toMatchObject({
    data: { items: { length: 1 } },
  });
});

it.each(['ma-dongfeng', 'wang-changsheng', 'zong-heping'])('shows %s nothing', async (who) => {
  const village = aVillage();
  await asks(village);
  expect(await village.as(who)(listBindings, { villageId })).toEqual({
    ok: true,
    data: { items: [] },
  });
});

it('is not for villagers', async () => {
  expect(await aVillage().as('zhang-guihua')(listBindings, { villageId })).toMatchObject({
    error: { code: 'not_allowed' },
  });
});
