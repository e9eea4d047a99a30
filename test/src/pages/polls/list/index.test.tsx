import { listPolls } from '@contracts/polls';
import PollsPage from '@/pages/polls/list/index';
import { aVillage } from '../../../../builders/village';
import { inTheHandOf, open, refuses, sent, shown } from '../../../builders/pages';

it('says what would fill it', async () => {
  inTheHandOf('zhang-guihua', aVillage());
  open(<PollsPage />, { place: 'village-qingquan' });
  await shown('还没有让大家表过态。有事要问大家，会列在这里。');
  expect(sent(listPolls)).toEqual([{ placeId: 'village-qingquan' }]);
});

it('says what to do where there is no such place', async () => {
  refuses(listPolls, 'place_not_found');
  open(<PollsPage />, { place: 'nowhere' });
  await shown(/^没有找到这个地方。/);
});
