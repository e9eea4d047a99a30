import { withdrawMotion } from '../../../cloudfunctions/contracts/decisions';
import { Deciding, goesOnce, move } from '../../builders/decisions';
import { refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

const words = '水渠已经有项目了。';

it.each(['li-xiaohe', 'liu-qingshan'])(
  'is taken back by %s, with a reason to read',
  async (who) => {
    const village = aVillage();
    const road = new Deciding(village, await move(village, ['public_works']));
    const { decisionId } = road;
    await goesOnce((callId) => village.as(who)(withdrawMotion, { decisionId, words, callId }));
    await village.settle();
    const shown = await road.read();
    expect(shown).toMatchObject({ phase: 'withdrawn', abilities: [] });
    expect(shown.next).toBeUndefined();
    expect(shown.diary.at(-1)).toMatchObject({ did: 'withdrawn', words });
    expect(shown.certificate.isFinal).toBe(true);
  },
);

it.each([
  ['decision_not_found', 'li-xiaohe', 'nothing'],
  ['not_allowed', 'chen-shuifu', undefined],
  ['not_allowed', 'deng-xiaoyu', undefined],
  ['not_allowed', 'tan-songbai', undefined],
])('is refused: %s to %s', async (because, who, other) => {
  const village = aVillage();
  const decisionId = other ?? (await move(village, ['public_works']));
  expect(await refused(village.as(who)(withdrawMotion, { decisionId, words }))).toBe(because);
});

it('is refused while a body has been called', async () => {
  const village = aVillage();
  const road = new Deciding(village, await move(village, ['public_works']));
  await road.call('proposal', 'party_organisation');
  const { decisionId } = road;
  expect(await refused(village.as('li-xiaohe')(withdrawMotion, { decisionId, words }))).toBe(
    'not_now',
  );
});
