import { embeddedStore } from '../../../cloudfunctions/adapters/embedded/store';
import { ballotIdOf, ballots, participations } from '../../../cloudfunctions/domains/polls/ballot';
import { boxes, boxIdsOf, pilesIn } from '../../../cloudfunctions/domains/polls/box';
import {
  freeTurn,
  openBox,
  putIn,
  tellTheVoter,
  use,
} from '../../../cloudfunctions/domains/polls/casting';
import { preparePoll } from '../../../cloudfunctions/domains/polls/preparing';
import { happenings } from '../../../cloudfunctions/kernel/happening';
import { AlreadyExists } from '../../../cloudfunctions/kernel/store';
import { Refusal } from '../../../cloudfunctions/kernel/refusal';
import { testVault } from '../../builders/composed';
import { aPlan, someLines } from '../../builders/polls';

const store = embeddedStore({ rehearse: true });
afterAll(async () => {
  await store.close();
});
const refuse = (code: string): never => {
  throw new Refusal(code);
};
const ballot = { voiceId: 'elector-1', turn: 1, choice: ['2'], isAssisted: false, at: 7 };

async function prepared(pollId: string, isSecret: boolean) {
  const { frozen } = await preparePoll({ store }, aPlan({ pollId, isSecret, lines: someLines(9) }));
  return { frozen, boxId: boxIdsOf(frozen)[0] ?? '' };
}

it('puts an open ballot under the voter’s id, and a secret one among others', async () => {
  for (const isSecret of [false, true]) {
    const { frozen, boxId } = await prepared(`put-in-${String(isSecret)}`, isSecret);
    await store.transact(async (tx) => {
      await putIn(tx, frozen, await openBox(tx, boxId, refuse), ballot, testVault);
    });
    const found = await store.get(ballots, ballotIdOf(frozen.pollId, 'elector-1'));
    const box = await store.get(boxes, boxId);
    expect(found?.code).toBe(isSecret ? undefined : '010');
    expect(box && [...pilesIn(box, testVault)]).toEqual(isSecret ? [['010', 1]] : []);
  }
});

it('puts nothing through a slot that is shut, or that was never there', async () => {
  const { boxId } = await prepared('shut', true);
  await store.transact(async (tx) => {
    const box = await tx.get(boxes, boxId);
    await (box && tx.replace(boxes, { ...box, isShut: true }));
  });
  await expect(store.transact((tx) => openBox(tx, boxId, refuse))).rejects.toThrow(
    'voting_not_open',
  );
  await expect(store.transact((tx) => openBox(tx, 'none', refuse))).rejects.toThrow(
    'voting_not_open',
  );
});

it('uses a voice once, and marks what another wrote down', async () => {
  const poll = { pollId: 'used' };
  const helped = { voiceId: 'v', turn: 1, way: 'online', writtenBy: 'helper', named: 'v' } as const;
  await store.transact((tx) => use(tx, poll, helped));
  await expect(freeTurn(store, 'used', 'v', refuse)).rejects.toThrow('already_voted');
  expect(await freeTurn(store, 'used', 'w', refuse)).toBe(1);
  expect(await store.get(participations, ballotIdOf('used', 'v'))).toMatchObject({
    isAssisted: true,
  });
  const again = store.transact((tx) => use(tx, poll, { voiceId: 'v', turn: 1, way: 'paper' }));
  await expect(again).rejects.toBeInstanceOf(AlreadyExists);
});

it('tells the voter that their voice was used, and not for what', async () => {
  const entry = { pollId: 'a-poll', entryId: 'an-entry', personId: 'a-person' };
  await store.transact((tx) => tellTheVoter(tx, entry, 'voice_used_for_you', 7));
  const { items } = await store.find(happenings, { index: 'due', limit: 9 });
  expect(items.map(({ facts }) => facts)).toEqual([
    { about: { kind: 'poll', id: 'a-poll' }, personId: 'a-person', what: 'voice_used_for_you' },
  ]);
});
