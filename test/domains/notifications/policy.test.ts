import { mayReadOutbox } from '../../../cloudfunctions/domains/notifications/policy';
import { aVillage } from '../../builders/village';

it('opens the outbox to the county administrator only', async () => {
  const village = aVillage();
  const may = async (key: string) => mayReadOutbox(await village.actor(key));
  expect(await may('fang-zhengyuan')).toBe(true);
  expect(await may('liu-qingshan')).toBe(false);
  expect(await may('qin-mingjing')).toBe(false);
  expect(await may('guest')).toBe(false);
});
