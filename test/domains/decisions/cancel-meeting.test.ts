import { callMeeting, cancelMeeting } from '../../../cloudfunctions/contracts/decisions-meetings';
import { Deciding, goesOnce, move, noticesOf } from '../../builders/decisions';
import { answered, refused } from '../../builders/requests';
import { aVillage, type Village } from '../../builders/village';

const words = '下大雨，改期。';

it('is called off with a reason, and called again', async () => {
  const village = aVillage();
  const secretary = village.as('liu-qingshan');
  const road = new Deciding(village, await move(village, ['public_works']));
  const { decisionId } = road;
  await answered(secretary(callMeeting, road.calling('proposal', 'party_organisation')));
  await goesOnce((callId) => secretary(cancelMeeting, { decisionId, words, callId }));
  expect(await road.read()).toMatchObject({
    ...{ phase: 'moved', next: { does: 'call_proposal' } },
    meetings: [{ isCalledOff: true }],
  });
  await answered(secretary(callMeeting, road.calling('proposal', 'party_organisation')));
});

it('whoever was told of the meeting is told that it does not take place', async () => {
  const village = aVillage();
  const secretary = village.as('liu-qingshan');
  const { decisionId, ...road } = await aCalled(village);
  expect(road.told).toEqual(['assembly_called']);
  await answered(secretary(cancelMeeting, { decisionId, words }));
  await village.settle();
  for (const key of ['chen-shuifu', 'tan-songbai']) {
    expect(await noticesOf(village.as(key), decisionId)).toContain('assembly_cancelled');
  }
});

/** The villagers' assembly is called and its day has not come. */
async function aCalled(village: Village) {
  const road = new Deciding(village, await move(village, ['public_works']));
  await road.prepare();
  const { decisionId } = road;
  const { unsure } = await road.preview();
  const ofAge = unsure.map(({ personId }) => personId);
  const input = { ...road.calling('resolution', 'villagers_assembly'), ofAge };
  await answered(village.as('liu-qingshan')(callMeeting, input));
  await village.settle();
  return { decisionId, told: await noticesOf(village.as('chen-shuifu'), decisionId) };
}

it.each([
  ['decision_not_found', 'liu-qingshan', 'nothing'],
  ['not_allowed', 'tan-songbai', undefined],
])('is refused: %s', async (because, who, other) => {
  const village = aVillage();
  const road = new Deciding(village, await move(village, ['public_works']));
  await road.call('proposal', 'party_organisation');
  const decisionId = other ?? road.decisionId;
  expect(await refused(village.as(who)(cancelMeeting, { decisionId, words }))).toBe(because);
});

it('is refused when nothing has been called', async () => {
  const village = aVillage();
  const decisionId = await move(village, ['public_works']);
  expect(await refused(village.as('liu-qingshan')(cancelMeeting, { decisionId, words }))).toBe(
    'not_now',
  );
});
