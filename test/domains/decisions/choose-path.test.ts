import { callMeeting, choosePath } from '../../../cloudfunctions/contracts/decisions-meetings';
import { Deciding, goesOnce, move } from '../../builders/decisions';
import { answered, refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('is chosen at the meeting, once for all', async () => {
  const village = aVillage();
  const secretary = village.as('liu-qingshan');
  const road = new Deciding(village, await move(village, ['public_works']));
  const { decisionId } = road;
  await road.prepare();
  const { unsure } = await road.preview();
  const ofAge = unsure.map(({ personId }) => personId);
  const calling = { ...road.calling('resolution', 'villagers_assembly'), ofAge };
  await answered(secretary(callMeeting, calling));
  const choose = (path: 'adults' | 'households' | 'party_members') =>
    refused(secretary(choosePath, { decisionId, path }));
  expect(await choose('adults')).toBe('before_the_meeting');
  village.waitDays(10);
  expect(await choose('party_members')).toBe('path_not_open');
  expect(await refused(village.as('tan-songbai')(choosePath, { decisionId, path: 'adults' }))).toBe(
    'not_allowed',
  );
  await goesOnce((callId) => secretary(choosePath, { decisionId, path: 'households', callId }));
  expect(await choose('adults')).toBe('already_chosen');
  expect((await road.read()).meetings.at(-1)).toMatchObject({ path: 'households' });
});

it.each([
  ['decision_not_found', 'nothing'],
  ['not_now', undefined],
])('is refused: %s', async (because, other) => {
  const village = aVillage();
  const decisionId = other ?? (await move(village, ['public_works']));
  const input = { decisionId, path: 'adults' as const };
  expect(await refused(village.as('liu-qingshan')(choosePath, input))).toBe(because);
});
