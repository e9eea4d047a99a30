import { meetings } from '../../../cloudfunctions/domains/deliberation/meeting';
import {
  meetingPieces,
  motionsOf,
} from '../../../cloudfunctions/domains/deliberation/meeting-pieces';
import { motionId, motions } from '../../../cloudfunctions/domains/deliberation/motion';
import { begun } from '../../builders/meetings';
import { aVillage } from '../../builders/village';

it('looks up the people who conduct it, who came, and what became motions', async () => {
  const village = aVillage();
  const meetingId = await begun(village);
  await village.store.transact((tx) =>
    tx.insert(motions, {
      ...{ id: motionId('t'), sourceId: 't', meetingId, decisionId: 'd', at: 1, byId: 'cadre' },
    }),
  );
  const meeting = await village.store.get(meetings, meetingId);
  if (!meeting) {
    throw new Error('it was called');
  }
  const approached = { meeting, standpoint: { isInvited: false }, reader: 'cadre' as const };
  const actor = await village.actor('liu-qingshan');
  const pieces = await meetingPieces(approached, actor, village.world());
  expect(pieces).toMatchObject({ placeName: '清泉村大樟树屋场', signIns: [], roll: undefined });
  expect([...pieces.names.values()].sort()).toEqual(['何秋实', '温暖阳', '邓小雨'].sort());
  expect([...(await motionsOf(village.store, meeting)).keys()]).toEqual([motionId('t')]);
});
