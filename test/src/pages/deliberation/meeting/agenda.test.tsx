import { Agenda } from '@/pages/deliberation/meeting/agenda';
import { aHandCount, aMeetingShown, anUnwitnessedCount } from '../../../builders/meetings';
import { open, shown, tap, went } from '../../../builders/pages';
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

it('shows hands that stand, and what still waits for witnesses', async () => {
  const counts = [
    aHandCount({ passed: false }),
    anUnwitnessedCount({ countId: 'count-2', question: '哪天清' }),
  ];
  open(<Agenda meeting={aMeetingShown({ counts })} />);
  await shown('同意9，不同意1，弃权0');
  await shown('没有通过');
  await shown('见证：张*、李*');
  await shown('哪天清');
  await shown('报了数，等两位在场的人见证');
});

it('leads to the decision that was made of it', async () => {
  const motion = { decisionId: 'decision-1', at: MORNING };
  open(<Agenda meeting={aMeetingShown({ agenda: [{ topicId: 't', title: '路', motion }] })} />);
  await tap('看办到哪一步');
  expect(went()).toEqual(['navigateTo /pages/decisions/one/index?id=decision-1']);
});
