import { RevisionHead, RevisionSteps } from '@/components/rules/revision-head';
import { isShown, open, shown } from '../../builders/pages';
import { aRevisionShown, COMMITTEE } from '../../builders/rules';
import { DAY, MORNING } from '../../builders/shown';

it('says what happens next, who holds it, by when, and why it was begun', async () => {
  jest.spyOn(Date, 'now').mockReturnValue(MORNING);
  const duty = { office: COMMITTEE, dueAt: MORNING - DAY, isOverdue: true };
  open(<RevisionHead revision={aRevisionShown({ duty })} />);
  await shown(/^草案写出来了/);
  await shown('现在由清泉村村民委员会办');
  await shown('1天前已过期');
  await shown('为什么：酒席再简一点。');
});

it('names nobody when nobody has to do anything', async () => {
  open(<RevisionHead revision={aRevisionShown({ state: 'in_force' })} />);
  await shown('这一次改的已经在执行。');
  expect(isShown(/^现在由/)).toBe(false);
});

it('shows the way as a line of steps', async () => {
  const steps = [
    { step: 'collecting', status: 'done', at: MORNING },
    { step: 'drafted', status: 'now' },
    { step: 'under_review', status: 'next' },
  ] as const;
  open(<RevisionSteps revision={aRevisionShown({ steps: [...steps] })} />);
  await shown('征求意见（已完成）');
  await shown('11月23日 9:00');
  await shown('写出草案（正在这一步）');
  await shown('乡镇审核');
});
