import { diary, lineId, linesOf } from '../../../cloudfunctions/domains/deliberation/diary';
import { aVillage } from '../../builders/village';

it('shows the newest hundred lines, oldest first', async () => {
  const { store } = aVillage();
  await store.transact(async (tx) => {
    for (let n = 0; n < 105; n += 1) {
      const line = { id: lineId('item', n), itemId: 'item', n, at: n };
      await tx.insert(diary, { ...line, did: 'overdue', by: 'clock' });
    }
  });
  const lines = await linesOf(store, 'item');
  expect(lines.map(({ n }) => n)).toEqual(Array.from({ length: 100 }, (_, at) => at + 5));
});
