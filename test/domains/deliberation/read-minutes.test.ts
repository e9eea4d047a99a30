import { readMinutes } from '../../../cloudfunctions/contracts/deliberation-minutes';
import { begun, published, raised } from '../../builders/meetings';
import { answered, refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('says how it was that day, whatever has become of it since', async () => {
  const village = aVillage();
  const meetingId = await begun(village);
  await raised(village, meetingId);
  await published(village, meetingId);
  await raised(village, meetingId, { text: '会后又想起一件。' });
  const { items } = await answered(village.as('zhang-guihua')(readMinutes, { meetingId }));
  expect(items).toMatchObject([{ raisedBy: '张桂花', state: 'raised' }]);
});

it('is not there for strangers, nor before it was written', async () => {
  const village = aVillage();
  const meetingId = await begun(village);
  expect(await refused(village.as('xu-mianmian')(readMinutes, { meetingId }))).toBe(
    'meeting_not_found',
  );
  expect(await refused(village.as('zhang-guihua')(readMinutes, { meetingId }))).toBe(
    'no_minutes_yet',
  );
});
