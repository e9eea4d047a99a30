import { readLists } from '../../../cloudfunctions/contracts/deliberation-items';
import { called, lists, posterOf, raised, signs } from '../../builders/meetings';
import { refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('parts questions from demands, and a guest who was there reads them', async () => {
  const village = aVillage();
  const meetingId = await called(village);
  const question = await raised(village, meetingId);
  village.waitHours(11);
  const demand = await raised(village, meetingId);
  expect(await refused(village.as('xu-mianmian')(readLists, { meetingId }))).toBe(
    'meeting_not_found',
  );
  await signs(village, 'xu-mianmian', { meetingId, code: await posterOf(village, meetingId) });
  expect(await lists(village.as('xu-mianmian'), meetingId)).toMatchObject({
    questions: [{ itemId: question, raisedBy: '张*' }],
    demands: [{ itemId: demand }],
    ...{ responsibilities: [], closed: 0, all: 2 },
  });
});
