import { letGoOfThePerson } from '../../../cloudfunctions/domains/rules/on-person-forgotten';
import { opinions } from '../../../cloudfunctions/domains/rules/opinion';
import { aVillage } from '../../builders/village';

it('what somebody said stays and is nobody’s; heard twice it changes nothing', async () => {
  const village = aVillage();
  const happening = {
    ...{ id: 'h', version: 1, name: 'person.forgotten', at: 1, heardBy: [], attempts: 0 },
    facts: { personId: 'person-chen-shuifu' },
  };
  await letGoOfThePerson.act(happening, village.world());
  const once = await village.store.get(opinions, 'opinion-qingquan-1');
  expect(once?.personId).toBeUndefined();
  expect(once?.text).toBe('电动车拉线充电吓人，早该管。');
  await letGoOfThePerson.act(happening, village.world());
  expect(await village.store.get(opinions, 'opinion-qingquan-1')).toEqual(once);
});
