import { screen } from '@testing-library/react';
import { ChangedWords, ClauseChange, nameOf, spokenChange } from '@/components/rules/clause-change';
import { isShown, open, shown } from '../../builders/pages';
import { aChange } from '../../builders/rules';

const many = aChange({
  parts: ['甲', '乙', '丙'].flatMap((text) => [
    { part: 'removed' as const, text: `旧${text}` },
    { part: 'added' as const, text: `新${text}` },
    { part: 'kept' as const, text: '，' },
  ]),
});

it('names what came and what went, in words and by lines', async () => {
  open(<ClauseChange change={aChange()} />);
  await shown('第十八条');
  await shown('原来是第十七条');
  await shown('修改');
  await shown('删去');
  await shown('新增');
  expect(screen.getByText('十五').className).toBe('part-removed');
  expect(screen.getByText('十二').className).toBe('part-added');
});

it.each([
  ['added', '电动车不进堂屋。', 'part-added'],
  ['removed', '小卖部夜里十点关门。', 'part-removed'],
] as const)('marks a whole clause that was %s', async (change, text, look) => {
  open(<ChangedWords change={aChange({ change, parts: [{ part: change, text }] })} />);
  const words = await shown(text);
  expect(words.className).toContain(look);
});

it('shows a clause that stayed without a mark', async () => {
  const parts = [{ part: 'kept' as const, text: '见面打招呼。' }];
  open(<ChangedWords change={aChange({ change: 'kept', parts })} />);
  expect((await shown('见面打招呼。')).className).not.toContain('part');
});

it('puts the old text above the new one when much has changed', async () => {
  open(<ChangedWords change={many} />);
  await shown('原来');
  await shown('现在');
  expect(isShown('删去')).toBe(false);
  expect(screen.getAllByText('，')).toHaveLength(6);
});

it('says that a clause has moved, and to which topic', async () => {
  const moved = aChange({ isMoved: true, topicWas: 'order', number: 17 });
  open(<ClauseChange change={moved} />);
  await shown('挪了位置');
  await shown('从“公共秩序”归到“民风民俗”');
  expect(isShown(/^原来是/)).toBe(false);
});

it('calls a clause that went by its old number', () => {
  expect(nameOf({ numberWas: 4 })).toBe('第四条');
  expect(nameOf({ numberWas: 4, number: 5 })).toBe('第五条');
});

it.each([
  [aChange(), '第十八条，修改。喜事不超过删去：十五。新增：十二。桌。'],
  [many, '第十八条，修改。原来：旧甲，旧乙，旧丙，现在：新甲，新乙，新丙，'],
  [
    aChange({ change: 'added', parts: [{ part: 'added', text: '电动车不进堂屋。' }] }),
    '第十八条，新增。电动车不进堂屋。',
  ],
])('is as clear to the ear %#', (change, said) => {
  expect(spokenChange(change)).toBe(said);
});
