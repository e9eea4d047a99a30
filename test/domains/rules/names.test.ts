import { namesOf } from '../../../cloudfunctions/domains/rules/names';
import { aVillage } from '../../builders/village';

it('knows those who are known', async () => {
  const names = await namesOf(aVillage().store, ['person-zhang-guihua', undefined, 'nobody']);
  expect([...names]).toEqual([['person-zhang-guihua', '张桂花']]);
});
