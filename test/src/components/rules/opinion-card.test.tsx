import { OpinionCard } from '@/components/rules/opinion-card';
import { open, shown } from '../../builders/pages';
import { anOpinionShown, COMMITTEE } from '../../builders/rules';
import { MORNING } from '../../builders/shown';

it('names nobody who did not wish it, and says that an answer is still to come', async () => {
  open(<OpinionCard opinion={anOpinionShown({ isMine: true })} clause="第九条" />);
  await shown('11月23日 一位村民说');
  await shown('对第九条的意见');
  await shown('我提的');
  await shown('还没答复');
});

it.each([
  [true, '采纳了'],
  [false, '没有采纳'],
])('shows the answer with its reason (taken in: %s)', async (isTakenIn, said) => {
  const answer = { isTakenIn, reason: '改成十二桌。', at: MORNING, office: COMMITTEE };
  open(<OpinionCard opinion={anOpinionShown({ name: '周**', answer })} clause={undefined} />);
  await shown('11月23日 周**说');
  await shown(said);
  await shown('清泉村村民委员会 11月23日答复');
  await shown('改成十二桌。');
});
