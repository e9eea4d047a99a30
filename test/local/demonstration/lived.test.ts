import { listMeetings } from '../../../cloudfunctions/contracts/deliberation';
import { listInbox } from '../../../cloudfunctions/contracts/notifications';
import { register } from '../../../cloudfunctions/domains/organisation';
import { seedLived } from '../../../local/demonstration/lived';
import { answered } from '../../builders/requests';
import { lived, livingIn } from '../../builders/lived';
import { aVillage, type Call } from '../../builders/village';

const titles = async (call: Call) => {
  const [coming, past] = await Promise.all([
    answered(call(listMeetings, { when: 'coming' })),
    answered(call(listMeetings, { when: 'past' })),
  ]);
  return [...coming.items, ...past.items].map(({ meetingId }) => meetingId);
};

it('is lived once, whatever the hour of the next start', async () => {
  const village = await lived();
  const guihua = village.as('zhang-guihua');
  const before = await titles(guihua);
  const told = await answered(guihua(listInbox, {}));
  village.waitHours(1);
  await seedLived(...livingIn(village));
  await village.settle();
  expect(before).toHaveLength(4);
  expect(await titles(guihua)).toEqual(before);
  expect(await answered(guihua(listInbox, {}))).toEqual(told);
});

it('tells people when it happened, and leaves nothing overdue behind', async () => {
  const village = await lived();
  await village.settle();
  const { items } = await answered(village.as('zhang-guihua')(listInbox, {}));
  expect(items.length).toBeGreaterThan(0);
  expect(items.every(({ at }) => at < village.now())).toBe(true);
  const { items: leaders } = await answered(village.as('liu-qingshan')(listInbox, {}));
  expect(JSON.stringify([items, leaders])).not.toContain('overdue');
});

it('lets a store alone in which the leader of the group has no phone', async () => {
  const village = aVillage();
  await village.store.transact(async (tx) => {
    const leader = await tx.get(register.persons, 'person-qingquan-45-0');
    if (leader) {
      await tx.replace(register.persons, { ...leader, openid: 'somebody-else' });
    }
  });
  await seedLived(...livingIn(village));
  expect(await titles(village.as('zhang-guihua'))).toHaveLength(2);
});

it('goes on where a start broke off', async () => {
  const village = aVillage();
  const [composed, { store, vault }] = livingIn(village);
  let writes = 0;
  const dying = {
    ...store,
    transact: ((work) => {
      writes += 1;
      return writes > 30 ? Promise.reject(new Error('no current')) : store.transact(work);
    }) as typeof store.transact,
  };
  await expect(seedLived(composed, { store: dying, vault })).rejects.toThrow();
  await seedLived(composed, { store, vault });
  await village.settle();
  expect(await titles(village.as('zhang-guihua'))).toHaveLength(4);
});
