import { findPerson } from '../../../cloudfunctions/contracts/organisation';
import { looks } from '../../../cloudfunctions/domains/organisation/look';
import { aVillage } from '../../builders/village';

const villageId = 'village-qingquan';

it.each(['孙老', '孙老根', '51', '051号'])(
  'finds the old man by %s, and logs the look',
  async (by) => {
    const village = aVillage();
    const reply = await village.as('wang-changsheng')(findPerson, { villageId, by });
    expect(reply.ok && reply.data.items).toContainEqual({
      ...{ personId: 'person-sun-laogen', name: '孙老根', houseNumber: '051号' },
      ...{ groupName: '第四组', isBound: false, isUnderAge: false },
    });
    const { items } = await village.store.find(looks, {
      index: 'atWhom',
      equals: { aboutId: 'person-sun-laogen' },
      limit: 10,
    });
    expect(items).toMatchObject([{ byId: 'person-wang-changsheng', reason: 'to_act_for' }]);
  },
);

it('shows at most fifteen, and says so', async () => {
  const reply = await aVillage().as('liu-qingshan')(findPerson, { villageId, by: '刘' });
  expect(reply).toMatchObject({ data: { items: { length: 15 }, isCutOff: true } });
});

it('finds nobody of another village', async () => {
  const reply = await aVillage().as('liu-qingshan')(findPerson, { villageId, by: '许绵绵' });
  expect(reply).toEqual({ ok: true, data: { items: [], isCutOff: false } });
});

it.each(['ma-dongfeng', 'tan-songbai', 'zong-heping', 'zhang-guihua'])(
  'is not for %s',
  async (who) => {
    expect(await aVillage().as(who)(findPerson, { villageId, by: '孙' })).toMatchObject({
      error: { code: 'not_allowed' },
    });
  },
);
