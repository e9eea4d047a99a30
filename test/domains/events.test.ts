import { embeddedStore } from '../../cloudfunctions/adapters/embedded/store';
import { hear, tell } from '../../cloudfunctions/domains/events';
import { type Happening, happenings } from '../../cloudfunctions/kernel/happening';
import { idOf } from '../../cloudfunctions/kernel/ids';
import type { World } from '../../cloudfunctions/kernel/operation';
import { AlreadyExists } from '../../cloudfunctions/kernel/store';

const store = embeddedStore({ rehearse: true });
afterAll(async () => {
  await store.close();
});

const declined = { key: ['a-binding'], at: 7, facts: { bindingId: 'a-binding' } };

async function told(): Promise<readonly Happening[]> {
  const { items } = await store.find(happenings, { index: 'due', limit: 10 });
  return items;
}

it('is told once, however often it is said', async () => {
  await store.transact((tx) => tell(tx, 'binding.declined', declined));
  await expect(
    store.transact((tx) => tell(tx, 'binding.declined', declined)),
  ).rejects.toBeInstanceOf(AlreadyExists);
  expect(await told()).toEqual([
    expect.objectContaining({
      name: 'binding.declined',
      at: 7,
      dueAt: 7,
      heardBy: [],
      attempts: 0,
    }),
  ]);
});

it('waits for no delivery when nobody listens', async () => {
  const asked = { key: ['unheard'], at: 7, facts: { bindingId: 'b', villageId: 'v' } };
  await store.transact((tx) => tell(tx, 'binding.asked', asked));
  const happening = await store.get(happenings, idOf('binding.asked', 'unheard'));
  expect(happening).toMatchObject({ name: 'binding.asked', heardBy: [] });
  expect(happening).not.toHaveProperty('dueAt');
});

it('does not say what it did not promise', async () => {
  const facts = { bindingId: '张三' };
  await expect(
    store.transact((tx) => tell(tx, 'binding.declined', { key: ['b'], at: 7, facts })),
  ).rejects.toThrow('binding.declined was told with other facts than it promises');
  expect(await told()).toHaveLength(1);
});

it('is heard with its own facts, by the listener that asked for it', async () => {
  const act = jest.fn(() => Promise.resolve());
  const listener = hear('binding.declined', 'test.listens', act);
  const [happening] = await told();
  const world = {} as World;

  await listener.act(happening as Happening, world);

  expect(listener).toMatchObject({ name: 'test.listens', hears: 'binding.declined' });
  expect(act).toHaveBeenCalledWith({ bindingId: 'a-binding' }, happening, world);
});
