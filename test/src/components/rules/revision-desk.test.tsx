import { RevisionDesk } from '@/components/rules/revision-desk';
import { aVillage } from '../../../builders/village';
import { isShown, inTheHandOf, open, shown } from '../../builders/pages';

const desk = <RevisionDesk title="修订">{({ kind }) => <span>{kind}</span>}</RevisionDesk>;

it('shows the revision for which the page was opened', async () => {
  inTheHandOf('liu-qingshan', aVillage());
  open(desk, { id: 'revision-qingquan-3' });
  await shown('修订');
  await shown('amend');
});

it('says what to do where there is none', async () => {
  inTheHandOf('liu-qingshan', aVillage());
  open(desk, { id: 'no-such-revision' });
  await shown(/重新打开|返回|重试/u);
  expect(isShown('amend')).toBe(false);
});
