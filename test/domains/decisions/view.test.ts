import { declareInterest } from '../../../cloudfunctions/contracts/decisions';
import { decisions } from '../../../cloudfunctions/domains/decisions/decision';
import { showLine } from '../../../cloudfunctions/domains/decisions/view';
import { aPublished, Deciding, move } from '../../builders/decisions';
import { answered } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('shows what happens next, who holds it and by when', async () => {
  const village = aVillage();
  const decision = await village.store.get(decisions, await move(village, ['allowance']));
  expect(decision && showLine(decision, village.now())).toMatchObject({
    ...{ phase: 'moved', track: 'villagers', matters: ['allowance'] },
    next: {
      ...{ does: 'call_proposal', office: { name: '清泉村党支部' } },
      ...{ by: decision?.duty?.dueAt, isOverdue: false },
    },
  });
});

it('shows approvals, the question of women’s rights and progress as they come', async () => {
  const village = aVillage();
  const it = await aPublished(village, ['public_works']);
  expect(await it.read()).toMatchObject({
    ...{ approvals: [{ kind: 'bidding_record', state: 'waiting' }], progress: [] },
  });
  await it.carryOut(false);
  expect((await it.read()).progress).toMatchObject([{ isDone: false, text: '路基已经修好。' }]);
  const land = new Deciding(village, await move(village, ['compensation']));
  await land.prepare('no_such_ground');
  expect((await land.read()).womensCheckedAt).toBeDefined();
});

it('shows each reader what they have said themselves', async () => {
  const village = aVillage();
  const it = new Deciding(village, await move(village, ['allowance']));
  const call = village.as('chen-shuifu');
  await answered(call(declareInterest, { decisionId: it.decisionId }));
  expect((await it.read(call)).mine).toEqual({
    ...{ hasInterest: true, hasSignedDemand: false, objectionIds: [] },
    maySignAs: ['villagers'],
  });
  expect((await it.read()).mine.hasInterest).toBe(false);
});
