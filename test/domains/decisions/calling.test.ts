import { ruleFor } from '../../../cloudfunctions/domains/decisions/calling';
import { without } from '../../../cloudfunctions/domains/decisions/without';
import { digest } from '../../../cloudfunctions/kernel/ids';
import { aDelegation, DAY, paper, Run, voices } from '../../builders/decision-process';

const ready = (...matters: ConstructorParameters<typeof Run>[0]) => new Run(matters).prepared();

it('freezes the rolls with their hashes and numbers, and keeps no line of them', () => {
  const run = ready('public_works');
  run.calls('resolution', 'villagers_assembly', 'villagers_committee');
  expect(run.state.meeting?.rolls).toMatchObject([
    { kind: 'adults', due: 10 },
    { kind: 'households', due: 6 },
  ]);
});

it.each([
  ['villagers_assembly', ['public_works'], 10],
  ['representatives_assembly', ['public_works'], 3],
  ['members_assembly', ['compensation'], 10],
  ['members_representatives', ['collective_income'], 10],
] as const)('%s for %j is called %i days before, and not a day less', (body, matters, days) => {
  const run = ready(...matters);
  const hand = body.startsWith('members') ? 'collective' : 'villagers_committee';
  const at = (early: number) =>
    run.calling('resolution', body, { meetingAt: run.at + (days - early) * DAY });
  expect(run.attempt('called', hand, at(1))).toBe('notice_too_short');
  expect(run.attempt('called', hand, at(-1))).toBeUndefined();
  run.does('called_off', hand);
  expect(run.attempt('called', hand, at(0))).toBeUndefined();
});

it('sends the plan to the party’s members three days before', () => {
  const run = new Run(['public_works']).calls('proposal', 'party_organisation', 'party_branch');
  run.holds('party_branch', 3, 3).calls('discussion', 'two_committees', 'party_branch');
  run.holds('party_branch', 5, 5);
  const calling = run.calling('review', 'party_members');
  const early = { ...calling, meetingAt: run.at + 2 * DAY };
  expect(run.attempt('called', 'party_branch', early)).toBe('notice_too_short');
  expect(run.attempt('called', 'party_branch', { ...calling, papers: [] })).toBe('plan_missing');
  run.does('called', 'party_branch', calling);
});

it('does not meet before it has been called', () => {
  const run = new Run(['public_works']);
  const calling = run.calling('proposal', 'party_organisation', { meetingAt: run.at - 1 });
  expect(run.attempt('called', 'party_branch', calling)).toBe('notice_too_short');
});

it.each([
  ['discussion', 'two_committees', 'not_now'],
  ['review', 'party_members', 'not_now'],
  ['resolution', 'villagers_assembly', 'not_now'],
] as const)('%s does not come before its turn', (step, body, refused) => {
  const run = new Run(['public_works']);
  const hand = step === 'resolution' ? 'villagers_committee' : 'party_branch';
  expect(run.attempt('called', hand, run.calling(step, body))).toBe(refused);
});

it('calls one body at a time, by the hand whose it is', () => {
  const run = new Run(['public_works']);
  const calling = run.calling('proposal', 'party_organisation');
  expect(run.attempt('called', 'villagers_committee', calling)).toBe('not_allowed');
  run.does('called', 'party_branch', calling);
  expect(run.attempt('called', 'party_branch', calling)).toBe('not_now');
});

it('gives each matter to its bodies only', () => {
  const run = ready('convention').grants('township_review');
  const rule = ruleFor(run.state, 'resolution', 'representatives_assembly');
  expect(rule).toBeUndefined();
  const calling = run.calling('resolution', 'representatives_assembly', {
    delegation: aDelegation(['convention']),
  });
  expect(run.attempt('called', 'villagers_committee', calling)).toBe('body_not_for_matter');
});

it('votes on the very draft that was reviewed', () => {
  const draftHash = digest('the draft');
  const run = new Run(['convention'], { draftHash }).prepared().grants('township_review');
  const calling = run.calling('resolution', 'villagers_assembly');
  expect(run.attempt('called', 'villagers_committee', calling)).toBe('not_the_draft');
  run.does('called', 'villagers_committee', { ...calling, papers: [paper('plan', 'the draft')] });
});

it('waits for what has to be there before the vote', () => {
  const run = ready('land_contract_plan').grants('work_group');
  const calling = run.calling('resolution', 'members_assembly');
  expect(run.attempt('called', 'collective', calling)).toBe('approval_missing');
  run.grants('draft_published').does('called', 'collective', calling);
});

