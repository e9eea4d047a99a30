import { endRevision } from '../../../cloudfunctions/contracts/rules-way';
import { refused } from '../../builders/requests';
import { AMENDMENT, Revising, rulesOf } from '../../builders/rules';
import { aVillage } from '../../builders/village';

const end = { revisionId: AMENDMENT, reason: '大家还没有想好。' };

it('is read by everybody with its reason; what counts goes on counting', async () => {
  const revising = new Revising(aVillage());
  const sent = { ...end, callId: 'the-same-call-00001' };
  expect(await revising.leader(endRevision, sent)).toEqual(
    await revising.leader(endRevision, sent),
  );
  const shown = await revising.read();
  expect(shown.diary.at(-1)).toMatchObject({ did: 'ended', words: end.reason });
  expect(shown.duty).toBeUndefined();
  const { rules, revision } = await rulesOf(revising.village);
  expect([rules?.edition, revision]).toEqual([2, undefined]);
});

it.each([
  { because: 'revision_not_found', who: 'liu-qingshan', revisionId: 'nowhere' },
  { because: 'not_allowed', who: 'deng-xiaoyu', revisionId: AMENDMENT },
  { because: 'not_now', who: 'liu-qingshan', revisionId: 'revision-qingquan-2' },
])('is refused to $who: $because', async ({ because, who, revisionId }) => {
  expect(await refused(aVillage().as(who)(endRevision, { ...end, revisionId }))).toBe(because);
});
