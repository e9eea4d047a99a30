import {
  acceptAnswer,
  answerObjection,
  archiveDecision,
  object,
  readObjection,
} from '../../cloudfunctions/contracts/decisions-notices';
import { Deciding, move } from '../builders/decisions';
import { answered, refused } from '../builders/requests';
import { aVillage } from '../builders/village';
import { verify } from '../certificate/verifier';

/** A road that villagers wished for: four discussions, two publications, an objection answered, and the archive. */
it('a road is paved by the six steps, and anybody can read and recompute how', async () => {
  const village = aVillage();
  const shuifu = village.as('chen-shuifu');
  const secretary = village.as('liu-qingshan');
  const road = new Deciding(village, await move(village, ['public_works']));
  const { decisionId } = road;
  expect(await road.read()).toMatchObject({
    phase: 'moved',
    next: { does: 'call_proposal', office: { name: '清泉村党支部' }, isOverdue: false },
    rules: { onlineBinding: false },
  });

  await road.prepare();
  const { rolls } = await road.call('resolution', 'villagers_assembly');
  expect(rolls.map(({ kind }) => kind)).toEqual(['adults', 'households']);
  await road.choose('households');
  const due = rolls[1]?.due ?? 0;
  const came = Math.ceil((due * 2) / 3);
  const counted = await road.record(came, came - 3);
  expect(counted).toMatchObject({ outcome: 'adopted', phase: 'resolved' });
  await village.settle();

  const { until } = await road.publish('decision');
  expect(await refused(secretary(archiveDecision, { decisionId }))).toBe('result_not_published');

  // 陈水福 says that the road is drawn over his ditch; only the committee reads it.
  await village.settle();
  const objectionId = 'ditch';
  await answered(shuifu(object, { decisionId, objectionId, words: '路线压了我家水沟。' }));
  expect((await road.read(shuifu)).mine.objectionIds).toEqual([objectionId]);
  expect(JSON.stringify(await road.read())).not.toContain('水沟');
  expect(await refused(village.as('li-xiaohe')(readObjection, { objectionId }))).toBe(
    'objection_not_found',
  );
  await village.settle();
  village.waitDays(2);
  await answered(secretary(answerObjection, { objectionId, words: '改走老路基，水沟不动。' }));
  await village.settle();
  await answered(shuifu(acceptAnswer, { objectionId }));

  await road.carryOut(false);
  await road.publish('result');
  expect((await road.read()).notices).toMatchObject([
    { kind: 'decision', isFinal: true, until },
    { kind: 'result', isFinal: false },
  ]);
  village.waitDays(60);
  await road.carryOut(true);
  await road.publish('result');
  expect(await refused(secretary(archiveDecision, { decisionId }))).toBe('notice_still_hangs');
  village.waitDays(11);
  await village.settle();
  expect(await refused(secretary(archiveDecision, { decisionId }))).toBe('approval_missing');
  await road.approve('bidding_record');
  await village.settle();
  const { head } = await answered(secretary(archiveDecision, { decisionId }));
  await village.settle();

  const shown = await road.read();
  expect(shown).toMatchObject({ phase: 'archived', outcome: 'passed', abilities: [] });
  expect(shown.steps.every(({ status }) => status === 'done')).toBe(true);
  expect(shown.certificate).toEqual({ head, lines: shown.diary.length, isFinal: true });
  const certificate = await road.certificate();
  expect(verify(certificate, head)).toEqual({ accepted: true });
  expect(certificate).toMatchObject({ head, lines: { length: shown.diary.length } });
  expect(certificate.lines.at(-1)?.hash).toBe(head);
  expect(certificate.rolls.map(({ lines }) => lines.length)).toContain(due);
  expect(JSON.stringify(certificate)).not.toMatch(/person-|household-/);
});
