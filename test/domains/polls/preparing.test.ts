import { embeddedStore } from '../../../cloudfunctions/adapters/embedded/store';
import { boxes, boxIdsOf } from '../../../cloudfunctions/domains/polls/box';
import { isOnRoll } from '../../../cloudfunctions/domains/polls/electorate';
import { outcomeOf } from '../../../cloudfunctions/domains/polls/outcome';
import { hashOf } from '../../../cloudfunctions/domains/polls/poll';
import { freeze, openPrepared, preparePoll } from '../../../cloudfunctions/domains/polls/preparing';
import { aPlan, someLines } from '../../builders/polls';

const store = embeddedStore();
afterAll(async () => {
  await store.close();
});

it('freezes everything, and takes the hash over it', () => {
  const { poll } = freeze(aPlan());
  expect(poll.hash).toBe(hashOf(poll.frozen));
  expect(poll.frozen).not.toHaveProperty('lines');
  expect(poll.frozen.options).toEqual([
    { id: '1', text: '东头' },
    { id: '2', text: '西头' },
    { id: '3', text: '塘边' },
  ]);
});

it('leaves nothing to be found before it is opened in the transaction of whoever asked for it', async () => {
  const plan = aPlan({ pollId: 'prepared', lines: someLines(300), decides: true, ways: ['hand'] });
  const prepared = await preparePoll({ store }, plan);
  expect(await outcomeOf(store, 'prepared')).toBeUndefined();
  await store.transact((tx) => openPrepared(tx, prepared, 5));
  expect(await outcomeOf(store, 'prepared')).toMatchObject({
    ...{ state: 'open', hash: prepared.hash },
    frozen: { standing: { is: 'binding', because: 'given_on_the_spot' } },
  });
});

it('writes what is missing when it is begun again after a failure', async () => {
  const plan = aPlan({ pollId: 'begun-twice', lines: someLines(300) });
  let left = 1;
  const failing = {
    ...store,
    transact: <R>(work: Parameters<typeof store.transact<R>>[0]) =>
      (left -= 1) < 0 ? Promise.reject(new Error('the line is down')) : store.transact(work),
  };
  await expect(preparePoll({ store: failing }, plan)).rejects.toThrow('the line is down');
  const { frozen } = await preparePoll({ store }, plan);
  expect(await preparePoll({ store }, plan)).toMatchObject({ frozen });
  const onRoll = await Promise.all(
    someLines(300).map(({ personId }) => isOnRoll(store, frozen, personId)),
  );
  expect(onRoll).not.toContain(false);
  const ready = await Promise.all(boxIdsOf(frozen).map((id) => store.get(boxes, id)));
  expect(ready.map((box) => box?.isShut)).toEqual(ready.map(() => false));
});
