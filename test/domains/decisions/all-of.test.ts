import { allOf } from '../../../cloudfunctions/domains/decisions/all-of';
import { CHAIN_START } from '../../../cloudfunctions/domains/decisions/chain';
import { decisionLines, lineIdOf } from '../../../cloudfunctions/domains/decisions/decision';
import { frozenRolls } from '../../../cloudfunctions/domains/decisions/frozen-roll';
import { aVillage } from '../../builders/village';

it.each([1, 100, 101, 230])('reads all of %i lines in order', async (count) => {
  const { store } = aVillage();
  await store.transact(async (tx) => {
    for (let n = 0; n < count; n += 1) {
      const line = { n, at: n, did: 'objected' as const, facts: {}, prev: CHAIN_START, hash: '' };
      await tx.insert(decisionLines, { id: lineIdOf('long', n), decisionId: 'long', n, line });
    }
  });
  const found = await allOf(store, decisionLines, 'long');
  expect(found.map(({ n }) => n)).toEqual([...Array(count).keys()]);
});

it('finds nothing of a decision that is nowhere', async () => {
  const { store } = aVillage();
  expect(await allOf(store, decisionLines, 'nowhere')).toEqual([]);
  expect(await allOf(store, frozenRolls, 'nowhere')).toEqual([]);
});
