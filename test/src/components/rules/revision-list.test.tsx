import { listRevisions } from '@contracts/rules';
import { RevisionList } from '@/components/rules/revision-list';
import { open, refuses, says, shown } from '../../builders/pages';
import { aRevisionLine } from '../../builders/rules';

const list = <RevisionList villageId="village-qingquan" title="改过几回" none="还没有改过。" />;

it('lists every way, also those that came to nothing', async () => {
  says(listRevisions, { items: [aRevisionLine({ state: 'ended' })] });
  open(list);
  await shown('没有继续');
});

it('says what to do about a village that there is not', async () => {
  refuses(listRevisions, 'village_not_found');
  open(list);
  await shown('没有找到这个村。请回首页重新打开。');
});

it('says what would fill it', async () => {
  says(listRevisions, { items: [] });
  open(list);
  await shown('改过几回');
  await shown('还没有改过。');
});
