import { acceptRequest, answerRequest } from '../../cloudfunctions/contracts/requests';
import { readClause } from '../../cloudfunctions/contracts/rules';
import { callVote, saveDraft, sendToReview } from '../../cloudfunctions/contracts/rules-way';
import { clauseIdOf } from '../../local/demonstration/rules';
import { answered, file, noticesOf, read, refused } from '../builders/requests';
import { AMENDMENT, Revising, rulesOf } from '../builders/rules';
import { aVillage } from '../builders/village';

const FEASTS = clauseIdOf('feasts');

/** The feasts of 清泉村 become smaller; whoever was answered under the old words still reads the old words. */
it('a rule is amended, reviewed, returned, corrected, voted, filed and in force', async () => {
  const village = aVillage();
  const guihua = village.as('zhang-guihua');
  const mediator = village.as('he-qiushi');
  const revising = new Revising(village);
  const clauseOf = async (clauseId: string) =>
    (await rulesOf(village)).rules?.clauses.find((it) => it.clauseId === clauseId);

  // 张桂花 is answered with the clause on feasts as it now reads.
  const old = await clauseOf(FEASTS);
  const pin = old?.pin ?? '';
  expect(old?.text).toContain('不超过十五桌');
  const { requestId } = await file(guihua, { text: '隔壁办酒吵到半夜。' });
  await answered(mediator(acceptRequest, { requestId }));
  await answered(
    mediator(answerRequest, {
      ...{ requestId, outcome: 'solved', proved: true, attachments: [] },
      ...{ answer: '按村规民约这一条，十点以后收席。', cites: [pin] },
    }),
  );
  expect((await read(guihua, requestId)).diary.at(-1)).toMatchObject({ cites: [pin] });

  // The draft goes to those who review it only when every opinion has an answer.
  const { draft } = await revising.read();
  const sent = { revisionId: AMENDMENT, draft: draft?.n ?? 0, explained: [] };
  expect(await refused(revising.leader(sendToReview, sent))).toBe('opinion_unanswered');
  await revising.answerAll();
  await village.settle();
  expect(await noticesOf(village.as('zhou-meixiang'), AMENDMENT)).toContain('opinion_answered');
  await revising.send();
  await revising.review(0);
  await revising.review(1);

  // The women's federation returns it; the same text does not go there again.
  const returned = await revising.review(2, [{ clauseId: FEASTS, words: '寿酒怎么办，写明白。' }]);
  expect(returned.state).toBe('returned');
  expect(await refused(revising.leader(sendToReview, sent))).toBe('not_now');
  const clauses = (draft?.clauses ?? []).map(({ clauseId, topic, text }) => ({
    ...{ clauseId, topic, text },
  }));
  const same = await revising.save(clauses);
  expect(await refused(revising.leader(sendToReview, { ...sent, draft: same.draft }))).toBe(
    'not_corrected',
  );
  expect(await refused(revising.leader(callVote, { revisionId: AMENDMENT }))).toBe('not_now');
  const corrected = clauses.map((clause) =>
    clause.clauseId === FEASTS
      ? { ...clause, text: clause.text.replace('乔迁、满月', '寿酒自家吃，乔迁、满月') }
      : clause,
  );
  await answered(revising.leader(saveDraft, { revisionId: AMENDMENT, clauses: corrected }));
  await revising.send();
  await revising.reviewAll();

  // It hangs for ten days; then the assembly votes, and nobody else.
  await revising.post();
  await village.settle();
  expect(await noticesOf(village.as('li-xiaohe'), AMENDMENT)).toContain('opinions_wanted');
  expect(await refused(revising.leader(callVote, { revisionId: AMENDMENT }))).toBe(
    'notice_still_hangs',
  );
  const decisionId = await revising.call();
  const decision = await revising.vote(decisionId, { women: 30 });
  expect(await decision.read()).toMatchObject({ outcome: 'passed', source: 'revision' });
  expect(await revising.read()).toMatchObject({
    state: 'passed',
    vote: { decisionId, passed: true, present: 120, women: 30, fewWomen: true },
  });

  // Filed within ten days, published, and in force from the day that was said.
  await revising.file('晴川约备〔2026〕3号');
  const validFrom = village.now() + 5 * 86_400_000;
  await revising.publish(validFrom);
  await village.settle();
  expect(await noticesOf(village.as('li-xiaohe'), AMENDMENT)).toContain('rules_published');
  expect((await clauseOf(FEASTS))?.text).toContain('十五桌');
  village.waitDays(6);
  await village.settle();
  const today = await clauseOf(FEASTS);
  expect(today?.text).toContain('不超过十二桌');
  expect((await revising.read()).steps.map(({ status }) => status)).toEqual([
    ...['done', 'done', 'done', 'done', 'done', 'done', 'done', 'done'],
  ]);

  // The old case still reads the old words, and is told that they have changed.
  const [cited = ''] = (await read(guihua, requestId)).diary.at(-1)?.cites ?? [];
  expect(await answered(village.asVisitor()(readClause, { pin: cited }))).toMatchObject({
    ...{ isInForce: false, edition: { edition: 2, validUntil: validFrom } },
    ...{ clause: { text: old?.text, number: old?.number }, today: { text: today?.text } },
  });
});
