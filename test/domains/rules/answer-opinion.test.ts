import { answerOpinion, endRevision } from '../../../cloudfunctions/contracts/rules-way';
import { answered, noticesOf, overTheShoulder, refused } from '../../builders/requests';
import { AMENDMENT } from '../../builders/rules';
import { aVillage } from '../../builders/village';

const reply = { opinionId: 'opinion-qingquan-2', isTakenIn: false, reason: '先试一年。' };

it('is told to who said it, without a word of what', async () => {
  const village = aVillage();
  const call = village.as('deng-xiaoyu');
  const sent = { ...reply, callId: 'the-same-call-00001' };
  expect(await answered(call(answerOpinion, sent))).toEqual({
    ...{ opinionId: reply.opinionId, unanswered: 0 },
  });
  expect(await call(answerOpinion, sent)).toMatchObject({ ok: true });
  await village.settle();
  const author = village.as('zhou-meixiang');
  expect(await noticesOf(author, AMENDMENT)).toEqual(['opinion_answered']);
  expect(await overTheShoulder(author)).not.toMatch(/十二桌|先试/);
});

it('one of two answers at once stands', async () => {
  const village = aVillage();
  const replies = await Promise.all([
    village.as('deng-xiaoyu')(answerOpinion, reply),
    village.as('liu-qingshan')(answerOpinion, { ...reply, isTakenIn: true }),
  ]);
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
});

it.each([
  { because: 'opinion_not_found', who: 'liu-qingshan', opinionId: 'nothing' },
  { because: 'already_answered', who: 'liu-qingshan', opinionId: 'opinion-qingquan-1' },
  { because: 'not_allowed', who: 'ma-dongfeng', opinionId: reply.opinionId },
  { because: 'not_allowed', who: 'zhang-guihua', opinionId: reply.opinionId },
])('is refused to $who: $because', async ({ because, who, opinionId }) => {
  expect(await refused(aVillage().as(who)(answerOpinion, { ...reply, opinionId }))).toBe(because);
});

it('is refused: not_now, once it was given up', async () => {
  const leader = aVillage().as('liu-qingshan');
  await answered(leader(endRevision, { revisionId: AMENDMENT, reason: '明年再议。' }));
  expect(await refused(leader(answerOpinion, reply))).toBe('not_now');
});
