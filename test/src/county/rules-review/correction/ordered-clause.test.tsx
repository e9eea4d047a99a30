import { OrderedClause } from '@/county/rules-review/correction/ordered-clause';
import { namesOf, open, shown, tap, write } from '../../../builders/pages';
import { aClauseShown } from '../../../builders/rules';

const onChange = jest.fn();

it('is chosen, given a reason, and taken back', async () => {
  open(<OrderedClause clause={aClauseShown()} reason={undefined} onChange={onChange} />);
  await tap(/^第十七条/, 'checkbox');
  expect(onChange).toHaveBeenLastCalledWith('');
});

it('says why while it is chosen', async () => {
  open(<OrderedClause clause={aClauseShown()} reason="" onChange={onChange} />);
  await write('第十七条违反了什么', '无权罚款。');
  expect(onChange).toHaveBeenLastCalledWith('无权罚款。');
  await tap(/^第十七条/, 'checkbox');
  expect(onChange).toHaveBeenLastCalledWith(undefined);
});

it('is not ordered twice', async () => {
  const clause = aClauseShown({ isEffective: false });
  open(<OrderedClause clause={clause} reason={undefined} onChange={onChange} />);
  await shown('已责令改正');
  expect(namesOf('checkbox')).toEqual([]);
});
