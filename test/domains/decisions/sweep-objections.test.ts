import { answerObjection, object } from '../../../cloudfunctions/contracts/decisions-notices';
import { objections } from '../../../cloudfunctions/domains/decisions/objection';
import {
  objectionSweep,
  silenceSweep,
} from '../../../cloudfunctions/domains/decisions/sweep-objections';
import { aPublished, noticesOf } from '../../builders/decisions';
import { answered, withPhone } from '../../builders/requests';
import { aVillage } from '../../builders/village';

const objectionId = 'ditch';

it('rises past the village when nobody answers, and again, up to the county', async () => {
  const village = aVillage();
  const it = await aPublished(village);
  const { decisionId } = it;
  await answered(village.as('chen-shuifu')(object, { decisionId, objectionId, words: '不对。' }));
  village.waitDays(5);
  expect(await objectionSweep.run(village.world())).toBe(0);
  village.waitDays(3);
  await village.settle();
  expect((await it.read()).objections).toMatchObject([{ state: 'filed', level: 'township' }]);
  const town = await withPhone(village, 'person-town-qingchuan-government-1');
  expect(await noticesOf(town, decisionId)).toContain('duty_given');
  village.waitDays(13);
  await village.settle();
  expect((await it.read()).objections).toMatchObject([{ state: 'filed', level: 'county' }]);
  village.waitDays(13);
  await village.settle();
  expect((await it.read()).objections).toMatchObject([{ state: 'filed', level: 'county' }]);
  expect((await village.store.get(objections, objectionId))?.rises).toHaveLength(2);
});

it('is closed by silence after the days that the answer said', async () => {
  const village = aVillage();
  const it = await aPublished(village);
  const { decisionId } = it;
  await answered(village.as('chen-shuifu')(object, { decisionId, objectionId, words: '不对。' }));
  await answered(village.as('liu-qingshan')(answerObjection, { objectionId, words: '已改。' }));
  village.waitDays(7);
  expect(await silenceSweep.run(village.world())).toBe(0);
  village.waitDays(1);
  expect(await silenceSweep.run(village.world())).toBe(1);
  expect((await it.read()).objections).toMatchObject([{ state: 'closed' }]);
});
