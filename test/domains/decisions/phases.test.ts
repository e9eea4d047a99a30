import { phases } from '../../../cloudfunctions/contracts/decisions-words';
import {
  decisionLife,
  isBeforeTheVote,
  isEnd,
  isExecutive,
  maysCall,
  stepFrom,
} from '../../../cloudfunctions/domains/decisions/phases';
import { Run } from '../../builders/decision-process';

it('has three ends', () => {
  expect(phases.filter(isEnd)).toEqual(['archived', 'declined', 'withdrawn']);
  expect([...decisionLife.ends].sort()).toEqual(['archived', 'declined', 'withdrawn']);
});

it('calls each discussion from the one before', () => {
  expect(Object.values(stepFrom)).toEqual(['moved', 'proposed', 'discussed', 'reviewed']);
});

it.each([
  ['proposal', ['party_branch'], ['party_branch']],
  ['discussion', ['party_branch', 'villagers_committee'], ['party_branch', 'villagers_committee']],
  ['review', ['party_branch'], ['party_branch']],
  ['resolution', ['villagers_committee'], ['collective']],
] as const)('%s is called by %j, on the collective track by %j', (step, village, collective) => {
  expect(maysCall(step, new Run(['allowance']).state)).toEqual(village);
  expect(maysCall(step, new Run(['compensation']).state)).toEqual(collective);
});

it('lets the committee act for a collective that is not registered', () => {
  const { state } = new Run(['compensation'], { hasCollective: false });
  expect(maysCall('resolution', state)).toEqual(['villagers_committee']);
});

it('keeps the collective’s hand out of the villagers’ affairs', () => {
  expect(isExecutive('collective', new Run(['allowance']).state)).toBe(false);
  expect(isExecutive('collective', new Run(['compensation']).state)).toBe(true);
});

it('may be taken back until it is voted on', () => {
  const run = new Run(['allowance']).prepared();
  expect(isBeforeTheVote(run.state)).toBe(true);
  run.calls('resolution', 'villagers_assembly', 'villagers_committee');
  run.does('seated', 'villagers_committee', { path: 'adults' }).holds('villagers_committee', 6, 6);
  expect(isBeforeTheVote(run.state)).toBe(false);
});
