import {
  drawnUp,
  groundFor,
  openMotion,
} from '../../../cloudfunctions/domains/decisions/moving-a-motion';
import { decisionLines, decisions } from '../../../cloudfunctions/domains/decisions/decision';
import { digest } from '../../../cloudfunctions/kernel/ids';
import { happenings } from '../../../cloudfunctions/kernel/happening';
import { aPaper, VILLAGE } from '../../builders/decisions';
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

it('has on the table from the first day what an office has granted on the way', async () => {
  const village = aVillage();
  const ground = await groundFor(village.world(), VILLAGE);
  if (typeof ground === 'string') {
    throw new Error(ground);
  }
  const { kind, ...paper } = { ...aPaper('approval', '审核意见'), kind: 'approval' as const };
  const granted = [
    { kind: 'township_review' as const, paper: { kind, ...paper }, hand: 'township' as const },
  ];
  await village.store.transact((tx) => openMotion(tx, { ...motion, granted }, ground));
  const { process } = (await village.store.get(decisions, motion.decisionId)) ?? {};
  expect(process).toMatchObject({ phase: 'moved', granted: ['township_review'] });
  const { items } = await village.store.find(decisionLines, {
    ...{ index: 'ofDecision', equals: { decisionId: motion.decisionId }, limit: 9 },
  });
  expect(items.map(({ line, office }) => [line.did, office])).toEqual([
    ['opened', undefined],
    ['approved', '晴川镇人民政府'],
  ]);
  const other = [{ ...granted[0], kind: 'levy_review' }] as unknown as typeof granted;
  await expect(
    village.store.transact((tx) =>
      openMotion(tx, { ...motion, decisionId: 'another', granted: other }, ground),
    ),
  ).rejects.toThrow('levy_review');
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
