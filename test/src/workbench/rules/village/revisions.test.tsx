import { listRevisions } from '@contracts/rules';
import { Revisions } from '@/workbench/rules/village/revisions';
import { isShown, open, says, shown } from '../../../builders/pages';
import { aRevisionLine } from '../../../builders/rules';

it('lists what was begun before, without the one on its way', async () => {
  const gone = aRevisionLine({ revisionId: 'revision-gone', state: 'ended' });
  says(listRevisions, { items: [aRevisionLine(), gone] });
  open(<Revisions villageId="village-qingquan" without="revision-of-a-screen" />);
  await shown('没有继续');
  expect(isShown('起草中')).toBe(false);
});

it('says that there was none', async () => {
  says(listRevisions, { items: [] });
  open(<Revisions villageId="village-qingquan" without={undefined} />);
  await shown('还没有修订过。');
});
