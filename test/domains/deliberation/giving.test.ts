import { give } from '../../../cloudfunctions/domains/deliberation/giving';
import { items } from '../../../cloudfunctions/domains/deliberation/item';
import { move } from '../../../cloudfunctions/domains/deliberation/item-life';
import { lock } from '../../../cloudfunctions/domains/deliberation/said';
import { testVault } from '../../builders/composed';
import { without } from '../../../cloudfunctions/domains/deliberation/without';
import { anItem } from '../../builders/meeting-items';
import { aVillage } from '../../builders/village';

it.each([
  ['assign', 'village', 'assigned'],
  ['escalate', 'township', 'escalated'],
] as const)('%s is a line of the third list with its day', async (verb, floor, outcome) => {
  const { store } = aVillage();
  const draft = without(anItem(), 'version');
  await store.transact((tx) => tx.insert(items, draft));
  const found = { office: { id: 'o', name: '办公室', floor }, holderId: 'somebody' };
  const locked = lock(testVault, { text: '清淤', attachments: [] });
  await store.transact(async (tx) => {
    const item = await tx.get(items, draft.id);
    const moved = item && move(item, verb, 'meeting', 60, { by: 'meeting' });
    if (!item || !moved) {
      throw new Error('it was to be given');
    }
    await give(tx, item, moved, { found, dueAt: 90, locked, now: 60 });
  });
  expect(await store.get(items, draft.id)).toMatchObject({
    ...{ state: outcome, outcome, dueAt: 90, holderId: 'somebody' },
    ...{ task: { n: 1, floor }, duty: { dueAt: 90 } },
  });
});
