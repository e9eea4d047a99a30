import {
  drawnUp,
  groundFor,
  openMotion,
} from '../../../cloudfunctions/domains/decisions/moving-a-motion';
import { decisions } from '../../../cloudfunctions/domains/decisions/decision';
import { digest } from '../../../cloudfunctions/kernel/ids';
import { happenings } from '../../../cloudfunctions/kernel/happening';
import { VILLAGE } from '../../builders/decisions';
import { aVillage } from '../../builders/village';

const motion = {
  ...{ decisionId: 'from-a-draft', villageId: VILLAGE, title: '新的村规民约' },
  ...{ text: '征求过两轮意见。', matters: ['convention' as const], papers: [] },
  ...{ source: { kind: 'revision' as const, id: 'revision-1' }, draftHash: digest('draft') },
};

it('is opened in the transaction of the part of the village that brings it', async () => {
  const village = aVillage();
  const ground = await groundFor(village.world(), VILLAGE);
  if (typeof ground === 'string') {
    throw new Error(ground);
  }
  await village.store.transact(async (tx) => {
    expect(await openMotion(tx, motion, ground)).toMatchObject({
      process: { draftHash: motion.draftHash, source: motion.source, phase: 'moved' },
    });
  });
  expect(await village.store.get(decisions, motion.decisionId)).toMatchObject({
    duty: { does: 'call_proposal', level: 'village' },
  });
  const { items } = await village.store.find(happenings, { index: 'due', limit: 10 });
  expect(items.map(({ name }) => name).sort()).toEqual(['decision.opened', 'duty.given']);
});

it('says why matters cannot be one decision, and writes nothing', async () => {
  const village = aVillage();
  const ground = await groundFor(village.world(), VILLAGE);
  if (typeof ground === 'string') {
    throw new Error(ground);
  }
  const mixed = { ...motion, matters: ['convention', 'compensation'] as const };
  expect(drawnUp(mixed, ground)).toBe('split_the_matters');
  await village.store.transact(async (tx) => {
    expect(await openMotion(tx, mixed, ground)).toBe('split_the_matters');
  });
  expect(await village.store.get(decisions, motion.decisionId)).toBeUndefined();
});

it.each([
  ['village-hetang', 'residents_law_not_confirmed'],
  ['group-qingquan-1', 'village_not_found'],
])('has no ground in %s: %s', async (placeId, because) => {
  expect(await groundFor(aVillage().world(), placeId)).toBe(because);
});