describe('a delegation', () => {
  it.each([
    ['is missing', undefined, 'delegation_missing'],
    ['covers something else', { matters: ['allowance'] }, 'delegation_does_not_cover'],
    ['is not in force yet', { decidedOn: '2026-12-02' }, 'delegation_not_in_force'],
    ['has run out', { until: '2026-11-28' }, 'delegation_not_in_force'],
    ['ends on the day of the meeting', { until: '2026-11-29' }, undefined],
    ['begins on the day of the meeting', { decidedOn: '2026-11-29' }, undefined],
  ])('that %s', (_what, more, refused) => {
    const run = ready('public_works');
    const calling = without(run.calling('resolution', 'representatives_assembly'), 'delegation');
    const facts = more ? { ...calling, delegation: aDelegation(['public_works'], more) } : calling;
    expect(run.attempt('called', 'villagers_committee', facts)).toBe(refused);
  });

  it('must cover every matter of the decision', () => {
    const run = ready('public_works', 'levy');
    const calling = run.calling('resolution', 'representatives_assembly', {
      delegation: aDelegation(['public_works']),
    });
    expect(run.attempt('called', 'villagers_committee', calling)).toBe('delegation_does_not_cover');
  });
});

describe('a roll', () => {
  it.each([
    ['without anybody', { rolls: [{ kind: 'party_committee' as const, lines: [] }] }],
    ['of other people', { rolls: [{ kind: 'adults' as const, lines: voices(5) }] }],
    ['that is missing', { rolls: [] }],
    ['with slips where there are none', { slipsRoll: voices(3) }],
  ])('%s calls nobody', (_what, more) => {
    const run = new Run(['public_works']);
    const calling = run.calling('proposal', 'party_organisation', more);
    expect(run.attempt('called', 'party_branch', calling)).toBe('roll_is_empty');
  });

  it.each([
    [20, 'too_few_representatives'],
    [21, undefined],
  ])('of %i representatives of the collective', (count, refused) => {
    const run = ready('collective_income');
    const lines = voices(count, 'representatives');
    const calling = run.calling('resolution', 'members_representatives', {
      rolls: [{ kind: 'collective_representatives', lines }],
    });
    expect(run.attempt('called', 'collective', calling)).toBe(refused);
  });

  it('of all households goes with a levy before the representatives', () => {
    const run = ready('levy');
    const { slipsRoll, ...calling } = run.calling('resolution', 'representatives_assembly');
    expect(run.attempt('called', 'villagers_committee', calling)).toBe('roll_is_empty');
    run.does('called', 'villagers_committee', { ...calling, slipsRoll });
    expect(run.state.meeting?.slipsRoll).toMatchObject({ kind: 'households', due: 6 });
  });
});

it('merges the first two discussions only where the county allows it', () => {
  const run = new Run(['public_works']);
  const calling = run.calling('discussion', 'two_committees', { isMerged: true });
  expect(run.attempt('called', 'party_branch', calling)).toBe('merging_not_allowed');
  const allowed = new Run(['public_works'], {
    lawful: { ...run.state.lawful, mayMerge: true },
  });
  allowed.does('called', 'party_branch', calling).holds('party_branch', 5, 5);
  expect(allowed.state.phase).toBe('discussed');
  const proposal = allowed.calling('proposal', 'party_organisation', { isMerged: true });
  expect(allowed.attempt('called', 'party_branch', proposal)).toBe('not_now');
});

it('calls off what has not begun to count', () => {
  const run = ready('public_works');
  expect(run.attempt('called_off', 'villagers_committee', {})).toBe('not_now');
  run.calls('resolution', 'villagers_assembly', 'villagers_committee');
  expect(run.attempt('called_off', 'party_branch', {})).toBe('not_allowed');
  run.does('called_off', 'villagers_committee');
  run.calls('resolution', 'villagers_assembly', 'villagers_committee');
  run.does('seated', 'villagers_committee', { path: 'adults' });
  expect(run.attempt('called_off', 'villagers_committee', {})).toBe('not_now');
});

describe('the way of counting', () => {
  it('is chosen at the meeting, once, from those that were called', () => {
    const run = ready('public_works');
    expect(run.attempt('seated', 'villagers_committee', { path: 'adults' })).toBe('not_now');
    run.does('called', 'villagers_committee', run.calling('resolution', 'villagers_assembly'));
    expect(run.attempt('seated', 'villagers_committee', { path: 'adults' })).toBe(
      'before_the_meeting',
    );
    run.wait(10);
    expect(run.attempt('seated', 'party_branch', { path: 'adults' })).toBe('not_allowed');
    expect(run.attempt('seated', 'villagers_committee', { path: 'party_members' })).toBe(
      'path_not_open',
    );
    expect(run.attempt('held', 'villagers_committee', run.meeting(6, 6))).toBe('path_not_chosen');
    run.does('seated', 'villagers_committee', { path: 'households' });
    expect(run.attempt('seated', 'villagers_committee', { path: 'adults' })).toBe('already_chosen');
  });
});
