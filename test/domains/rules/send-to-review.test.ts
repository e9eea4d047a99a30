import { orderCorrection, sendToReview } from '../../../cloudfunctions/contracts/rules-way';
import { register } from '../../../cloudfunctions/domains/organisation';
import { clauseIdOf } from '../../../local/demonstration/rules';
import { answered, noticesOf, refused, withPhone } from '../../builders/requests';
import { AMENDMENT, QINGQUAN, Revising, reviewersOf } from '../../builders/rules';
import { aVillage } from '../../builders/village';

const revisionId = AMENDMENT;
const sent = { revisionId, draft: 1, explained: [] };

async function answeredFor() {
  const revising = new Revising(aVillage());
  await revising.answerAll();
  return revising;
}

it('goes to the first of those who review, who has a duty with a day', async () => {
  const revising = await answeredFor();
  const adviser = await revising.official(reviewersOf[QINGQUAN][0]);
  await revising.send();
  await revising.village.settle();
  expect(await noticesOf(adviser, revisionId)).toEqual(['duty_given']);
  expect(await revising.read(adviser)).toMatchObject({
    ...{ state: 'under_review', abilities: ['review'] },
    reviews: [
      { reviewer: 'legal_adviser' },
      { reviewer: 'judicial_office' },
      { reviewer: 'women_federation' },
      { reviewer: 'township' },
    ],
    duty: { office: { name: '样板县律师事务所' } },
  });
});

it('the same call twice is one step', async () => {
  const revising = await answeredFor();
  const call = { ...sent, callId: 'the-same-call-00001' };
  expect(await revising.leader(sendToReview, call)).toEqual(
    await revising.leader(sendToReview, call),
  );
});

it('what may break the law goes with the reason why it may stand', async () => {
  const revising = await answeredFor();
  const { draft, findings } = await revising.save([
    { topic: 'order', text: '破坏公物的，依法予以处罚。' },
  ]);
  const [doubt] = findings;
  expect(doubt?.sureness).toBe('doubtful');
  expect(await refused(revising.leader(sendToReview, { ...sent, draft }))).toBe(
    'doubt_unexplained',
  );
  const explained = [{ key: doubt?.key ?? '', reason: '说的是公安处罚，会上再写明。' }];
  await answered(revising.leader(sendToReview, { ...sent, draft, explained }));
  const adviser = await revising.official(reviewersOf[QINGQUAN][0]);
  expect((await revising.read(adviser)).draft?.findings).toMatchObject([
    { explained: '说的是公安处罚，会上再写明。' },
  ]);
});

it('what certainly breaks the law does not go, whatever is said for it', async () => {
  const revising = await answeredFor();
  const { draft, findings } = await revising.save([
    { topic: 'order', text: '破坏公物的，罚款二百元。' },
  ]);
  const explained = findings.map(({ key }) => ({ key, reason: '一直是这样的。' }));
  expect(await revising.leader(sendToReview, { ...sent, draft, explained })).toEqual({
    ok: false,
    error: { code: 'certain_offence', details: { number: 1, words: '罚款' } },
  });
});

it('a clause that the township ordered corrected does not go on unchanged', async () => {
  const revising = await answeredFor();
  const government = await withPhone(revising.village, 'person-town-qingchuan-government-2');
  await answered(
    government(orderCorrection, {
      ...{ villageId: QINGQUAN, from: revising.village.now() },
      clauses: [{ clauseId: clauseIdOf('dogs'), reason: '疫苗费用谁出没有写明。' }],
    }),
  );
  expect(await revising.leader(sendToReview, sent)).toMatchObject({
    error: { code: 'ordered_clause_unchanged', details: { number: 4 } },
  });
});

it.each([
  { because: 'revision_not_found', who: 'liu-qingshan', more: { revisionId: 'nowhere' } },
  { because: 'not_allowed', who: 'ma-dongfeng', more: {} },
  { because: 'opinion_unanswered', who: 'liu-qingshan', more: {} },
  { because: 'draft_moved_on', who: 'liu-qingshan', more: { draft: 7 } },
])('is refused to $who: $because', async ({ because, who, more }) => {
  expect(await refused(aVillage().as(who)(sendToReview, { ...sent, ...more }))).toBe(because);
});

it('is refused: not_now, when it is there already', async () => {
  const revising = await answeredFor();
  await revising.send();
  expect(await refused(revising.leader(sendToReview, sent))).toBe('not_now');
});

it('is refused: no_reviewer_yet, where the township has nobody', async () => {
  const revising = await answeredFor();
  const { store } = revising.village;
  for (const rank of [1, 2]) {
    await store.transact(async (tx) => {
      const post = await tx.get(register.appointments, `post-town-qingchuan-government-${rank}`);
      if (post) {
        await tx.remove(register.appointments, post);
      }
    });
  }
  expect(await refused(revising.leader(sendToReview, sent))).toBe('no_reviewer_yet');
});
