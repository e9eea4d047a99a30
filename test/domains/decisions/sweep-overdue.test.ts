import { decisions } from '../../../cloudfunctions/domains/decisions/decision';
import { overdueSweep } from '../../../cloudfunctions/domains/decisions/sweep-overdue';
import { Deciding, move, noticesOf } from '../../builders/decisions';
import { withPhone } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('rises to the township, then to the county, where it is called for again and again', async () => {
  const village = aVillage();
  const it = new Deciding(village, await move(village, ['allowance']));
  const { decisionId } = it;
  const level = async () => (await village.store.get(decisions, decisionId))?.duty?.level;
  expect(await overdueSweep.run(village.world())).toBe(0);
  village.waitDays(17);
  await village.settle();
  expect(await level()).toBe('township');
  expect((await it.read()).next).toMatchObject({
    ...{ does: 'call_proposal', isOverdue: true, risenTo: { name: '晴川镇人民政府' } },
  });
  const town = await withPhone(village, 'person-town-qingchuan-government-1');
  expect(await noticesOf(town, decisionId)).toContain('duty_given');
  village.waitDays(10);
  await village.settle();
  expect(await level()).toBe('county');
  village.waitDays(10);
  await village.settle();
  expect(await level()).toBe('county');
  // The village still has to take the step; when it does, nobody above holds it any more.
  await it.call('proposal', 'party_organisation');
  expect(await level()).toBe('village');
});
