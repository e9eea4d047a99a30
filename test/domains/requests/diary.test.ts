import {
  DIARY_SHOWN,
  diary,
  lineId,
  newestLines,
} from '../../../cloudfunctions/domains/requests/diary';
import { aVillage } from '../../builders/village';

it('shows the newest hundred lines, the newest first', async () => {
  const { store } = aVillage();
  await store.transact(async (tx) => {
    for (let n = 0; n < DIARY_SHOWN + 5; n += 1) {
      const line = { id: lineId('r', n), requestId: 'r', n, at: n, did: 'words_added' as const };
      await tx.insert(diary, { ...line, by: 'filer' });
    }
  });
  const { items } = await newestLines(store, 'r');
  expect([items.length, items[0]?.n, items.at(-1)?.n]).toEqual([DIARY_SHOWN, DIARY_SHOWN + 4, 5]);
});

it('has one place for the n-th line', async () => {
  const { store } = aVillage();
  const line = { requestId: 'r', n: 1, at: 1, did: 'joined', by: 'neighbour' } as const;
  const add = () => store.transact((tx) => tx.insert(diary, { id: lineId('r', 1), ...line }));
  await add();
  await expect(add()).rejects.toThrow('exists');
});
