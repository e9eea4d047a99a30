import * as z from 'zod/mini';
import { embeddedStore } from '../../cloudfunctions/adapters/embedded/store';
import { layDown } from '../../cloudfunctions/domains/lay-down';
import type { Collection, Store, Stored } from '../../cloudfunctions/kernel/store';

interface Note extends Stored {
  readonly text: string;
}
const notes: Collection<Note> = {
  name: 'notes_of_a_test',
  schema: z.object({ id: z.string(), version: z.number(), text: z.string() }),
  indexes: {},
};
const store = embeddedStore();
afterAll(() => store.close());
const many = Array.from({ length: 23 }, (_, at) => ({ id: `note-${at}`, text: `${at}` }));

it('writes everything, so many documents at a time, and what is there already stays', async () => {
  const written: Promise<unknown>[] = [];
  let asked = 0;
  const failing: Pick<Store, 'transact'> = {
    async transact<R>(work: Parameters<typeof store.transact<R>>[0]): Promise<R> {
      asked += 1;
      if (asked > 2) {
        await Promise.all(written);
        throw new Error('the line is down');
      }
      const done = store.transact(work);
      written.push(done);
      return done;
    },
  };
  await expect(layDown(failing, notes, many, 5)).rejects.toThrow('the line is down');
  expect(asked).toBe(5);
  const other = many.map((note) => ({ ...note, text: 'another text' }));
  await layDown(store, notes, [...other, ...other.slice(0, 3)], 5);
  const texts = await Promise.all(many.map(async ({ id }) => (await store.get(notes, id))?.text));
  expect(texts.slice(0, 10)).toEqual(many.slice(0, 10).map(({ text }) => text));
  expect(texts.slice(10)).toEqual(many.slice(10).map(() => 'another text'));
});
