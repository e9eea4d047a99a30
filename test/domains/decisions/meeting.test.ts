import { sumOf } from '../../../cloudfunctions/domains/decisions/meeting';
import { digest } from '../../../cloudfunctions/kernel/ids';
import { paper, Run } from '../../builders/decision-process';

const hand = 'villagers_committee';
const assembled = () =>
  new Run(['public_works'])
    .prepared()
    .calls('resolution', 'villagers_assembly', hand)
    .does('seated', hand, { path: 'adults' });
const ofCollective = () =>
  new Run(['compensation']).prepared().calls('resolution', 'members_assembly', 'collective');

it('passes with the majority of those present, and says what was needed', () => {
  const run = assembled().holds(hand, 6, 4);
  expect(run.state).toMatchObject({ phase: 'resolved', outcome: 'passed' });
  expect(run.lines.at(-1)?.facts).toMatchObject({
    ...{ outcome: 'adopted', quorumNeeded: 6, agreeNeeded: 4, due: 10, path: 'adults' },
  });
  expect(run.lines.at(-1)?.facts).not.toHaveProperty('roll');
});

it('fails with one vote less', () => {
  expect(assembled().holds(hand, 6, 3).state).toMatchObject({
    ...{ phase: 'resolved', outcome: 'failed' },
  });
});

it('decides nothing without a quorum, and can be called again', () => {
  const run = assembled().holds(hand, 5, 5);
  expect(run.state).toMatchObject({ phase: 'reviewed' });
  expect(run.state).not.toHaveProperty('outcome');
  expect(run.state).not.toHaveProperty('meeting');
  run.calls('resolution', 'villagers_assembly', hand);
});

it('decides nothing when nobody comes', () => {
  const run = assembled().holds(hand, 0, 0);
  expect(run.lines.at(-1)?.facts).toMatchObject({ outcome: 'no_quorum' });
});

it.each([
  ['proposal', 'party_organisation', 3, 'declined'],
  ['discussion', 'two_committees', 5, 'moved'],
  ['review', 'party_members', 6, 'moved'],
] as const)('%s that is not agreed to leads to: %s', (step, body, due, phase) => {
  const run = new Run(['public_works']);
  for (const [before, its, all] of [
    ['proposal', 'party_organisation', 3],
    ['discussion', 'two_committees', 5],
  ] as const) {
    if (before === step || (run.state.phase === 'proposed' && step === 'discussion')) {
      break;
    }
    run.calls(before, its, 'party_branch').holds('party_branch', all, all);
  }
  run.calls(step, body, 'party_branch').holds('party_branch', due, 0);
  expect(run.state.phase).toBe(phase);
});

it.each([
  ['not_now', new Run(['public_works']), 'party_branch', {}],
  ['not_allowed', assembled(), 'party_branch', {}],
  ['not_on_the_roll', assembled(), hand, { roll: [] }],
  ['not_on_the_roll', assembled(), hand, { recused: [10] }],
  ['minutes_missing', assembled(), hand, { papers: [paper('attendance')] }],
  ['signatures_missing', assembled(), hand, { signers: [0] }],
  ['signatures_missing', assembled(), hand, { signers: [0, 0] }],
  ['signatures_missing', assembled(), hand, { signers: [0, 9] }],
  ['women_more_than_present', assembled(), hand, { women: 7 }],
  ['calls_do_not_add_up', assembled(), hand, { calls: [{ line: 0, choice: 'agree' as const }] }],
  ['slips_do_not_add_up', assembled(), hand, { slips: { agree: 1, against: 0, abstain: 0 } }],
] as const)('is refused: %s', (refused, run, by, more) => {
  expect(run.attempt('held', by, run.meeting(6, 6, more))).toBe(refused);
});

it('does not count before it meets', () => {
  const run = new Run(['public_works']).prepared();
  run.does('called', hand, run.calling('resolution', 'villagers_assembly'));
  expect(run.attempt('held', hand, run.meeting(6, 6))).toBe('before_the_meeting');
});

it('signs with as many as there are, when fewer came than must sign', () => {
  const run = new Run(['public_works'], {}, { party_committee: 1 });
  run.calls('proposal', 'party_organisation', 'party_branch').holds('party_branch', 1, 1);
  expect(run.state.phase).toBe('proposed');
});

it.each([
  [{ agree: 7, against: 0, abstain: 0 }],
  [{ agree: 5, against: 0, abstain: 0 }],
  [{ agree: 3, against: 3, abstain: 1 }],
])('counts one ballot for each who is there: not %j of six', (onsite) => {
  const run = assembled();
  const { count } = run.meeting(6, 6);
  const facts = run.meeting(6, 6, { count: { ...count, onsite } });
  expect(run.attempt('held', hand, facts)).toBe('count_does_not_add_up');
});

