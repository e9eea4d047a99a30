import { groundFor } from '../../../cloudfunctions/domains/decisions';
import { motionId, motions } from '../../../cloudfunctions/domains/deliberation/motion';
import { toMotion } from '../../../cloudfunctions/domains/deliberation/to-motion';
import { aVillage } from '../../builders/village';

const moving = {
  ...{ decisionId: 'decision-of-a-topic', villageId: 'village-qingquan', title: '清淤' },
  ...{ text: '上段三百米。', sourceId: 'topic', meetingId: 'meeting', moverId: 'cadre' },
  ...{ matters: ['public_works'] as const, hand: 'villagers_committee' as const },
};

it('decision and note are written together, or neither', async () => {
  const village = aVillage();
  const ground = await groundFor(village.world(), 'village-qingquan');
  if (typeof ground === 'string') {
    throw new Error(ground);
  }
  const opens = village.store.transact(async (tx) => {
    await toMotion(tx, moving, ground);
    throw new Error('the power is cut');
  });
  await expect(opens).rejects.toThrow('the power is cut');
  expect(await village.store.get(motions, motionId('topic'))).toBeUndefined();

  const move = (about: object = {}) =>
    village.store.transact((tx) => toMotion(tx, { ...moving, ...about }, ground));
  expect(await move()).toBeUndefined();
  expect(await move()).toBe('already_a_motion');
  expect(await move({ sourceId: 'another' })).toBe('decision_id_taken');
  expect(await village.store.get(motions, motionId('topic'))).toMatchObject({
    ...{ decisionId: 'decision-of-a-topic', meetingId: 'meeting', byId: 'cadre' },
  });
});
