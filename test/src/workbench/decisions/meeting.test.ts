import { phases } from '@contracts/decisions-words';
import {
  decidingRules,
  openMeeting,
  pathOf,
  ruleOf,
  stepToCall,
} from '@/workbench/decisions/meeting';
import { aDecision, aHeld, aMeeting } from '../../builders/decided';

it('knows which discussion comes next, and that none comes after the vote', () => {
  expect(phases.map((phase) => stepToCall(aDecision({ phase })))).toEqual([
    ...['proposal', 'discussion', 'review', 'resolution'],
    ...phases.slice(4).map(() => undefined),
  ]);
});

it('finds the meeting that has been called and not been held', () => {
  const called = aMeeting({ place: '村部' });
  const meetings = [aMeeting({ held: aHeld() }), aMeeting({ isCalledOff: true }), called];
  expect(openMeeting(aDecision({ meetings }))).toBe(called);
  expect(openMeeting(aDecision())).toBeUndefined();
  expect(ruleOf(aDecision(), called)?.needsDelegation).toBe(true);
  expect(pathOf(called)).toBe('representatives_assembly');
  expect(pathOf({ ...called, rolls: [] })).toBeUndefined();
});

it('tells those who decide from those who prepare', () => {
  expect(decidingRules(aDecision()).map(({ body }) => body)).toEqual([
    'villagers_assembly',
    'representatives_assembly',
  ]);
});
