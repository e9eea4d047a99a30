import { readMinutes } from '@contracts/deliberation-minutes';
import MinutesPage from '@/pages/deliberation/minutes/index';
import { begun, published } from '../../../../builders/meetings';
import { aVillage } from '../../../../builders/village';
import { inTheHandOf, open, refuses, shown } from '../../../builders/pages';

it('shows what was published', async () => {
  const village = aVillage();
  const id = await begun(village, { placeId: 'village-qingquan' });
  await published(village, id);
  inTheHandOf('zhang-guihua', village);
  open(<MinutesPage />, { id });
  await shown('大家同意先清上段。');
});

it('says that there are none yet', async () => {
  refuses(readMinutes, 'no_minutes_yet');
  open(<MinutesPage />, { id: 'm' });
  await shown(/。$/);
});
