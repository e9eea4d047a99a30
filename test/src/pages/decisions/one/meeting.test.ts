import { isMeetingStep, meetingsOf, pathOf, ruleOf, rulesOf } from '@/pages/decisions/one/meeting';
import { aDecision, aMeeting, HASH } from '../../../builders/decided';

it('knows the four discussions among the steps', () => {
  expect(isMeetingStep('review')).toBe(true);
  expect(isMeetingStep('execution')).toBe(false);
});

it('has the last meeting of a step first', () => {
  const first = aMeeting({ place: '一' });
  const again = aMeeting({ place: '二' });
  const other = aMeeting({ step: 'review' });
  expect(meetingsOf(aDecision({ meetings: [first, other, again] }), 'resolution')).toEqual([
    again,
    first,
  ]);
});

it('knows by which rules a step may be taken', () => {
  const bodies = (step: 'proposal' | 'discussion' | 'review' | 'resolution') =>
    rulesOf(aDecision(), step).map(({ body }) => body);
  expect(bodies('proposal')).toEqual(['party_organisation']);
  expect(bodies('discussion')).toEqual(['two_committees']);
  expect(bodies('review')).toEqual(['party_members']);
  expect(bodies('resolution')).toEqual(['villagers_assembly', 'representatives_assembly']);
  expect(ruleOf(aDecision(), aMeeting())?.body).toBe('representatives_assembly');
});

it('knows by which roll it counts, once that is chosen', () => {
  const rolls = [
    { kind: 'adults', hash: HASH, due: 400 },
    { kind: 'households', hash: HASH, due: 90 },
  ] as const;
  expect(pathOf(aMeeting())).toBe('representatives_assembly');
  expect(pathOf(aMeeting({ rolls: [...rolls] }))).toBeUndefined();
  expect(pathOf(aMeeting({ rolls: [...rolls], path: 'households' }))).toBe('households');
});
