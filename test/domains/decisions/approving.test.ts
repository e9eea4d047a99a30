import { hasAll } from '../../../cloudfunctions/domains/decisions/approving';
import { paper, Run } from '../../builders/decision-process';

const granting = (kind: string) => ({ kind, paper: paper('approval', kind) });
const passed = () => {
  const run = new Run(['land_adjust']).prepared();
  return run.calls('resolution', 'members_assembly', 'collective').holds('collective', 9, 9);
};

it('remembers what is granted, with its paper and its stage', () => {
  const run = passed().does('approved', 'township', granting('township_approval'));
  expect(run.state.granted).toEqual(['township_approval']);
  expect(run.lines.at(-1)?.facts).toMatchObject({ stage: 'before_execution' });
  expect(hasAll(run.state, 'before_execution')).toBe(false);
  run.does('approved', 'county', granting('county_approval'));
  expect(hasAll(run.state, 'before_execution')).toBe(true);
});

it('carries nothing out before everything is granted', () => {
  const run = passed().publishes('decision', 'collective');
  const works = { isDone: false, textHash: 'x', papers: [] };
  expect(run.attempt('carried_out', 'collective', works)).toBe('approval_missing');
  run.grants('township_approval', 'county_approval');
  expect(run.attempt('carried_out', 'collective', works)).toBeUndefined();
});

it.each([
  ['approval_not_needed', 'collective', 'bidding_record'],
  ['not_allowed', 'party_branch', 'township_approval'],
  ['not_allowed', 'villager', 'township_approval'],
] as const)('is refused: %s', (refused, hand, kind) => {
  expect(passed().attempt('approved', hand, granting(kind))).toBe(refused);
});

it('takes a grant once, and after the vote what comes after the vote', () => {
  const run = passed().grants('township_approval');
  expect(run.attempt('approved', 'township', granting('township_approval'))).toBe(
    'already_recorded',
  );
  const early = new Run(['land_adjust']);
  expect(early.attempt('approved', 'township', granting('township_approval'))).toBe('not_now');
});

it('lets a better draft come after a refused one, before the vote', () => {
  const run = new Run(['convention']).does('refused', 'township', granting('township_review'));
  expect(run.state).toMatchObject({ isRefused: false, granted: [] });
  run.does('approved', 'township', granting('township_review'));
});

it('does not carry out what was refused above, whether or not it was published yet', () => {
  const early = passed().does('refused', 'county', granting('county_approval'));
  expect(early.state).toMatchObject({ phase: 'resolved', isRefused: true });
  expect(early.publishes('decision', 'collective').state.phase).toBe('done');
  expect(early.attempt('approved', 'county', granting('county_approval'))).toBe('not_now');
  const late = passed().publishes('decision', 'collective');
  late.does('refused', 'township', granting('township_approval'));
  expect(late.state).toMatchObject({ phase: 'done', isRefused: true });
});

it('refuses nothing that is only to be kept', () => {
  const run = new Run(['membership']).prepared();
  run.calls('resolution', 'members_assembly', 'collective').holds('collective', 9, 9);
  expect(run.attempt('refused', 'township', granting('roll_filed'))).toBe('not_now');
});
