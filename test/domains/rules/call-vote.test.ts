import {
  readCertificate,
  readDecision,
  recordApproval,
} from '../../../cloudfunctions/contracts/decisions';
import { addOpinion, callVote } from '../../../cloudfunctions/contracts/rules-way';
import { revisions } from '../../../cloudfunctions/domains/rules/revision';
import { register } from '../../../cloudfunctions/domains/organisation';
import { aPaper } from '../../builders/decisions';
import { answered, refused } from '../../builders/requests';
import { AMENDMENT, anOpinion, Revising } from '../../builders/rules';
import { aVillage } from '../../builders/village';
import { verify } from '../../certificate/verifier';

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

it('brings the review that was passed with it, so that nobody types it, or claims another', async () => {
  const revising = await hung(11);
  const { decisionId } = await answered(revising.leader(callVote, one));
  const { approvals, next } = await answered(
    revising.village.asVisitor()(readDecision, { decisionId }),
  );
  expect(approvals).toMatchObject([
    {
      ...{ kind: 'township_review', state: 'granted' },
      paper: { kind: 'approval', title: '晴川镇人民政府对第1稿的审核意见' },
    },
  ]);
  expect(next?.does).toBe('call_proposal');
  const paper = aPaper('approval', '另一份意见');
  const again = { decisionId, kind: 'township_review' as const, isGranted: true, paper };
  expect(await refused(revising.leader(recordApproval, again))).toBe('already_recorded');
  expect(await refused(revising.leader(recordApproval, { ...again, isGranted: false }))).toBe(
    'already_recorded',
  );
});

it('is a certificate that anybody may recompute so far', async () => {
  const revising = await hung(11);
  const { decisionId } = await answered(revising.leader(callVote, one));
  const part = await answered(revising.village.asVisitor()(readCertificate, { decisionId }));
  const { next, ...certificate } = part;
  expect(next).toBeUndefined();
  expect(certificate.lines.map(({ did }) => did)).toEqual(['opened', 'approved']);
  expect(verify(certificate, certificate.head)).toEqual({ unfinished: true });
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
