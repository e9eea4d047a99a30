import { Agenda } from '@/pages/deliberation/meeting/agenda';
import { aMeetingShown } from '../../../builders/meetings';
import { isShown, open, shown, tap, went } from '../../../builders/pages';
import { MORNING } from '../../../builders/shown';

it('says what is to be talked about, and what came from a villager', async () => {
  const agenda = [
    { topicId: 't1', title: '水渠清淤' },
    { topicId: 't2', title: '装路灯', fromItemId: 'item-9' },
  ];
  open(<Agenda meeting={aMeetingShown({ agenda })} />);
  await shown('1. 水渠清淤');
  await shown('2. 装路灯');
  await shown('村民提出来的');
});

it('shows the hands of the last count only', async () => {
  const count = { topicId: 'topic-1', question: '清不清', against: 1, abstain: 0, recordedAt: 1 };
  const counts = [
    { ...count, agree: 9, witnesses: ['张*', '李*'], stands: true, passed: false },
    { ...count, agree: 8, witnesses: [], stands: false },
  ];
  open(<Agenda meeting={aMeetingShown({ counts })} />);
  await shown('同意9，不同意1，弃权0');
  await shown('没有通过');
  await shown('见证：张*、李*');
  expect(isShown(/同意8/)).toBe(false);
});

it('leads to the decision that was made of it', async () => {
  const motion = { decisionId: 'decision-1', at: MORNING };
  open(<Agenda meeting={aMeetingShown({ agenda: [{ topicId: 't', title: '路', motion }] })} />);
  await tap('看办到哪一步');
  expect(went()).toEqual(['navigateTo /pages/decisions/one/index?id=decision-1']);
});
