import { ClauseReview } from '@/county/rules-review/one/clause-review';
import { isShown, open, shown, tap, write } from '../../../builders/pages';
import { aChange, aDraftShown, aFinding } from '../../../builders/rules';

const clause = aDraftShown().clauses[1] ?? { clauseId: '', number: 0, topic: 'order', text: '' };
const onRemark = jest.fn();
const usual = { clause, change: undefined, findings: [], remark: '', onRemark };

it('shows a clause, and takes a remark on it', async () => {
  open(<ClauseReview {...usual} />);
  await shown('第二条');
  await shown('办酒超过十桌的罚款二百元。');
  await tap('对第二条写意见');
  await write('对第二条的意见', '去掉罚款。');
  expect(onRemark).toHaveBeenCalledWith('去掉罚款。');
});

it('shows in a changed clause what changed, and what is marked in the new words', async () => {
  open(<ClauseReview {...usual} change={aChange()} findings={[aFinding()]} />);
  await shown('修改');
  await shown('删去');
  await shown('“罚款” 村里无权处罚');
});

it('shows the words of a changed clause once where nothing is marked', async () => {
  open(<ClauseReview {...usual} change={aChange()} />);
  await shown('新增');
  expect(isShown('办酒超过十桌的罚款二百元。')).toBe(false);
});

it('stands open where something was said before', async () => {
  open(<ClauseReview {...usual} remark="去掉罚款。" />);
  await shown('去掉罚款。');
});
