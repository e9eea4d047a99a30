import { chained, CHAIN_START } from '../../../cloudfunctions/domains/decisions/chain';
import { next } from '../../../cloudfunctions/domains/decisions/process';
import { aRoad, by, paper, Run, START } from '../../builders/decision-process';

it('takes a road from the motion to the archive, one line for each step', () => {
  const { state, lines } = aRoad();
  expect(state).toMatchObject({ phase: 'archived', outcome: 'passed' });
  expect(lines.map(({ did }) => did)).toEqual([
    ...['opened', 'called', 'held', 'called', 'held', 'called', 'held', 'called', 'seated', 'held'],
    ...['notice_prepared', 'notice_signed', 'notice_published', 'carried_out', 'approved'],
    ...['notice_prepared', 'notice_signed', 'notice_published', 'archived'],
  ]);
});

it('binds every line to the one before it', () => {
  const { state, lines } = aRoad();
  lines.forEach((line, n) => {
    expect(line).toEqual(chained(lines[n - 1]?.hash ?? CHAIN_START, { ...line, n }));
  });
  expect(state).toMatchObject({ lines: lines.length, head: lines.at(-1)?.hash });
});

it('names nobody: the lines hold marks, numbers and fingerprints', () => {
  expect(aRoad().lines.every(({ facts }) => 'by' in facts)).toBe(true);
});

it.each([
  ['archived', () => aRoad()],
  ['withdrawn', () => new Run(['allowance']).does('withdrawn', 'villager', { textHash: 'x' })],
])('nothing follows what is %s', (phase, run) => {
  const { state, at } = run();
  expect(state.phase).toBe(phase);
  const facts = { to: 'government', textHash: 'x' } as const;
  expect(next(state, { did: 'reported', at, by: by('supervision_committee'), facts })).toEqual({
    refused: 'not_now',
  });
});

it('does not go back in time', () => {
  const { state } = new Run(['allowance']);
  const facts = { textHash: 'x' };
  expect(next(state, { did: 'withdrawn', at: START - 1, by: by('villager'), facts })).toEqual({
    refused: 'not_now',
  });
});

it('writes down what the supervision committee reports past the village, and nobody else', () => {
  const run = new Run(['allowance']);
  const facts = { to: 'discipline_commission', textHash: 'x' };
  expect(run.attempt('reported', 'villagers_committee', facts)).toBe('not_allowed');
  run.does('reported', 'supervision_committee', facts);
  expect(run.state.phase).toBe('moved');
});

it('tells what was passed and refused above, without carrying it out', () => {
  const run = new Run(['land_adjust'], { hasCollective: false }).prepared();
  run.calls('resolution', 'members_assembly', 'villagers_committee');
  run.holds('villagers_committee', 7, 6).publishes('decision').grants('township_approval');
  run.does('refused', 'county', { kind: 'county_approval', paper: paper('approval') });
  expect(run.state).toMatchObject({ phase: 'done', isRefused: true, outcome: 'passed' });
  run.publishes('result').wait(11).does('archived', 'villagers_committee');
  expect(run.state.phase).toBe('archived');
});

it.each(['supervision_committee', 'clock'] as const)('%s moves nothing', (hand) => {
  expect(() => new Run(['allowance'], {}, {}, hand)).toThrow('moves nothing');
});
