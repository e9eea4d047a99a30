import { endRevision, openRevision, saveDraft } from '../../../cloudfunctions/contracts/rules-way';
import { revisions } from '../../../cloudfunctions/domains/rules/revision';
import { clauseIdOf } from '../../../local/demonstration/rules';
import { answered, refused } from '../../builders/requests';
import { AMENDMENT, QINGQUAN, Revising, twoClauses } from '../../builders/rules';
import { aVillage } from '../../builders/village';

const revisionId = AMENDMENT;
const feasts = { clauseId: clauseIdOf('feasts'), topic: 'customs', text: '酒席十桌。' } as const;

it('keeps every draft; a clause that goes on keeps its id, a new one gets one', async () => {
  const village = aVillage();
  const revising = new Revising(village);
  const saved = await revising.save([feasts, ...twoClauses]);
  expect(saved).toMatchObject({ state: 'drafted', draft: 2, findings: [] });
  const { draft } = await revising.read();
  expect(draft?.clauses[0]?.clauseId).toBe(feasts.clauseId);
  expect(new Set(draft?.clauses.map(({ clauseId }) => clauseId)).size).toBe(3);
  const again = await revising.save(
    (draft?.clauses ?? []).map(({ clauseId, topic, text }) => ({ clauseId, topic, text })),
  );
  expect(again.draft).toBe(3);
  expect((await revising.read()).draft?.clauses).toEqual(draft?.clauses);
});

it('says at once what the law forbids in it', async () => {
  const { findings } = await new Revising(aVillage()).save([
    { ...feasts, text: '超办酒席的，罚款五百元。' },
  ]);
  expect(findings).toMatchObject([{ number: 1, kind: 'penalty', sureness: 'certain' }]);
});

it('a draft saved in the middle of the notice has everything before it again', async () => {
  const revising = new Revising(aVillage());
  await revising.hung();
  expect((await revising.read()).noticeUntil).toBeDefined();
  await revising.save([feasts]);
  const shown = await revising.read();
  expect(shown).toMatchObject({ state: 'drafted', reviews: [] });
  expect(shown.noticeUntil).toBeUndefined();
});

it('saving again moves no clock', async () => {
  const village = aVillage();
  const revising = new Revising(village);
  const before = (await revising.stored()).duty;
  village.waitDays(1);
  await revising.save([feasts]);
  expect((await revising.stored()).duty).toEqual(before);
});

it('is one draft however often it is sent, and two at once are two', async () => {
  const revising = new Revising(aVillage());
  const sent = { revisionId, clauses: [feasts], callId: 'the-same-call-00001' };
  expect(await revising.leader(saveDraft, sent)).toEqual(await revising.leader(saveDraft, sent));
  const both = await Promise.all([revising.save([feasts]), revising.save([...twoClauses])]);
  expect(both.map(({ draft }) => draft).sort()).toEqual([3, 4]);
});

it.each([
  { because: 'revision_not_found', who: 'liu-qingshan', more: { revisionId: 'nowhere' } },
  { because: 'not_allowed', who: 'ma-dongfeng', more: {} },
  { because: 'not_allowed', who: 'zhang-guihua', more: {} },
  { because: 'clauses_missing', who: 'liu-qingshan', more: { clauses: [] } },
  {
    because: 'clause_not_found',
    who: 'liu-qingshan',
    more: { clauses: [{ ...feasts, clauseId: 'nothing' }] },
  },
  { because: 'clause_listed_twice', who: 'liu-qingshan', more: { clauses: [feasts, feasts] } },
])('is refused to $who: $because', async ({ because, who, more }) => {
  const input = { revisionId, clauses: [feasts], ...more };
  expect(await refused(aVillage().as(who)(saveDraft, input))).toBe(because);
});

it('is refused: not_now while it is under review', async () => {
  const revising = new Revising(aVillage());
  await revising.answerAll();
  await revising.send();
  const input = { revisionId, clauses: [feasts] };
  expect(await refused(revising.leader(saveDraft, input))).toBe('not_now');
});

it('rules are done away with by a draft without clauses, and only so', async () => {
  const village = aVillage();
  const leader = village.as('liu-qingshan');
  await answered(leader(endRevision, { revisionId, reason: '先不改。' }));
  const repeal = { revisionId: 'a-repeal', villageId: QINGQUAN, kind: 'repeal' } as const;
  await answered(leader(openRevision, { ...repeal, purpose: '两村合并，另定。' }));
  const input = { revisionId: 'a-repeal', clauses: [feasts] };
  expect(await refused(leader(saveDraft, input))).toBe('repeal_has_no_clauses');
  expect((await answered(leader(saveDraft, { ...input, clauses: [] }))).state).toBe('drafted');
});

it('is refused: too_many_drafts, after three hundred', async () => {
  const village = aVillage();
  const revising = new Revising(village);
  const revision = await revising.stored();
  await village.store.transact((tx) => tx.replace(revisions, { ...revision, drafts: 300 }));
  const input = { revisionId, clauses: [feasts] };
  expect(await refused(revising.leader(saveDraft, input))).toBe('too_many_drafts');
});
