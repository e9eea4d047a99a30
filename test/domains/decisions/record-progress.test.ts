import { recordProgress } from '../../../cloudfunctions/contracts/decisions-notices';
import { aPublished, aResolved, Deciding, goesOnce, move } from '../../builders/decisions';
import { refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

const works = { text: '路基已经修好。', papers: [], isDone: false };

it('is told stage by stage', async () => {
  const village = aVillage();
  const it = await aPublished(village);
  const { decisionId } = it;
  await goesOnce((callId) =>
    village.as('liu-qingshan')(recordProgress, { ...works, isDone: true, decisionId, callId }),
  );
  expect(await it.read()).toMatchObject({
    ...{ phase: 'done', next: { does: 'prepare_result_notice' } },
    progress: [{ text: works.text, isDone: true }],
  });
});

it('waits for what has to be granted', async () => {
  const village = aVillage();
  const it = new Deciding(village, await move(village, ['land_adjust']));
  await it.prepare('no_such_ground');
  const { rolls } = await it.call('resolution', 'members_assembly');
  await it.record(rolls[0]?.due ?? 0, rolls[0]?.due ?? 0);
  await it.publish('decision');
  expect((await it.read()).next).toMatchObject({ does: 'approval' });
  const input = { ...works, decisionId: it.decisionId };
  expect(await refused(village.as('liu-qingshan')(recordProgress, input))).toBe('approval_missing');
});

it.each([
  ['decision_not_found', 'liu-qingshan', 'nothing'],
  ['not_allowed', 'tan-songbai', undefined],
])('is refused: %s', async (because, who, other) => {
  const village = aVillage();
  const decisionId = other ?? (await aPublished(village)).decisionId;
  expect(await refused(village.as(who)(recordProgress, { ...works, decisionId }))).toBe(because);
});

it('is refused before it is published', async () => {
  const village = aVillage();
  const { decisionId } = await aResolved(village);
  expect(await refused(village.as('liu-qingshan')(recordProgress, { ...works, decisionId }))).toBe(
    'not_now',
  );
});
