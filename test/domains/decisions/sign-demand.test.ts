import { signDemand, withdrawMotion } from '../../../cloudfunctions/contracts/decisions';
import { decisions } from '../../../cloudfunctions/domains/decisions/decision';
import { demandersOf } from '../../../cloudfunctions/domains/decisions/demanders';
import { named, personIdOf } from '../../../local/demonstration/people';
import { Deciding, goesOnce, move, VILLAGE } from '../../builders/decisions';
import { answered, refused, withPhone } from '../../builders/requests';
import { aVillage } from '../../builders/village';

const known = new Set(named.map(({ key }) => personIdOf(key)));

it('obliges the village when a tenth of the villagers have signed, and not one before', async () => {
  const village = aVillage();
  const decisionId = await move(village, ['public_works']);
  const adults = await demandersOf(village.store, 'villagers', VILLAGE, village.now());
  const needed = Math.ceil(adults.length / 10);
  const signers = adults
    .filter(({ isSure, personId }) => isSure && !known.has(personId))
    .slice(0, needed);
  for (const [at, { personId }] of signers.entries()) {
    const call = await withPhone(village, personId);
    const isReached = at + 1 === needed;
    expect(await answered(call(signDemand, { decisionId, by: 'villagers' }))).toEqual({
      ...{ signatures: at + 1, needed, isReached },
    });
    const decision = await village.store.get(decisions, decisionId);
    expect(decision?.process.obliged).toEqual(isReached ? ['villagers_assembly'] : []);
  }
  const shown = await new Deciding(village, decisionId).read();
  expect(shown.demands).toMatchObject([
    { by: 'villagers', signatures: needed, needed, isReached: true },
    { by: 'representatives', signatures: 0, isReached: false },
  ]);
  const mover = village.as('li-xiaohe');
  expect(await refused(mover(withdrawMotion, { decisionId, words: '算了。' }))).toBe(
    'demanded_by_many',
  );
});

it('counts one signature each', async () => {
  const village = aVillage();
  const decisionId = await move(village, ['public_works']);
  const call = village.as('li-xiaohe');
  await goesOnce((callId) => call(signDemand, { decisionId, by: 'villagers', callId }));
  expect(await refused(call(signDemand, { decisionId, by: 'villagers' }))).toBe('already_signed');
  const shown = await new Deciding(village, decisionId).read(call);
  expect(shown.mine).toMatchObject({ hasSignedDemand: true, maySignAs: [] });
  expect(shown.abilities).not.toContain('sign_demand');
});

it.each([
  ['decision_not_found', 'li-xiaohe', 'villagers', 'nothing'],
  ['not_of_this_village', 'xu-mianmian', 'villagers', undefined],
  ['not_a_representative', 'li-xiaohe', 'representatives', undefined],
  ['not_allowed', 'guest', 'villagers', undefined],
] as const)('is refused: %s to %s', async (because, who, by, other) => {
  const village = aVillage();
  const decisionId = other ?? (await move(village, ['public_works']));
  expect(await refused(village.as(who)(signDemand, { decisionId, by }))).toBe(because);
});

it('is refused on the collective track, and for what has ended', async () => {
  const village = aVillage();
  const land = await move(village, ['compensation']);
  const call = village.as('li-xiaohe');
  expect(await refused(call(signDemand, { decisionId: land, by: 'villagers' }))).toBe(
    'no_demand_on_this_track',
  );
  const road = await move(village, ['public_works']);
  await answered(call(withdrawMotion, { decisionId: road, words: '算了。' }));
  expect(await refused(call(signDemand, { decisionId: road, by: 'villagers' }))).toBe('not_now');
});
