import MeetingsPage from '@/pages/deliberation/meetings/index';
import { called } from '../../../../builders/meetings';
import { aVillage } from '../../../../builders/village';
import { inTheHandOf, open, outOfReach, shown, tap, went } from '../../../builders/pages';

it('shows what is coming, what is asked, and the ways to speak', async () => {
  const village = aVillage();
  await called(village, { placeId: 'village-qingquan' });
  inTheHandOf('zhang-guihua', village);
  open(<MeetingsPage />);
  await shown('今晚 19:30（11月23日 周一）');
  await shown('要您表态的事');
  await tap('我想开个会');
  await tap('我说过的话');
  expect(went()).toEqual([
    `navigateTo /pages/deliberation/raise/index?place=village-qingquan&placeName=${encodeURIComponent('清泉村')}`,
    'navigateTo /pages/deliberation/mine/index',
  ]);
});

it('says what would fill it', async () => {
  inTheHandOf('zhang-guihua', aVillage());
  open(<MeetingsPage />);
  await shown(/^眼下没有要开的会。/);
  await shown(/^还没有开过会。/);
});

it('says what to do with a code whose meeting is not known yet', async () => {
  inTheHandOf('zhang-guihua', aVillage());
  open(<MeetingsPage />, { code: 'abcdefghjkmn' });
  await shown('选您到的这个会，再签到。');
});

it('sends whom no village knows to become known', async () => {
  inTheHandOf('guest', aVillage());
  open(<MeetingsPage />);
  await tap('去认家门');
  expect(went()).toEqual(['navigateTo /pages/mine/index']);
});

it('reads from the last copy without a signal', async () => {
  const village = aVillage();
  await called(village, { placeId: 'village-qingquan' });
  inTheHandOf('zhang-guihua', village);
  open(<MeetingsPage />);
  await shown('今晚 19:30（11月23日 周一）');
  outOfReach();
  open(<MeetingsPage />);
  await shown('今晚 19:30（11月23日 周一）');
});
