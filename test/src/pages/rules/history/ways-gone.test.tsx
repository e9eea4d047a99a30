import { listRevisions } from '@contracts/rules';
import { Ways } from '@/pages/rules/history/ways-gone';
import { open, refuses, says, shown } from '../../../builders/pages';
import { aRevisionLine } from '../../../builders/rules';

it('lists every way, also those that came to nothing', async () => {
  says(listRevisions, { items: [aRevisionLine({ state: 'ended' })] });
  open(<Ways villageId="village-qingquan" />);
  await shown('没有继续');
});

it('says what to do about a village that there is not', async () => {
  refuses(listRevisions, 'village_not_found');
  open(<Ways villageId="village-qingquan" />);
  await shown('没有找到这个村。请回首页重新打开。');
});
