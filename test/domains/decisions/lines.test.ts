import { decisionLines, lineIdOf } from '../../../cloudfunctions/domains/decisions/decision';
import { linesOf } from '../../../cloudfunctions/domains/decisions/lines';
import { CHAIN_START } from '../../../cloudfunctions/domains/decisions/chain';
import { aVillage } from '../../builders/village';

it('reads all lines of a decision in order, however many there are', async () => {
  const { store } = aVillage();
  const count = 230;
  await store.transact(async (tx) => {
    for (let n = 0; n < count; n += 1) {
      const line = { n, at: n, did: 'objected' as const, facts: {}, prev: CHAIN_START, hash: '' };
      await tx.insert(decisionLines, { id: lineIdOf('long', n), decisionId: 'long', n, line });
    }
  });
  expect((await linesOf(store, 'long')).map(({ n }) => n)).toEqual([...Array(count).keys()]);
  expect(await linesOf(store, 'none')).toEqual([]);
});
