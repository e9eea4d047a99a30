import { previewRoll } from '../../../cloudfunctions/contracts/deliberation';
import { called, GROUP, leader } from '../../builders/meetings';
import { answered, refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('shows the leader how many would be due, with the unsure ones masked', async () => {
  const village = aVillage();
  const call = await leader(village);
  const meetingId = await called(village, { placeId: GROUP });
  const { adults, households, unsure } = await answered(call(previewRoll, { meetingId }));
  expect(households).toBe(15);
  expect(adults).toBeGreaterThan(households);
  expect(unsure.every(({ name }) => name.endsWith('*'))).toBe(true);
});

it('shows it to nobody else', async () => {
  const village = aVillage();
  const meetingId = await called(village, { placeId: GROUP });
  expect(await refused(village.as('zhang-guihua')(previewRoll, { meetingId }))).toBe('not_allowed');
  expect(await refused(village.as('ma-dongfeng')(previewRoll, { meetingId }))).toBe(
    'meeting_not_found',
  );
});
