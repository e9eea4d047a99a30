import { printsFor, whyNotPrinted } from '../../../cloudfunctions/domains/decisions/printable';
import { decisionSteps } from '../../../cloudfunctions/contracts/decisions-words';
import type { Hand } from '../../../cloudfunctions/domains/decisions/happening';
import { decisions } from '../../../cloudfunctions/domains/decisions/decision';
import type { Process } from '../../../cloudfunctions/domains/decisions/state';
import { Deciding, move } from '../../builders/decisions';
import { aVillage } from '../../builders/village';

const steps = decisionSteps.map((step) => ({ step, status: 'next' as const }));
const nothing = { steps, notices: [], abilities: [] };

async function processOf(matter: 'public_works' | 'collective_income'): Promise<Process> {
  const village = aVillage();
  const it = new Deciding(village, await move(village, [matter]));
  const decision = await village.store.get(decisions, it.decisionId);
  if (decision === undefined) {
    throw new Error('it has been moved');
  }
  return decision.process;
}

it.each<[Hand, boolean]>([
  ['party_branch', true],
  ['villagers_committee', true],
  ['collective', true],
  ['supervision_committee', true],
  ['township', false],
  ['county', false],
  ['villager', false],
])('lets %s print the register: %s', async (hand, may) => {
  const process = await processOf('public_works');
  const why = whyNotPrinted('review', { hands: [hand], process }, nothing);
  expect(why).toBe(may ? undefined : 'not_allowed');
  expect(printsFor({ hands: [hand], process }, nothing)).toEqual(may ? [...decisionSteps] : []);
});

it.each([
  ['public_works', 'villagers_committee', 'no_notice_yet'],
  ['public_works', 'collective', 'not_allowed'],
  ['public_works', 'supervision_committee', 'not_allowed'],
  ['collective_income', 'collective', 'no_notice_yet'],
] as const)('gives the notice on %s to who posts it: %s', async (matter, hand, because) => {
  const process = await processOf(matter);
  expect(whyNotPrinted('notice', { hands: [hand], process }, nothing)).toBe(because);
});

it('gives the list to sign to who may read it, and says to the others of the village that there is none', async () => {
  const process = await processOf('public_works');
  const may = { ...nothing, abilities: ['read_roll' as const] };
  expect(whyNotPrinted('roll', { hands: ['party_branch'], process }, may)).toBeUndefined();
  expect(whyNotPrinted('roll', { hands: ['party_branch'], process }, nothing)).toBe(
    'roll_not_drawn',
  );
  expect(whyNotPrinted('roll', { hands: ['villager'], process }, nothing)).toBe('not_allowed');
});

it('has no page for a step that will not come', async () => {
  const process = await processOf('public_works');
  const skipped = steps.map((it) =>
    it.step === 'execution' ? { ...it, status: 'skipped' as const } : it,
  );
  const seen = { ...nothing, steps: skipped };
  const asking = { hands: ['party_branch' as const], process };
  expect(whyNotPrinted('execution', asking, seen)).toBe('step_will_not_come');
  expect(printsFor(asking, seen)).not.toContain('execution');
});
