import { showSteps } from '../../../cloudfunctions/domains/decisions/view-steps';
import { aRoad, Run } from '../../builders/decision-process';

const statuses = ({ state, lines }: Run) => showSteps(state, lines).map(({ status }) => status);

const all = (count: number, status: string) => Array.from({ length: count }, () => status);

it('shows a motion at its beginning and a road at its end', () => {
  expect(statuses(new Run(['allowance']))).toEqual(['done', 'now', ...all(7, 'next')]);
  expect(statuses(aRoad())).toEqual(all(9, 'done'));
});

it('takes back what was sent back', () => {
  const run = new Run(['allowance']).calls('proposal', 'party_organisation', 'party_branch');
  run.holds('party_branch', 3, 3).calls('discussion', 'two_committees', 'party_branch');
  run.holds('party_branch', 5, 0);
  expect(statuses(run).slice(0, 3)).toEqual(['done', 'now', 'next']);
});

it('does not count a meeting without a quorum', () => {
  const run = new Run(['allowance']).calls('proposal', 'party_organisation', 'party_branch');
  run.holds('party_branch', 1, 1);
  expect(statuses(run).slice(0, 2)).toEqual(['done', 'now']);
});

it('skips what will not come', () => {
  const run = new Run(['allowance']).prepared();
  run.calls('resolution', 'villagers_assembly', 'villagers_committee');
  run.does('seated', 'villagers_committee', { path: 'adults' }).holds('villagers_committee', 6, 0);
  expect(statuses(run).slice(4)).toEqual(['done', 'now', 'skipped', 'skipped', 'next']);
  run.publishes('decision');
  expect(statuses(run).slice(5)).toEqual(['done', 'skipped', 'skipped', 'now']);
  const over = new Run(['allowance']).does('withdrawn', 'villager', { textHash: 'x' });
  expect(statuses(over)).toEqual(['done', ...all(8, 'skipped')]);
});

it('shows both steps of a merged meeting', () => {
  const run = new Run(['allowance']);
  const merged = new Run(['allowance'], { lawful: { ...run.state.lawful, mayMerge: true } });
  merged.calls('discussion', 'two_committees', 'party_branch', { isMerged: true });
  merged.holds('party_branch', 5, 5);
  expect(statuses(merged).slice(0, 4)).toEqual(['done', 'done', 'done', 'now']);
});
