import { postNotice } from '../../../cloudfunctions/contracts/rules-way';
import { dayOf } from '../../../cloudfunctions/kernel/calendar';
import { noticesOf, refused } from '../../builders/requests';
import { AMENDMENT, Revising } from '../../builders/rules';
import { aVillage } from '../../builders/village';

const one = { revisionId: AMENDMENT };

it('hangs ten whole days, and everybody is told', async () => {
  const revising = new Revising(aVillage());
  await revising.hung();
  const { noticeUntil, state } = await revising.read();
  expect([state, dayOf(noticeUntil ?? 0)]).toEqual(['notice', '2026-12-03']);
  await revising.village.settle();
  expect(await noticesOf(revising.village.as('li-xiaohe'), AMENDMENT)).toContain('opinions_wanted');
});

it('the same call twice hangs it out once', async () => {
  const revising = new Revising(aVillage());
  await revising.answerAll();
  await revising.send();
  await revising.reviewAll();
  const sent = { ...one, callId: 'the-same-call-00001' };
  expect(await revising.leader(postNotice, sent)).toEqual(await revising.leader(postNotice, sent));
});

it.each([
  { because: 'revision_not_found', who: 'liu-qingshan', input: { revisionId: 'nowhere' } },
  { because: 'not_now', who: 'liu-qingshan', input: one },
  { because: 'not_allowed', who: 'ma-dongfeng', input: one },
])('is refused to $who: $because', async ({ because, who, input }) => {
  expect(await refused(aVillage().as(who)(postNotice, input))).toBe(because);
});
