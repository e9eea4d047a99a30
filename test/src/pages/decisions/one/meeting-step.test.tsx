import { MeetingStepDetail } from '@/pages/decisions/one/meeting-step';
import { aDecision, aHeld, aMeeting, members } from '../../../builders/decided';
import { isShown, namesOf, open, shown, tap } from '../../../builders/pages';

const ONSITE = '手机上投的票只是征求意见，不算表决。要到会场才算。';

it('to come: the rules of every body that may decide, and that the phone does not count', async () => {
  open(<MeetingStepDetail decision={aDecision()} step="resolution" status="next" />);
  await shown(ONSITE);
  await tap('细看：四议：大家开会表决，按什么规矩');
  await shown('可以由下面的会定：');
  await shown('村民会议');
  await shown('村民代表会议');
});

it('in the collective people may come online, and it says so', async () => {
  const rules = { ...aDecision().rules, bodies: [members] };
  open(<MeetingStepDetail decision={aDecision({ rules })} step="resolution" status="now" />);
  await shown(/可以线上参加/);
  expect(isShown(ONSITE)).toBe(false);
});

it('met twice: the last meeting, and the earlier one a tap away', async () => {
  const delegation = { delegationId: 'd', from: '2026-03-01', until: '2030-12-31' };
  const meetings = [
    aMeeting({ place: '祠堂', held: aHeld({ present: 10, outcome: 'no_quorum' }) }),
    aMeeting({ place: '村部', calledAt: 9, held: aHeld() }),
  ];
  open(
    <MeetingStepDetail
      decision={aDecision({ meetings, delegation })}
      step="resolution"
      status="done"
    />,
  );
  await shown(/村部$/);
  await shown('村民会议授权代表会议定这类事，2026年3月1日到2030年12月31日有效');
  expect(isShown(/祠堂$/)).toBe(false);
  await tap('细看：以前还开过1次，点开看');
  await shown(/祠堂$/);
  await shown('到的人不够，没有开成');
});

it('held together with the next one: says so', async () => {
  open(<MeetingStepDetail decision={aDecision()} step="proposal" status="done" />);
  await shown('跟下一步（二议）的会一起开的');
});

it('not taken: nothing is said of it', () => {
  open(<MeetingStepDetail decision={aDecision()} step="review" status="skipped" />);
  expect(namesOf('button')).toEqual([]);
});
