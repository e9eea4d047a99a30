import { listHouseholds } from '../../../cloudfunctions/contracts/organisation';
import { aVillage } from '../../builders/village';

const villageId = 'village-qingquan';

it('lists the houses with masked heads and their contacts, page by page', async () => {
  const helper = aVillage().as('wang-changsheng');
  let count = 0;
  let after: string | undefined;
  do {
    const page = await helper(listHouseholds, { villageId, ...(after !== undefined && { after }) });
    if (!page.ok) {
      throw new Error(page.error.code);
    }
    count += page.data.items.length;
    expect(page.data.items.every(({ headName }) => /^.{1,2}\*$/u.test(headName))).toBe(true);
    expect(page.data.items.every(({ contactName }) => contactName !== undefined)).toBe(true);
    after = page.data.next;
  } while (after !== undefined);
  expect(count).toBe(120);
});

it('lists one group, but no group of another village', async () => {
  const cadre = aVillage().as('liu-qingshan');
  const own = await cadre(listHouseholds, { villageId, groupId: 'group-qingquan-3' });
  expect(own.ok && own.data.items).toHaveLength(15);
  const others = await cadre(listHouseholds, { villageId, groupId: 'group-songfeng-1' });
  expect(others.ok && others.data.items).toEqual([]);
});

it.each(['ma-dongfeng', 'zong-heping', 'zhang-guihua', 'newcomer'])(
  'is not for %s',
  async (who) => {
    expect(await aVillage().as(who)(listHouseholds, { villageId })).toMatchObject({
      error: { code: 'not_allowed' },
    });
  },
);
