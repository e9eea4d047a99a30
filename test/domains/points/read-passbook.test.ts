import { readPassbook } from '../../../cloudfunctions/contracts/points';
import { aClosing, closed } from '../../builders/points';
import { aVillage } from '../../builders/village';

const HOUSEHOLD = 'household-qingquan-32';

it('shows the household its balance and each line with rule, day, office and a masked name', async () => {
  const village = aVillage();
  const { requestId } = await closed(village, aClosing());
  const reply = await village.as('zhang-guihua')(readPassbook, {});
  expect(reply).toMatchObject({
    ok: true,
    data: {
      villageId: 'village-qingquan',
      balance: 5,
      hasTariff: true,
      items: [
        {
          at: village.now(),
          text: '举报安全隐患属实',
          earnedBy: '张*',
          verifiedBy: { office: '清泉村村民委员会', person: '刘*' },
          requestId,
          isCorrected: false,
          abilities: ['object'],
        },
      ],
    },
  });
});

it('lets the household object for five days, and past a weekend until the next working day', async () => {
  const village = aVillage();
  await closed(village, aClosing());
  const abilities = async () => {
    const reply = await village.as('zhang-guihua')(readPassbook, {});
    return reply.ok ? reply.data.items[0]?.abilities : undefined;
  };
  village.waitHours(7 * 24 + 14);
  expect(await abilities()).toEqual(['object']);
  village.waitHours(1);
  expect(await abilities()).toEqual([]);
});

it('begins empty', async () => {
  expect(await aVillage().as('xu-mianmian')(readPassbook, {})).toMatchObject({
    ok: true,
    data: { balance: 0, hasTariff: false, items: [] },
  });
});

it('opens for a helper of the village, who is not told who earned it or with what', async () => {
  const village = aVillage();
  await closed(village, aClosing());
  const reply = await village.as('wen-nuanyang')(readPassbook, { householdId: HOUSEHOLD });
  expect(reply).toMatchObject({ ok: true, data: { balance: 5, items: [{ abilities: [] }] } });
  expect(reply.ok && reply.data.items[0]).not.toHaveProperty('earnedBy');
  expect(reply.ok && reply.data.items[0]).not.toHaveProperty('requestId');
});

it('offers the supervision committee to take a line back', async () => {
  const village = aVillage();
  await closed(village, aClosing());
  expect(await village.as('tan-songbai')(readPassbook, { householdId: HOUSEHOLD })).toMatchObject({
    ok: true,
    data: { items: [{ abilities: ['correct'] }] },
  });
});

it('comes a page at a time, newest first', async () => {
  const village = aVillage();
  for (let count = 0; count < 23; count += 1) {
    village.waitHours(1);
    await closed(village, aClosing());
  }
  const call = village.as('zhang-guihua');
  const first = await call(readPassbook, {});
  const second = await call(readPassbook, first.ok ? { after: first.data.next } : {});
  const lines = [first, second].flatMap((it) => (it.ok ? it.data.items : []));
  expect(lines).toHaveLength(23);
  expect(lines.map(({ at }) => at)).toEqual(lines.map(({ at }) => at).sort((a, b) => b - a));
  expect(second.ok && second.data.next).toBeUndefined();
});

it.each([
  { because: 'not_allowed', who: 'guest', input: {} },
  { because: 'no_household', who: 'ou-anping', input: {} },
  { because: 'household_not_found', who: 'zhang-guihua', input: { householdId: 'nowhere' } },
  { because: 'household_not_found', who: 'chen-shuifu', input: { householdId: HOUSEHOLD } },
  { because: 'household_not_found', who: 'ma-dongfeng', input: { householdId: HOUSEHOLD } },
  { because: 'household_not_found', who: 'fang-zhengyuan', input: { householdId: HOUSEHOLD } },
])('is refused to $who: $because', async ({ because, who, input }) => {
  expect(await aVillage().as(who)(readPassbook, input)).toEqual({
    ok: false,
    error: { code: because },
  });
});
