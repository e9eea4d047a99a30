import { readDecision } from '../../../cloudfunctions/contracts/decisions';
import { addOpinion, callVote } from '../../../cloudfunctions/contracts/rules-way';
import { revisions } from '../../../cloudfunctions/domains/rules/revision';
import { register } from '../../../cloudfunctions/domains/organisation';
import { answered, refused } from '../../builders/requests';
import { AMENDMENT, anOpinion, Revising } from '../../builders/rules';
import { aVillage } from '../../builders/village';

const one = { revisionId: AMENDMENT };

async function hung(days: number) {
  const revising = new Revising(aVillage());
  await revising.hung();
  revising.village.waitDays(days);
  return revising;
}

it('opens a decision about this very draft, which only the assembly takes', async () => {
  const revising = await hung(11);
  const { decisionId, state } = await answered(revising.leader(callVote, one));
  expect(state).toBe('voting');
  const decision = await answered(revising.village.asVisitor()(readDecision, { decisionId }));
  expect(decision).toMatchObject({ title: '修改村规民约', source: 'revision' });
  expect(decision.draftHash).toBeDefined();
  expect((await revising.stored()).duty).toBeUndefined();
});

it('the same call twice opens one decision, and so do two at once', async () => {
  const revising = await hung(11);
  const sent = { ...one, callId: 'the-same-call-00001' };
  const [first, second] = await Promise.all([
    revising.leader(callVote, sent),
    revising.leader(callVote, sent),
  ]);
  expect(first).toEqual(second);
});

it.each([
  { days: 10, because: 'notice_still_hangs' },
  { days: 11, because: 'not refused' },
])('after $days days: $because', async ({ days, because }) => {
  const revising = await hung(days);
  expect(await refused(revising.leader(callVote, one))).toBe(because);
});

it('is refused: opinion_unanswered, when somebody spoke during the notice', async () => {
  const revising = await hung(11);
  await answered(revising.village.as('li-xiaohe')(addOpinion, anOpinion()));
  expect(await refused(revising.leader(callVote, one))).toBe('opinion_unanswered');
});

it.each([
  { because: 'revision_not_found', who: 'liu-qingshan', input: { revisionId: 'nowhere' } },
  { because: 'not_now', who: 'liu-qingshan', input: one },
  { because: 'not_allowed', who: 'deng-xiaoyu', input: one },
])('is refused to $who: $because', async ({ because, who, input }) => {
  expect(await refused(aVillage().as(who)(callVote, input))).toBe(because);
});

it('is refused: residents_law_not_confirmed, in a community', async () => {
  const revising = await hung(11);
  const { store } = revising.village;
  await store.transact(async (tx) => {
    const place = await tx.get(register.places, 'village-qingquan');
    if (place) {
      await tx.replace(register.places, { ...place, kind: 'community' });
    }
    const revision = await tx.get(revisions, AMENDMENT);
    if (revision) {
      await tx.replace(revisions, { ...revision, orgType: 'community' });
    }
  });
  expect(await refused(revising.leader(callVote, one))).toBe('residents_law_not_confirmed');
});
