import { voted } from '../../../cloudfunctions/domains/rules/voted';
import { Revising } from '../../builders/rules';
import { aVillage } from '../../builders/village';

it('what was passed is to be filed, what was not goes back to the draft or is given up', async () => {
  const [one, other] = [new Revising(aVillage()), new Revising(aVillage())];
  await one.resolved(true);
  await other.resolved(false);
  expect((await one.read(one.leader)).abilities).toEqual(['file']);
  expect((await other.read(other.leader)).abilities).toEqual(['save_draft', 'end']);
  expect(await other.read()).toMatchObject({ state: 'not_passed', vote: { passed: false } });
  await other.save();
  expect((await other.read()).vote).toBeUndefined();
});

it('heard twice, or of a decision that is not the revision’s, changes nothing', async () => {
  const revising = new Revising(aVillage());
  await revising.hung();
  const decisionId = await revising.call();
  const { store } = revising.village;
  const at = revising.village.now();
  const { revisionId } = revising;
  await voted(store, { revisionId, decisionId: 'another', passed: true, at }, at);
  expect((await revising.read()).state).toBe('voting');
  await voted(store, { revisionId, decisionId, passed: true, at }, at);
  const before = await revising.stored();
  await voted(store, { revisionId, decisionId, passed: false, at }, at);
  await voted(store, { revisionId: 'nowhere', decisionId, passed: true, at }, at);
  expect(await revising.stored()).toEqual(before);
});
