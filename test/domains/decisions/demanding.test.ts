import { digest } from '../../../cloudfunctions/kernel/ids';
import { Run } from '../../builders/decision-process';

const demands = (who: string, signatures: number, due: number) => ({
  ...{ who, signatures, due, roll: digest('roll') },
});

it.each([
  ['villagers', 9, 95, undefined],
  ['villagers', 10, 95, ['villagers_assembly']],
  ['villagers', 11, 95, ['villagers_assembly']],
  ['representatives', 5, 27, undefined],
  ['representatives', 6, 27, ['representatives_assembly']],
  ['representatives', 7, 27, ['representatives_assembly']],
  ['representatives', 3, 10, ['representatives_assembly']],
  ['representatives', 4, 10, ['villagers_assembly', 'representatives_assembly']],
  ['representatives', 5, 10, ['villagers_assembly', 'representatives_assembly']],
])('%s: %i of %i oblige the village to call %j', (who, signatures, due, obliged) => {
  const run = new Run(['public_works']);
  const refused = run.attempt('demanded', 'villager', demands(who, signatures, due));
  expect(refused).toBe(obliged ? undefined : 'demand_too_small');
  expect(run.state.obliged).toEqual(obliged ?? []);
});

it('wants the assembly itself when a tenth of the villagers want it', () => {
  const run = new Run(['public_works']).does('demanded', 'villager', demands('villagers', 1, 10));
  run.prepared();
  const calling = run.calling('resolution', 'representatives_assembly');
  expect(run.attempt('called', 'villagers_committee', calling)).toBe('demand_wants_the_assembly');
  run.calls('resolution', 'villagers_assembly', 'villagers_committee');
});

it('leaves the choice of the body where the representatives want their own', () => {
  const run = new Run(['public_works']);
  run.does('demanded', 'villager', demands('representatives', 2, 10)).prepared();
  run.calls('resolution', 'representatives_assembly', 'villagers_committee');
});

it.each([
  ['not_allowed', new Run(['public_works']), 'party_branch'],
  ['no_demand_on_this_track', new Run(['compensation']), 'villager'],
] as const)('is refused: %s', (refused, run, hand) => {
  expect(run.attempt('demanded', hand, demands('villagers', 5, 10))).toBe(refused);
});

it('adds nothing when the same body is asked for again, or more sign than there are', () => {
  const run = new Run(['public_works']).does('demanded', 'villager', demands('villagers', 1, 10));
  expect(run.attempt('demanded', 'villager', demands('villagers', 2, 10))).toBe('demand_too_small');
  const other = new Run(['public_works']);
  expect(other.attempt('demanded', 'villager', demands('villagers', 11, 10))).toBe(
    'demand_too_small',
  );
});

it('comes too late when the body has been called', () => {
  const run = new Run(['public_works']).prepared();
  run.calls('resolution', 'representatives_assembly', 'villagers_committee');
  expect(run.attempt('demanded', 'villager', demands('villagers', 5, 10))).toBe('not_now');
});
