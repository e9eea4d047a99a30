import { listItems } from '@contracts/deliberation-items';
import { MeetingDuties } from '@/workbench/due/meeting-duties';
import { called, raised } from '../../../builders/meetings';
import { aVillage } from '../../../builders/village';
import { inTheHandOf, isShown, open, says, sent, shown } from '../../builders/pages';
import { settled } from '../../builders/step';

it('shows what was said at a meeting and waits for its host', async () => {
  const village = aVillage();
  const meetingId = await called(village, { placeId: 'village-qingquan' });
  await raised(village, meetingId);
  inTheHandOf('deng-xiaoyu', village);
  open(<MeetingDuties office="" />);
  await shown('屋场会上的');
  await shown('水渠堵了，田里进不了水。');
});

it('asks for those of an office, and is nothing where nothing waits', async () => {
  says(listItems, { items: [] });
  open(<MeetingDuties office="office-1" />);
  await settled();
  expect(sent(listItems)).toEqual([{ which: { is: 'due', officeId: 'office-1' } }]);
  expect(isShown('屋场会上的')).toBe(false);
});
