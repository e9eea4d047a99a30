import { Papers } from '@/decision-desk/one/papers';
import { aDecision, aHeld, aMeeting, aNoticeOf, aPaper } from '../../builders/decided';
import { namesOf, open, shown, tap } from '../../builders/pages';

const minutes = { ...aPaper, kind: 'minutes', title: '会议记录', hash: 'B'.repeat(43) } as const;

it('lists every paper of every step once', async () => {
  const decision = aDecision({
    papers: [aPaper],
    meetings: [aMeeting({ papers: [aPaper], held: aHeld({ papers: [minutes] }) })],
    approvals: [
      { kind: 'bidding_record', stage: 'before_archive', state: 'granted', paper: minutes },
    ],
    notices: [aNoticeOf({ papers: [{ ...minutes, title: '公示', hash: 'C'.repeat(43) }] })],
    progress: [{ at: 1, text: '开工', isDone: false, papers: [] }],
  });
  open(<Papers decision={decision} />);
  await tap(/^材料/u);
  await shown('一共3份，按步骤排好');
  await shown('方案：修路方案');
  await shown('会议记录');
});

it('is not there while there is none', () => {
  open(<Papers decision={aDecision()} />);
  expect(namesOf('button')).toEqual([]);
});
