import { bookIdOf, books } from '../../../cloudfunctions/domains/rules/book';
import { endRevision, openRevision, saveDraft } from '../../../cloudfunctions/contracts/rules-way';
import { revisionIdOf } from '../../../local/demonstration/rules';
import { answered } from '../../builders/requests';
import { AMENDMENT, QINGQUAN, Revising, rulesOf } from '../../builders/rules';
import { aVillage } from '../../builders/village';

const DAY = 86_400_000;

it('takes the place of the rules before on its day, not earlier; then another may begin', async () => {
  const village = aVillage();
  const revising = new Revising(village);
  await revising.resolved(true);
  await revising.file();
  await revising.publish(village.now() + 3 * DAY);
  await village.settle();
  expect((await revising.read()).state).toBe('published');
  village.waitDays(3);
  await village.settle();
  expect((await revising.read()).state).toBe('in_force');
  expect((await new Revising(village, revisionIdOf(2)).read()).state).toBe('amended');
  expect(await village.store.get(books, bookIdOf(QINGQUAN))).toMatchObject({
    ...{ editions: 3, currentRevisionId: AMENDMENT },
  });
  expect((await rulesOf(village)).revision).toBeUndefined();
});

it('rules that were done away with have nothing in their place', async () => {
  const village = aVillage();
  const leader = village.as('liu-qingshan');
  await answered(leader(endRevision, { revisionId: AMENDMENT, reason: '先不改。' }));
  const repeal = { revisionId: 'a-repeal', villageId: QINGQUAN, kind: 'repeal' } as const;
  await answered(leader(openRevision, { ...repeal, purpose: '两村合并，另定。' }));
  await answered(leader(saveDraft, { revisionId: 'a-repeal', clauses: [] }));
  const revising = new Revising(village, 'a-repeal');
  await revising.resolved(true);
  await revising.file();
  await revising.publish();
  await village.settle();
  const { rules, editions } = await rulesOf(village);
  expect([rules, editions[0]?.kind]).toEqual([undefined, 'repeal']);
  expect((await new Revising(village, revisionIdOf(2)).read()).state).toBe('repealed');
  expect((await rulesOf(village, { on: village.now() - DAY })).rules?.edition).toBe(2);
});
