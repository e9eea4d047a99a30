import { reportPastVillage } from '../../../cloudfunctions/contracts/decisions-notices';
import { reports } from '../../../cloudfunctions/domains/decisions/report';
import { reportSweep } from '../../../cloudfunctions/domains/decisions/sweep-reports';
import { move } from '../../builders/decisions';
import { answered } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('raises what is not looked into, and calls again where nobody stands above', async () => {
  const village = aVillage();
  const decisionId = await move(village, ['allowance']);
  const input = { decisionId, to: 'government' as const, words: '没通知监委。' };
  await answered(village.as('tan-songbai')(reportPastVillage, input));
  const kept = async () => {
    const query = { index: 'ofDecision', equals: { decisionId }, limit: 1 };
    return (await village.store.find(reports, query)).items[0];
  };
  expect(await reportSweep.run(village.world())).toBe(0);
  village.waitDays(20);
  expect(await reportSweep.run(village.world())).toBe(1);
  expect(await kept()).toMatchObject({ duty: { officeId: 'county-yangban-government' } });
  village.waitDays(20);
  expect(await reportSweep.run(village.world())).toBe(1);
  expect(await kept()).toMatchObject({ duty: { officeId: 'county-yangban-government' } });
  expect(await reportSweep.run(village.world())).toBe(0);
});