it('gives no ballot to whoever is recused', () => {
  const run = assembled();
  const seven = run.meeting(7, 7, { recused: [3] });
  expect(run.attempt('held', hand, seven)).toBe('count_does_not_add_up');
  const six = { agree: 6, against: 0, abstain: 0 };
  run.does('held', hand, { ...seven, count: { ...seven.count, onsite: six } });
  expect(run.lines.at(-1)?.facts).toMatchObject({ outcome: 'adopted', agreeNeeded: 4 });
});

describe('the collective’s members online', () => {
  const online = (run: Run, calls: readonly { line: number; choice: 'agree' | 'against' }[]) => {
    const present = run
      .meeting(9, 9)
      .present.map((it) => (it.line > 6 ? { ...it, way: 'online' as const } : it));
    const none = { agree: 0, against: 0, abstain: 0 };
    const onsite = { agree: 5, against: 2, abstain: 0 };
    const count = { onsite, online: { agree: 1, against: 1, abstain: 0 }, proxy: none };
    return run.meeting(9, 9, { present, count, calls });
  };

  it('answer one by one as the roll is called', () => {
    const run = ofCollective();
    run.does(
      'held',
      'collective',
      online(run, [
        { line: 7, choice: 'agree' },
        { line: 8, choice: 'against' },
      ]),
    );
    expect(run.state).toMatchObject({ phase: 'resolved', outcome: 'passed' });
  });

  it.each([
    [[]],
    [[{ line: 7, choice: 'agree' as const }]],
    [
      [
        { line: 7, choice: 'agree' as const },
        { line: 7, choice: 'against' as const },
      ],
    ],
    [
      [
        { line: 7, choice: 'agree' as const },
        { line: 6, choice: 'against' as const },
      ],
    ],
    [
      [
        { line: 7, choice: 'agree' as const },
        { line: 8, choice: 'agree' as const },
      ],
    ],
  ])('and no other way: %j', (calls) => {
    const run = ofCollective();
    expect(run.attempt('held', 'collective', online(run, calls))).toBe('calls_do_not_add_up');
  });
});

describe('the question of women’s rights', () => {
  const discussed = (more: object) => {
    const run = new Run(['compensation']);
    run.calls('proposal', 'party_organisation', 'party_branch').holds('party_branch', 3, 3);
    run.calls('discussion', 'two_committees', 'party_branch');
    return run.attempt('held', 'party_branch', run.meeting(5, 5, more));
  };

  it.each([
    ['womens_check_missing', {}],
    ['unlawful_ground', { womensCheck: 'has_such_ground' }],
    [undefined, { womensCheck: 'no_such_ground' }],
  ])('%s', (refused, more) => {
    expect(discussed(more)).toBe(refused);
  });
});

describe('slips of a levy', () => {
  const levied = () => {
    const run = new Run(['levy']).prepared();
    return run.calls('resolution', 'representatives_assembly', hand);
  };
  const slips = { agree: 3, against: 1, abstain: 0 };
  const papers = [paper('minutes'), paper('slips')];

  it.each([
    ['slips_missing', {}],
    ['slips_missing', { slips }],
    ['slips_do_not_add_up', { slips: { agree: 7, against: 0, abstain: 0 }, papers }],
    [undefined, { slips, papers }],
  ])('%s', (refused, more) => {
    const run = levied();
    expect(run.attempt('held', hand, run.meeting(6, 6, more))).toBe(refused);
  });

  it('add up to the households that were asked', () => {
    expect(sumOf(slips)).toBe(4);
  });
});

it('goes on to the assembly against the party’s opinion when a tenth of the villagers ask for it', () => {
  const run = new Run(['public_works']);
  const facts = { who: 'villagers', signatures: 1, due: 10, roll: digest('roll') };
  run.does('demanded', 'villager', facts);
  run.calls('proposal', 'party_organisation', 'party_branch').holds('party_branch', 3, 0);
  expect(run.state.phase).toBe('proposed');
  run.calls('discussion', 'two_committees', 'party_branch').holds('party_branch', 5, 0);
  run.calls('review', 'party_members', 'party_branch').holds('party_branch', 6, 0);
  expect(run.state.phase).toBe('reviewed');
  run.calls('resolution', 'villagers_assembly', hand).does('seated', hand, { path: 'adults' });
  expect(run.holds(hand, 6, 0).state).toMatchObject({ phase: 'resolved', outcome: 'failed' });
});
