import { decisions } from '../../../cloudfunctions/domains/decisions/decision';
import { wakeSweep } from '../../../cloudfunctions/domains/decisions/sweep-wake';
import { aPublished } from '../../builders/decisions';
import { aVillage } from '../../builders/village';

it('gives somebody the archive as a duty once the notice has hung its days', async () => {
  const village = aVillage();
  const it = await aPublished(village);
  await it.carryOut(true);
  const { until } = await it.publish('result');
  const kept = () => village.store.get(decisions, it.decisionId);
  expect(await kept()).toMatchObject({ wakeAt: until + 1 });
  expect((await it.read()).next).toEqual({ does: 'notice_days', by: until, isOverdue: false });
  village.waitDays(10);
  expect(await wakeSweep.run(village.world())).toBe(0);
  village.waitDays(1);
  expect(await wakeSweep.run(village.world())).toBe(1);
  expect(await kept()).toMatchObject({ duty: { does: 'archive' } });
  expect((await kept())?.wakeAt).toBeUndefined();
});
