import { Clauses } from '@/pages/rules/book/clauses';
import { isShown, namesOf, open, shown, tap } from '../../../builders/pages';
import { aClauseShown } from '../../../builders/rules';

const waste = aClauseShown({
  ...{ clauseId: 'waste', pin: 'edition-2.waste', number: 2, topic: 'conduct', text: '倒进桶里。' },
});

it('puts clauses under their topics', async () => {
  open(<Clauses clauses={[aClauseShown(), waste]} />);
  await shown('倒进桶里。');
  expect(namesOf('heading')).toEqual(['日常行为', '民风民俗']);
});

it('shows one topic alone, with how many clauses it has', async () => {
  open(<Clauses clauses={[aClauseShown(), waste]} />);
  await tap(/^只看一类/);
  await tap('民风民俗（1条）', 'radio');
  expect(isShown('倒进桶里。')).toBe(false);
  await tap('全部都看', 'radio');
  await shown('倒进桶里。');
});

it('asks for no topic where there is one', async () => {
  open(<Clauses clauses={[waste]} />);
  await shown('倒进桶里。');
  expect(isShown('只看一类')).toBe(false);
});

it('lays out a part of many, for weak phones', async () => {
  const many = Array.from({ length: 25 }, (_, at) =>
    aClauseShown({ clauseId: `clause-${at}`, number: at + 1, text: `第${at + 1}句。` }),
  );
  open(<Clauses clauses={many} />);
  await shown('第20句。');
  expect(isShown('第21句。')).toBe(false);
  await tap('再看一些');
  await shown('第25句。');
});
