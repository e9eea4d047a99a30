import DraftPage from '@/workbench/rules/draft/index';
import { readRevision } from '@contracts/rules';
import { openRevision } from '@contracts/rules-way';
import { AMENDMENT } from '../../../../builders/rules';
import { answered } from '../../../../builders/requests';
import { aVillage } from '../../../../builders/village';
import { inTheHandOf, isShown, open, shown, tap, write } from '../../../builders/pages';

it('writes a clause, marks the fine in it, and takes over a lawful wording', async () => {
  const village = aVillage();
  inTheHandOf('liu-qingshan', village);
  open(<DraftPage />, { id: AMENDMENT });
  await tap('改第十八条');
  await write('第十八条写什么', '喜事不超过十桌，违者罚款二百元。');
  await tap('存一稿，查违法');
  await shown('第2稿存好了。第十八条有要改或要说明的地方，已经标出来。');
  await shown('“罚款” 村里无权处罚');
  await tap(/^换成“由村民小组长/);
  expect(isShown('“罚款” 村里无权处罚')).toBe(false);
  await tap('存一稿，查违法');
  await shown('第3稿存好了，没有查到违法的写法。');
  const call = village.as('zhang-guihua');
  const { draft } = await answered(call(readRevision, { revisionId: AMENDMENT }));
  expect(draft?.clauses[17]).toMatchObject({
    clauseId: 'clause-qingquan-feasts',
    text: expect.stringMatching(/^喜事不超过十桌，违者由村民小组长/) as string,
  });
});

it('begins a first draft with an empty page', async () => {
  const village = aVillage();
  await answered(
    village.as('ma-dongfeng')(openRevision, {
      ...{ revisionId: 'the-first', villageId: 'village-songfeng', kind: 'adopt' },
      purpose: '从头定一份。',
    }),
  );
  inTheHandOf('ma-dongfeng', village);
  open(<DraftPage />, { id: 'the-first' });
  await shown(/^还没有条文。/);
  await tap('加一条');
  await write('第一条写什么', '垃圾进桶。');
  await tap('存一稿，查违法');
  await shown('第1稿存好了，没有查到违法的写法。');
});

it('is nothing to write for whoever has nothing to write', async () => {
  inTheHandOf('zhang-guihua', aVillage());
  open(<DraftPage />, { id: AMENDMENT });
  await shown(/^现在不能改草案。/);
});
