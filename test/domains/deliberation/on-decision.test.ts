import { withdrawMotion } from '../../../cloudfunctions/contracts/decisions';
import { turnIntoMotion } from '../../../cloudfunctions/contracts/deliberation-motions';
import { tell } from '../../../cloudfunctions/domains/events';
import { begun, newId, seen } from '../../builders/meetings';
import { answered } from '../../builders/requests';
import { aVillage, type Village } from '../../builders/village';

async function moved(village: Village) {
  const meetingId = await begun(village);
  const decisionId = newId();
  await answered(
    village.as('liu-qingshan')(turnIntoMotion, {
      ...{ decisionId, title: '清淤', text: '上段三百米。', matters: ['public_works'] },
      from: { is: 'topic', meetingId, topicId: `${meetingId}-t1` },
    }),
  );
  const motion = async () => (await seen(village.as('zhang-guihua'), meetingId)).agenda[0]?.motion;
  return { decisionId, motion };
}

it.each(['passed', 'failed'] as const)('the topic shows that it was %s', async (outcome) => {
  const village = aVillage();
  const { decisionId, motion } = await moved(village);
  expect((await motion())?.outcome).toBeUndefined();
  for (const what of [outcome, outcome === 'passed' ? 'failed' : 'passed'] as const) {
    await village.store.transact((tx) =>
      tell(tx, 'decision.decided', {
        ...{ key: [decisionId, what], at: village.now() },
        facts: {
          ...{ decisionId, villageId: 'village-qingquan', matters: ['public_works'] },
          ...{ outcome: what, source: { kind: 'topic', id: 'topic' } },
        },
      }),
    );
    await village.settle();
  }
  expect((await motion())?.outcome).toBe(outcome);
});

it('the topic shows that the motion was taken back', async () => {
  const village = aVillage();
  const { decisionId, motion } = await moved(village);
  await answered(village.as('liu-qingshan')(withdrawMotion, { decisionId, words: '再商量' }));
  await village.settle();
  expect((await motion())?.outcome).toBe('withdrawn');
});
