import { Outcome } from '@/pages/rules/revision/outcome';
import { isShown, namesOf, open, shown, tap, went } from '../../../builders/pages';
import { aRevisionShown } from '../../../builders/rules';
import { MORNING } from '../../../builders/shown';

it('says how the assembly voted, and leads to the decision and to what came of it', async () => {
  const vote = { decisionId: 'decision-1', passed: true, present: 120, women: 30, fewWomen: true };
  const filing = { at: MORNING, number: '晴川约备〔2026〕3号' };
  const edition = { edition: 3, validFrom: MORNING };
  open(<Outcome revision={aRevisionShown({ vote, filing, edition })} />);
  await shown('表决通过。');
  await shown('到会120人，其中妇女30人');
  await shown('到会的妇女偏少。');
  await shown('2026年11月23日备案，编号晴川约备〔2026〕3号');
  await tap('看表决经过');
  await tap('看这一版');
  expect(went()).toEqual([
    'navigateTo /pages/decisions/one/index?id=decision-1',
    'navigateTo /pages/rules/book/index?village=village-qingquan&edition=3',
  ]);
});

it.each([
  [undefined, '会还没开，或者还没有结果。'],
  [false, '表决没有通过。'],
])('says when it has not passed: %s', async (passed, said) => {
  const vote = { decisionId: 'decision-1', ...(passed === undefined ? {} : { passed }) };
  open(<Outcome revision={aRevisionShown({ vote })} />);
  await shown(said);
  expect(isShown(/^到会/)).toBe(false);
});

it('says that something was filed before it is published', async () => {
  open(<Outcome revision={aRevisionShown({ filing: { at: MORNING } })} />);
  await shown('2026年11月23日备案');
  expect(namesOf('button')).toEqual([]);
});
