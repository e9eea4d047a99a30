import { readRoll } from '../../../cloudfunctions/contracts/decisions-meetings';
import { Deciding, move } from '../../builders/decisions';
import { answered, refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it.each(['liu-qingshan', 'tan-songbai'])('is read page by page by %s', async (who) => {
  const village = aVillage();
  const road = new Deciding(village, await move(village, ['public_works']));
  await road.prepare();
  const { rolls } = await road.call('resolution', 'villagers_assembly');
  const lines: number[] = [];
  let after: string | undefined;
  do {
    const { items, next, due, hash } = await answered(
      village.as(who)(readRoll, {
        ...{ decisionId: road.decisionId, roll: 'adults' },
        ...(after !== undefined && { after }),
      }),
    );
    expect({ due, hash }).toEqual({ due: rolls[0]?.due, hash: rolls[0]?.hash });
    expect(items.every(({ name }) => name !== '')).toBe(true);
    lines.push(...items.map(({ line }) => line));
    after = next;
  } while (after !== undefined);
  expect(lines).toEqual(Array.from({ length: rolls[0]?.due ?? 0 }, (_, line) => line));
});

it.each([
  ['decision_not_found', 'liu-qingshan', 'party_committee', 'nothing'],
  ['roll_not_drawn', 'liu-qingshan', 'adults', undefined],
  ['not_allowed', 'ma-dongfeng', 'party_committee', undefined],
  ['not_allowed', 'li-xiaohe', 'party_committee', undefined],
] as const)('is refused: %s to %s', async (because, who, roll, other) => {
  const village = aVillage();
  const road = new Deciding(village, await move(village, ['public_works']));
  await road.call('proposal', 'party_organisation');
  const decisionId = other ?? road.decisionId;
  expect(await refused(village.as(who)(readRoll, { decisionId, roll }))).toBe(because);
});

it('is refused when no body has been called', async () => {
  const village = aVillage();
  const decisionId = await move(village, ['public_works']);
  const input = { decisionId, roll: 'adults' as const };
  expect(await refused(village.as('liu-qingshan')(readRoll, input))).toBe('not_now');
});
