import { readDecision } from '../../../cloudfunctions/contracts/decisions';
import { answered } from '../../builders/requests';
import { Deciding, move } from '../../builders/decisions';
import { Revising } from '../../builders/rules';
import { aVillage } from '../../builders/village';

it('hears how the assembly voted, with how many were there and how many of them women', async () => {
  const revising = new Revising(aVillage());
  await revising.hung();
  const decisionId = await revising.call();
  await revising.vote(decisionId, { women: 36 });
  expect(await revising.read()).toMatchObject({
    ...{ state: 'passed', vote: { passed: true, present: 120, women: 36, fewWomen: false } },
  });
});

it('a vote that fails by one sends the draft back', async () => {
  const revising = new Revising(aVillage());
  await revising.hung();
  await revising.vote(await revising.call(), { agree: 0.5 });
  expect(await revising.read()).toMatchObject({ state: 'not_passed', vote: { passed: false } });
});

it('a motion that a body before the assembly does not take up has not passed', async () => {
  const revising = new Revising(aVillage());
  const { village } = revising;
  await revising.hung();
  const deciding = new Deciding(village, await revising.call());
  const { rolls } = await deciding.call('proposal', 'party_organisation');
  await deciding.record(rolls[0]?.due ?? 0, 0);
  await village.settle();
  expect((await revising.read()).state).toBe('not_passed');
});

it('other decisions are none of its business', async () => {
  const village = aVillage();
  const decisionId = await move(village, ['public_works']);
  const deciding = new Deciding(village, decisionId);
  const { rolls } = await deciding.call('proposal', 'party_organisation');
  await deciding.record(rolls[0]?.due ?? 0, 0);
  await village.settle();
  expect((await answered(village.asVisitor()(readDecision, { decisionId }))).phase).not.toBe(
    'moved',
  );
  expect((await new Revising(village).read()).state).toBe('drafted');
});
