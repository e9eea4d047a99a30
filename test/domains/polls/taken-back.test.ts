import { embeddedStore } from '../../../cloudfunctions/adapters/embedded/store';
import { use } from '../../../cloudfunctions/domains/polls/casting';
import {
  entriesOf,
  takenBack,
  voicesIn,
  voiceState,
} from '../../../cloudfunctions/domains/polls/taken-back';
import { AlreadyExists } from '../../../cloudfunctions/kernel/store';

const store = embeddedStore({ rehearse: true });
afterAll(() => store.close());
const poll = { pollId: 'a-poll' };

const write = (turn: number, way: 'hand' | 'paper', voiceId = 'v') =>
  store.transact((tx) =>
    use(tx, poll, { voiceId, turn, way, writtenBy: 'the-chair', named: 'somebody' }),
  );
const undo = (id: string) =>
  store.transact((tx) =>
    tx.insert(takenBack, {
      ...{ id, pollId: 'a-poll', way: 'hand', isAssisted: false, because: 'wrong_person' },
      ...{ by: 'the-chair', at: 7 },
    }),
  );

it('frees a voice for its next turn, and keeps what was written before', async () => {
  expect(await voiceState(store, 'a-poll', 'v')).toEqual({ turn: 1 });
  const first = await write(1, 'hand');
  expect(await voiceState(store, 'a-poll', 'v')).toMatchObject({ turn: 1, used: { id: first } });
  await undo(first);
  expect(await voiceState(store, 'a-poll', 'v')).toMatchObject({ turn: 2, before: { id: first } });
  const second = await write(2, 'paper');
  expect(await voiceState(store, 'a-poll', 'v')).toMatchObject({
    ...{ turn: 2, used: { id: second, way: 'paper' }, before: { id: first } },
  });
  expect((await entriesOf(store, 'a-poll', 'v')).map(({ id }) => id)).toEqual([first, second]);
  await expect(undo(first)).rejects.toBeInstanceOf(AlreadyExists);
});

it('counts a voice once, whatever was written and taken back for it', async () => {
  await write(1, 'hand', 'w');
  expect(await voicesIn(store, 'a-poll')).toBe(2);
  expect(await voicesIn(store, 'a-poll', { way: 'hand' })).toBe(1);
  expect(await voicesIn(store, 'a-poll', { way: 'paper' })).toBe(1);
  expect(await voicesIn(store, 'another-poll')).toBe(0);
});
