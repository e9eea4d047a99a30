import { listAttendance } from '../../../cloudfunctions/contracts/deliberation-attendance';
import { personIdOf } from '../../../local/demonstration/people';
import { begun, writtenDown } from '../../builders/meetings';
import { answered, refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('shows every name masked, and the own one in full', async () => {
  const village = aVillage();
  const meetingId = await begun(village);
  await writtenDown(village, meetingId, ['zhang-guihua', 'chen-shuifu'].map(personIdOf));
  const { items } = await answered(village.as('zhang-guihua')(listAttendance, { meetingId }));
  expect(items.map(({ name, isMe }) => [name, isMe])).toEqual(
    expect.arrayContaining([
      ['张桂花', true],
      ['陈*', false],
    ]),
  );
});

it('tells whoever keeps the list also who it is, and nobody else', async () => {
  const village = aVillage();
  const meetingId = await begun(village);
  await writtenDown(village, meetingId, ['zhang-guihua', 'chen-shuifu'].map(personIdOf));
  const seenBy = async (who: string) =>
    (await answered(village.as(who)(listAttendance, { meetingId }))).items
      .map(({ personId, houseNumber }) => [personId, houseNumber].join())
      .sort();
  expect(await seenBy('liu-qingshan')).toEqual([
    'person-chen-shuifu,033号',
    'person-zhang-guihua,032号',
  ]);
  expect(await seenBy('zhang-guihua')).toEqual([',', ',']);
});

it('is not there for strangers', async () => {
  const village = aVillage();
  const meetingId = await begun(village);
  const asked = village.as('xu-mianmian')(listAttendance, { meetingId });
  expect(await refused(asked)).toBe('meeting_not_found');
});
