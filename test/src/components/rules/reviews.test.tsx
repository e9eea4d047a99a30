import type { Revision } from '@/components/rules/revision-head';
import { Reviews } from '@/components/rules/reviews';
import { isShown, open, shown } from '../../builders/pages';
import { aDraftShown, aRevisionShown } from '../../builders/rules';
import { MORNING } from '../../builders/shown';

const JUDICIAL = { id: 'town-judicial', name: '晴川镇司法所' };
const TOWN = { id: 'town-government', name: '晴川镇人民政府' };

it('shows who looked, what they said of which clause, and who looks next', async () => {
  const reviews: Revision['reviews'] = [
    {
      ...{ reviewer: 'judicial_office', office: JUDICIAL, verdict: 'return', draft: 1 },
      at: MORNING,
      remarks: [{ clauseId: 'feasts', words: '罚款要去掉。' }, { words: '写得短一点。' }],
    },
    { reviewer: 'township', office: TOWN, remarks: [] },
  ];
  open(<Reviews revision={aRevisionShown({ draft: aDraftShown(), reviews })} />);
  await shown('司法所 · 晴川镇司法所');
  await shown('11月23日退回');
  await shown('看的是第1稿');
  await shown('第二条：罚款要去掉。');
  await shown('整体：写得短一点。');
  await shown('乡镇 · 晴川镇人民政府');
  await shown('正在看');
});

it('says a remark on a clause that the draft no longer has as one on the whole', async () => {
  const gone = { clauseId: 'gone', words: '这条不行。' };
  const review = { reviewer: 'township', office: TOWN, verdict: 'pass', remarks: [gone] } as const;
  open(<Reviews revision={aRevisionShown({ reviews: [{ ...review, remarks: [gone] }] })} />);
  await shown('整体：这条不行。');
  await shown('通过');
});

it('is not there before anybody was asked', () => {
  open(<Reviews revision={aRevisionShown()} />);
  expect(isShown('审核')).toBe(false);
});

it('says whose turn it is, and who comes after', async () => {
  const reviews: Revision['reviews'] = [
    { reviewer: 'judicial_office', office: JUDICIAL, remarks: [] },
    { reviewer: 'township', office: TOWN, remarks: [] },
  ];
  open(<Reviews revision={aRevisionShown({ reviews })} />);
  await shown('正在看');
  await shown('前面的看过，再轮到它');
});
