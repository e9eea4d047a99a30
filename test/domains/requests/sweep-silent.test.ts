import { answerRequest, acceptRequest } from '../../../cloudfunctions/contracts/requests';
import { happenings } from '../../../cloudfunctions/kernel/happening';
import { silentSweep } from '../../../cloudfunctions/domains/requests/sweep-silent';
import { anAnswer, answered, aQuarrel, stored } from '../../builders/requests';
import { aVillage, type Village } from '../../builders/village';

async function closings(village: Village) {
  const { items } = await village.store.find(happenings, { index: 'due', limit: 100 });
  return items.filter(({ name }) => name === 'request.closed').map(({ facts }) => facts);
}

it('closes on the day after the thirtieth, once', async () => {
  const village = aVillage();
  const requestId = await aQuarrel(village, 'answered');
  village.waitDays(30);
  expect(await silentSweep.run(village.world())).toBe(0);
  village.waitDays(1);
  expect(await silentSweep.run(village.world())).toBe(1);
  expect(await silentSweep.run(village.world())).toBe(0);
  expect((await stored(village, requestId)).state).toBe('closed');
  expect(await closings(village)).toMatchObject([{ requestId, proved: true, solved: true }]);
});

it('an explanation that is met with silence is an end, and solves nothing', async () => {
  const village = aVillage();
  const requestId = await aQuarrel(village);
  const mediator = village.as('he-qiushi');
  await answered(mediator(acceptRequest, { requestId }));
  await answered(mediator(answerRequest, { ...anAnswer(requestId), outcome: 'explained' }));
  village.waitDays(31);
  await silentSweep.run(village.world());
  expect(await closings(village)).toMatchObject([{ requestId, proved: true, solved: false }]);
});
