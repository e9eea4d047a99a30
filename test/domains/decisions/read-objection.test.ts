import { object, readObjection } from '../../../cloudfunctions/contracts/decisions-notices';
import { aPublished } from '../../builders/decisions';
import { answered, refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

const objectionId = 'ditch';

it.each([
  ['chen-shuifu', ['isMine']],
  ['liu-qingshan', ['answer']],
  ['tan-songbai', []],
])('is read by %s', async (who, may) => {
  const village = aVillage();
  const { decisionId } = await aPublished(village);
  const words = '压了水沟。';
  await answered(village.as('chen-shuifu')(object, { decisionId, objectionId, words }));
  const shown = await answered(village.as(who)(readObjection, { objectionId }));
  expect(shown).toMatchObject({ words, decisionId, state: 'filed' });
  expect([...(shown.isMine ? ['isMine'] : []), ...shown.abilities]).toEqual(may);
  expect(JSON.stringify(shown)).not.toContain('陈');
});

it.each(['li-xiaohe', 'ma-dongfeng'])('is not there for %s', async (who) => {
  const village = aVillage();
  const { decisionId } = await aPublished(village);
  await answered(village.as('chen-shuifu')(object, { decisionId, objectionId, words: '不对。' }));
  expect(await refused(village.as(who)(readObjection, { objectionId }))).toBe(
    'objection_not_found',
  );
});
