import {
  decisionIdOf,
  groundForVote,
  reviewPaper,
} from '../../../cloudfunctions/domains/rules/the-vote';
import { HETANG, QINGQUAN } from '../../builders/rules';
import { aVillage } from '../../builders/village';

it('each draft has one decision', () => {
  expect(decisionIdOf({ id: 'r', drafts: 1 })).toBe(decisionIdOf({ id: 'r', drafts: 1 }));
  expect(decisionIdOf({ id: 'r', drafts: 1 })).not.toBe(decisionIdOf({ id: 'r', drafts: 2 }));
});

it('a village can vote, a community cannot yet', async () => {
  const world = aVillage().world();
  expect(await groundForVote(world, QINGQUAN)).toBeDefined();
  expect(await groundForVote(world, HETANG)).toBeUndefined();
});

const office = { id: 'town', name: '晴川镇人民政府' };
const passed = { reviewer: 'township' as const, office, verdict: 'pass' as const, remarks: [] };

it('the paper of the review is of this text and of these verdicts', () => {
  const revision = { drafts: 2, reviews: [{ ...passed, draft: 2, at: 1 }] };
  const paper = reviewPaper(revision, 'a-text');
  expect(paper).toMatchObject({ kind: 'approval', title: '晴川镇人民政府对第2稿的审核意见' });
  expect(reviewPaper(revision, 'another-text').hash).not.toBe(paper.hash);
  const later = { drafts: 2, reviews: [{ ...passed, draft: 2, at: 2 }] };
  expect(reviewPaper(later, 'a-text').hash).not.toBe(paper.hash);
});

it.each([
  ['nobody reviewed', []],
  ['it was returned', [{ ...passed, verdict: 'return' as const, draft: 2 }]],
  ['it was another draft', [{ ...passed, draft: 1 }]],
])('there is no paper when %s', (_, reviews) => {
  expect(() => reviewPaper({ drafts: 2, reviews }, 'a-text')).toThrow();
});
