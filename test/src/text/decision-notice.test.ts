import { draftedNotice } from '@/text/decision-notice';
import { aDecision, aHeld, aMeeting } from '../builders/decided';
import { MORNING } from '../builders/shown';

const voted = aDecision({
  outcome: 'passed',
  meetings: [
    aMeeting({ step: 'review', body: 'party_members', held: aHeld({ present: 20 }) }),
    aMeeting({ held: aHeld() }),
  ],
  progress: [{ at: MORNING, text: '路基修好了', isDone: false, papers: [] }],
});

it('says what the deciding body counted, and no more', () => {
  expect(draftedNotice(voted, 'decision').split('\n')).toEqual([
    '清泉村决议公开',
    '事项：硬化第三组的路',
    '2026年11月23日，在村部召开村民代表会议。',
    '应到27，实到24；赞成20，反对3，弃权1。',
    '结果：通过。',
    '觉得不对的，公示期内可以在屋场通“村里的大事”里提异议，或者找村务监督委员会。',
  ]);
});

it('tells of the work when it is the result that is published', () => {
  expect(draftedNotice(voted, 'result')).toContain('清泉村结果公开');
  expect(draftedNotice(voted, 'result')).toContain('11月23日：路基修好了');
});

it('invents nothing where nothing was counted', () => {
  expect(draftedNotice(aDecision(), 'decision')).not.toMatch(/应到|结果：/);
});
