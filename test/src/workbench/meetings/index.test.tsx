import { listMeetings } from '@contracts/deliberation';
import MeetingsDeskPage from '@/workbench/meetings/index';
import { aVillage } from '../../../builders/village';
import { aMeetingLine } from '../../builders/meetings';
import { inTheHandOf, namesOf, open, says, sent, shown, tap, went } from '../../builders/pages';

it('shows what is coming and what was held, and the ways to call and to ask', async () => {
  inTheHandOf('liu-qingshan', aVillage());
  says(listMeetings, { items: [aMeetingLine()] });
  open(<MeetingsDeskPage />);
  await tap('召开屋场会');
  await tap('让大家表态');
  expect(went()).toEqual([
    'navigateTo /workbench/call-meeting/index?village=village-qingquan',
    'navigateTo /workbench/open-poll/index?village=village-qingquan',
  ]);
  expect(namesOf('link').filter((name) => name.startsWith('今晚'))).toHaveLength(2);
  expect(sent(listMeetings)).toEqual([
    { villageId: 'village-qingquan', when: 'coming' },
    { villageId: 'village-qingquan', when: 'past' },
  ]);
});

it('says what would fill it', async () => {
  inTheHandOf('liu-qingshan', aVillage());
  says(listMeetings, { items: [] });
  open(<MeetingsDeskPage />);
  await shown(/^没有要开的会。/);
});
