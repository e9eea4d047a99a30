import { answerItem, withdrawItem } from '../../../cloudfunctions/contracts/deliberation-items';
import { joinWish } from '../../../cloudfunctions/contracts/deliberation-wishes';
import { items } from '../../../cloudfunctions/domains/deliberation/item';
import { saidAbout } from '../../../cloudfunctions/domains/deliberation/said';
import { wishVoiceId, wishVoices } from '../../../cloudfunctions/domains/deliberation/wish';
import { tell } from '../../../cloudfunctions/domains/events';
import { personIdOf } from '../../../local/demonstration/people';
import { begun, HAMLET, HOST, item, raised } from '../../builders/meetings';
import { answered } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('empties what has ended at once, and what runs when it has ended', async () => {
  const village = aVillage();
  const meetingId = await begun(village);
  const ended = await raised(village, meetingId);
  await answered(village.as('zhang-guihua')(withdrawItem, { itemId: ended }));
  const running = await raised(village, meetingId);
  const personId = personIdOf('zhang-guihua');
  await village.store.transact((tx) =>
    tell(tx, 'person.forgotten', { key: [personId], at: village.now(), facts: { personId } }),
  );
  await village.settle();
  const words = async (id: string) =>
    (await saidAbout(village.store, village.world().vault, id)).size;
  expect(await words(ended)).toBe(0);
  expect(await village.store.get(items, ended)).not.toHaveProperty('raisedBy');
  expect(await words(running)).toBe(1);
  expect(await item(village.as(HOST), running)).toMatchObject({ state: 'raised' });

  await answered(
    village.as(HOST)(answerItem, { itemId: running, answer: 'answered', words: '会办。' }),
  );
  village.waitDays(32);
  await village.settle();
  expect(await words(running)).toBe(0);
  const after = await village.store.get(items, running);
  expect(after).toMatchObject({ state: 'closed', outcome: 'answered' });
  expect(after).not.toHaveProperty('raisedBy');
});

it('lets go of the voices in wishes of others; how many there were stays', async () => {
  const village = aVillage();
  const where = { is: 'place', placeId: HAMLET } as const;
  const itemId = await raised(village, '', { where });
  await answered(village.as('chen-shuifu')(joinWish, { itemId, for: { is: 'self' } }));
  const personId = personIdOf('chen-shuifu');
  const voiceId = wishVoiceId(itemId, personId);
  expect(await village.store.get(wishVoices, voiceId)).toBeDefined();
  await village.store.transact((tx) =>
    tell(tx, 'person.forgotten', { key: [personId], at: village.now(), facts: { personId } }),
  );
  await village.settle();
  expect(await village.store.get(wishVoices, voiceId)).toBeUndefined();
  expect((await item(village.as('zhang-guihua'), itemId)).wish?.voices).toBe(2);
});
