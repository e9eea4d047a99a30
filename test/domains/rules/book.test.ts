import { bookIdOf, books, openBook } from '../../../cloudfunctions/domains/rules/book';
import { QINGQUAN, SONGFENG } from '../../builders/rules';
import { aVillage } from '../../builders/village';

it.each([
  [QINGQUAN, 2],
  [SONGFENG, 0],
])('the book of %s opens with %i editions and is kept as it is handed back', async (id, had) => {
  const { store } = aVillage();
  await store.transact(async (tx) => {
    const { book, keep } = await openBook(tx, id);
    expect(book.editions).toBe(had);
    await keep({ ...book, editions: had + 1 });
  });
  expect(await store.get(books, bookIdOf(id))).toMatchObject({ villageId: id, editions: had + 1 });
});
