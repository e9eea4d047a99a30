import { endRevision } from '@contracts/rules-way';
import { EndAct } from '@/workbench/rules/one/end-act';
import { isOff, open, says, sentOnce, shown, tap, write } from '../../../builders/pages';
import { aRevisionShown } from '../../../builders/rules';

const revision = aRevisionShown();
const { revisionId } = revision;

it('is given up with a reason, and not without', async () => {
  says(endRevision, { revisionId, state: 'ended' });
  open(<EndAct revision={revision} onClose={jest.fn()} />);
  expect(isOff('确定不再继续')).toBe(true);
  await write('为什么不再继续', ' 大家意见不一。 ');
  await tap('确定不再继续');
  await shown('送到了。');
  expect(await sentOnce(endRevision)).toEqual({ revisionId, reason: '大家意见不一。' });
});
