import MeetingsDeskPage from '@/workbench/meetings/index';
import { called } from '../../../builders/meetings';
import { aVillage } from '../../../builders/village';
import { inTheHandOf, open, shown, tap, went } from '../../builders/pages';

it('shows what is coming, and the ways to call and to ask', async () => {
  const village = aVillage();
  const id = await called(village, { placeId: 'village-qingquan' });
  inTheHandOf('liu-qingshan', village);
  open(<MeetingsDeskPage />);
  await tap('召开屋场会');
  await tap('让大家表态');
  await tap(/^今晚/, 'link');
  expect(went()).toEqual([
    'navigateTo /workbench/call-meeting/index?village=village-qingquan',
    'navigateTo /workbench/open-poll/index?village=village-qingquan',
    `navigateTo /workbench/meeting/index?id=${id}`,
  ]);
});

it('says what would fill it', async () => {
  inTheHandOf('liu-qingshan', aVillage());
  open(<MeetingsDeskPage />);
  await shown(/^没有要开的会。/);
});
