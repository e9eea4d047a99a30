import MinePage from '@/pages/deliberation/mine/index';
import { called, raised } from '../../../../builders/meetings';
import { aVillage } from '../../../../builders/village';
import { inTheHandOf, open, shown, tap, went } from '../../../builders/pages';

it('shows what I said, and what happens next with it', async () => {
  const village = aVillage();
  const meetingId = await called(village, { placeId: 'village-qingquan' });
  await raised(village, meetingId);
  inTheHandOf('zhang-guihua', village);
  open(<MinePage />);
  await shown('水渠堵了，田里进不了水。');
  await shown(/^由清泉村村民委员会答复，最迟\d+月\d+日。$/);
});

it('says what would fill it, and leads there', async () => {
  inTheHandOf('li-xiaohe', aVillage());
  open(<MinePage />);
  await shown(/^您还没有在屋场会上说过什么。/);
  await tap('看看有什么会');
  expect(went()).toEqual(['navigateTo /pages/deliberation/meetings/index']);
});
