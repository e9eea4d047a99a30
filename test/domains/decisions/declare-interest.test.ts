import { declareInterest, withdrawMotion } from '../../../cloudfunctions/contracts/decisions';
import { readRoll } from '../../../cloudfunctions/contracts/decisions-meetings';
import { Deciding, move } from '../../builders/decisions';
import { answered, refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('takes the person out of the count without saying it again', async () => {
  const village = aVillage();
  const road = new Deciding(village, await move(village, ['public_works']));
  const { decisionId } = road;
  const yu = village.as('deng-xiaoyu');
  await answered(yu(declareInterest, { decisionId }));
  await answered(yu(declareInterest, { decisionId }));
  const { mine, abilities } = await road.read(yu);
  expect([mine.hasInterest, abilities.includes('declare_interest')]).toEqual([true, false]);
  const [first] = (await road.call('proposal', 'party_organisation')).rolls;
  await road.record(first?.due ?? 0, first?.due ?? 0);
  const [second] = (await road.call('discussion', 'two_committees')).rolls;
  const due = second?.due ?? 0;
  const { items } = await answered(
    village.as('liu-qingshan')(readRoll, { decisionId, roll: 'two_committees' }),
  );
  expect(items.filter(({ hasInterest }) => hasInterest)).toMatchObject([{ name: '邓小雨' }]);
  await road.record(due, due - 1, {
    count: { onsite: { agree: due - 1, against: 0, abstain: 0 } },
  });
  expect((await road.read()).meetings[1]?.held).toMatchObject({ present: due, recused: 1 });
});

it.each([
  ['decision_not_found', 'li-xiaohe', 'nothing'],
  ['not_of_this_village', 'xu-mianmian', undefined],
])('is refused: %s', async (because, who, other) => {
  const village = aVillage();
  const decisionId = other ?? (await move(village, ['public_works']));
  expect(await refused(village.as(who)(declareInterest, { decisionId }))).toBe(because);
});

it('comes too late for what has ended', async () => {
  const village = aVillage();
  const decisionId = await move(village, ['public_works']);
  const call = village.as('li-xiaohe');
  await answered(call(withdrawMotion, { decisionId, words: '算了。' }));
  expect(await refused(call(declareInterest, { decisionId }))).toBe('not_now');
});
