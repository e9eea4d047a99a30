import { OrderedClause } from '@/county/rules-review/correction/ordered-clause';
import { namesOf, open, shown, tap, write } from '../../../builders/pages';
import { aClauseShown } from '../../../builders/rules';

const onChange = jest.fn();
const onWithdraw = jest.fn();

it('is chosen, given a reason, and taken back', async () => {
  open(
    <OrderedClause
      clause={aClauseShown()}
      reason={undefined}
      onChange={onChange}
      onWithdraw={onWithdraw}
    />,
  );
  await tap(/^第十七条/, 'checkbox');
  expect(onChange).toHaveBeenLastCalledWith('');
});

it('says why while it is chosen', async () => {
  open(
    <OrderedClause clause={aClauseShown()} reason="" onChange={onChange} onWithdraw={onWithdraw} />,
  );
  await write('第十七条违反了什么', '无权罚款。');
  expect(onChange).toHaveBeenLastCalledWith('无权罚款。');
  await tap(/^第十七条/, 'checkbox');
  expect(onChange).toHaveBeenLastCalledWith(undefined);
});

it('is not ordered twice, whether its day has come or not; the order can be taken back', async () => {
  const order = { from: 1, reason: '无权罚款。', office: { id: 'town', name: '晴川镇人民政府' } };
  const clause = aClauseShown({ isEffective: true, order });
  open(
    <OrderedClause
      clause={clause}
      reason={undefined}
      onChange={onChange}
      onWithdraw={onWithdraw}
    />,
  );
  await shown('已责令改正');
  expect(namesOf('checkbox')).toEqual([]);
  expect(namesOf('button')).toEqual(['收回责令：第十七条']);
  await tap('收回责令：第十七条');
  expect(onWithdraw).toHaveBeenCalled();
});
