import { Book, type Read } from '@/pages/rules/book/book';
import { isShown, open, shown, tap, went } from '../../../builders/pages';
import { aClauseShown } from '../../../builders/rules';
import { DAY, MORNING } from '../../../builders/shown';

const held = {
  ...{ edition: 2, kind: 'amend' as const, validFrom: MORNING - 30 * DAY },
  recordedAt: MORNING - 40 * DAY,
};
const repealed: Read = {
  ...{ villageId: 'village-qingquan', villageName: '清泉村', orgType: 'village' },
  ...{ editions: [held], abilities: [] },
};
const read: Read = { ...repealed, rules: { ...held, clauses: [aClauseShown()] } };

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(MORNING);
});

it('offers today’s edition to be searched, and leads to those before', async () => {
  open(<Book read={read} on={undefined} isKnown={false} />);
  await shown('第2版，2026年10月24日起执行');
  await shown('想查什么');
  await tap('以前各版、改了什么');
  expect(went()).toEqual(['navigateTo /pages/rules/history/index?village=village-qingquan']);
});

it('says of an edition that is still to come from when it counts', async () => {
  const rules = { ...held, validFrom: MORNING + DAY, clauses: [aClauseShown()] };
  open(<Book read={{ ...read, rules }} on={undefined} isKnown={false} />);
  await shown('这一版还没开始执行，2026年11月24日起才算数。');
});

it('says what was written down only later, and leads to what was known on that day', async () => {
  const on = MORNING - 20 * DAY;
  const rules = { ...held, recordedAt: MORNING - DAY, clauses: [aClauseShown()] };
  open(<Book read={{ ...read, rules }} on={on} isKnown={false} />);
  await shown(/^这一版是2026年11月22日才记进来的/);
  await tap('看那天大家看到的');
  expect(went()).toEqual([
    `navigateTo /pages/rules/book/index?village=village-qingquan&on=${on}&known=${on}`,
  ]);
});

it('says it once: not on the page of what was known', async () => {
  const rules = { ...held, recordedAt: MORNING - DAY, clauses: [aClauseShown()] };
  open(<Book read={{ ...read, rules }} on={MORNING - 20 * DAY} isKnown />);
  await shown(/^您看的是/);
  expect(isShown(/才记进来的/)).toBe(false);
});

it('says where the earlier editions are when the rules were done away with', async () => {
  open(<Book read={repealed} on={undefined} isKnown={false} />);
  await shown(/^现在没有在执行的村规民约。/);
  await shown('以前各版、改了什么');
});
