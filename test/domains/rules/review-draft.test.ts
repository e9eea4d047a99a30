import { reviewDraft } from '../../../cloudfunctions/contracts/rules-way';
import { clauseIdOf } from '../../../local/demonstration/rules';
import { answered, noticesOf, refused } from '../../builders/requests';
import { AMENDMENT, QINGQUAN, Revising, reviewersOf } from '../../builders/rules';
import { aVillage } from '../../builders/village';

const pass = { revisionId: AMENDMENT, draft: 1, verdict: 'pass', remarks: [] } as const;
const passing = { ...pass, remarks: [] };

async function underReview() {
  const revising = new Revising(aVillage());
  await revising.answerAll();
  await revising.send();
  return { revising, adviser: await revising.official(reviewersOf[QINGQUAN][0]) };
}

it('goes from one to the next, and then back to the village to hang it out', async () => {
  const { revising } = await underReview();
  await revising.review(0);
  expect((await revising.read()).duty?.office.name).toBe('晴川镇司法所');
  await revising.review(1);
  await revising.review(2);
  expect(await revising.review(3)).toMatchObject({ state: 'review_passed' });
  expect(await revising.read(revising.leader)).toMatchObject({
    duty: { office: { name: '清泉村村民委员会' } },
    reviews: [{ verdict: 'pass', draft: 1 }, {}, {}, { verdict: 'pass' }],
    abilities: ['add_opinion', 'save_draft', 'end', 'post_notice'],
  });
});

it('is returned with what is to be corrected, clause by clause', async () => {
  const { revising } = await underReview();
  const remarks = [
    { clauseId: clauseIdOf('feasts'), words: '写明寿酒。' },
    { words: '错字改一改。' },
  ];
  await revising.review(0, remarks);
  await revising.village.settle();
  expect(await noticesOf(revising.leader, AMENDMENT)).toContain('duty_given');
  expect(await revising.read()).toMatchObject({
    ...{ state: 'returned', reviews: [{ verdict: 'return', remarks }, {}, {}, {}] },
  });
});

it('the same call twice is one verdict, and one of two at once stands', async () => {
  const { revising, adviser } = await underReview();
  const sent = { ...passing, callId: 'the-same-call-00001' };
  expect(await adviser(reviewDraft, sent)).toEqual(await adviser(reviewDraft, sent));
  const office = await revising.official(reviewersOf[QINGQUAN][1]);
  const replies = await Promise.all([office(reviewDraft, passing), office(reviewDraft, passing)]);
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
});

it('the office to which it has risen may do it instead', async () => {
  const { revising } = await underReview();
  revising.village.waitDays(17);
  await revising.village.settle();
  expect((await revising.read()).duty).toMatchObject({
    ...{ office: { name: '晴川镇人民政府' }, isOverdue: true },
  });
  const government = await revising.official(reviewersOf[QINGQUAN][3]);
  await answered(government(reviewDraft, passing));
  expect((await revising.read()).reviews[0]).toMatchObject({ verdict: 'pass' });
});

it.each([
  { because: 'revision_not_found', turn: 0, more: { revisionId: 'nowhere' } },
  { because: 'not_your_turn', turn: 1, more: {} },
  { because: 'draft_moved_on', turn: 0, more: { draft: 2 } },
  { because: 'remarks_missing', turn: 0, more: { verdict: 'return' as const } },
  {
    because: 'clause_not_found',
    turn: 0,
    more: { verdict: 'return' as const, remarks: [{ clauseId: 'nothing', words: '改。' }] },
  },
])('is refused: $because', async ({ because, turn, more }) => {
  const { revising } = await underReview();
  const reviewer = await revising.official(reviewersOf[QINGQUAN][turn] ?? '');
  expect(await refused(reviewer(reviewDraft, { ...passing, ...more }))).toBe(because);
});

it('is refused to whoever has no part in it, and before and after', async () => {
  const { revising, adviser } = await underReview();
  const { village } = revising;
  expect(await refused(village.as('luo-jianxin')(reviewDraft, passing))).toBe('not_allowed');
  expect(await refused(village.as('zhang-guihua')(reviewDraft, passing))).toBe('not_allowed');
  await revising.reviewAll();
  expect(await refused(adviser(reviewDraft, passing))).toBe('not_now');
});
