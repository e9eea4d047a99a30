import { withdrawMotion } from '../../../cloudfunctions/contracts/decisions';
import { happenings } from '../../../cloudfunctions/kernel/happening';
import { aResolved, move } from '../../builders/decisions';
import { answered } from '../../builders/requests';
import { aVillage, type Village } from '../../builders/village';

async function toldOf(village: Village, decisionId: string) {
  const { items } = await village.store.find(happenings, { index: 'due', limit: 1000 });
  return items.filter(
    ({ name, facts }) =>
      name.startsWith('decision.') && (facts as { decisionId: string }).decisionId === decisionId,
  );
}

it('tells that a decision has begun and what was decided', async () => {
  const village = aVillage();
  const { decisionId } = await aResolved(village, ['allowance']);
  const facts = { decisionId, villageId: 'village-qingquan', source: { kind: 'villager' } };
  const told = await toldOf(village, decisionId);
  expect([...told].sort(({ name }, other) => (name < other.name ? 1 : -1))).toMatchObject([
    { name: 'decision.opened', facts: { ...facts, matters: ['allowance'] } },
    { name: 'decision.decided', facts: { ...facts, outcome: 'passed' } },
  ]);
});

it('tells that it has ended, and how', async () => {
  const village = aVillage();
  const decisionId = await move(village, ['allowance']);
  await answered(village.as('li-xiaohe')(withdrawMotion, { decisionId, words: '算了。' }));
  expect(await toldOf(village, decisionId)).toContainEqual(
    expect.objectContaining({
      name: 'decision.closed',
      facts: expect.objectContaining({ how: 'withdrawn' }) as unknown,
    }),
  );
});
