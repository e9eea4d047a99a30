import { embeddedStore } from '../../../cloudfunctions/adapters/embedded/store';
import { ballots } from '../../../cloudfunctions/domains/polls/ballot';
import { ballotsIn } from '../../../cloudfunctions/domains/polls/ballots-in';
import { takenBack } from '../../../cloudfunctions/domains/polls/taken-back';

const store = embeddedStore();
afterAll(() => store.close());

/** One more than a page holds. */
const MANY = 1001;

it('gives every ballot of the poll, however many pages, but none that was taken back', async () => {
  await store.transact(async (tx) => {
    for (let number = 0; number < MANY; number += 1) {
      await tx.insert(ballots, {
        ...{ id: `ballot-${number}`, pollId: 'a-poll', voiceId: `voice-${number}` },
        ...{ code: '100', isAssisted: false, at: 7 },
      });
    }
  });
  expect(await ballotsIn(store, 'a-poll')).toHaveLength(MANY);
  await store.transact((tx) =>
    tx.insert(takenBack, {
      ...{ id: 'ballot-500', pollId: 'a-poll', way: 'online', isAssisted: true },
      ...{ because: 'choice_written_wrongly', by: 'a-helper', at: 8 },
    }),
  );
  const left = await ballotsIn(store, 'a-poll');
  expect(left).toHaveLength(MANY - 1);
  expect(left.map(({ id }) => id)).not.toContain('ballot-500');
  expect(await ballotsIn(store, 'another-poll')).toEqual([]);
});
