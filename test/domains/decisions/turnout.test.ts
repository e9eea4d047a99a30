import { turnoutOf } from '../../../cloudfunctions/domains/decisions/turnout';
import { Deciding, move } from '../../builders/decisions';
import { aVillage } from '../../builders/village';

it('is that of the body that decides, and of no body before it', async () => {
  const village = aVillage();
  const deciding = new Deciding(village, await move(village, ['public_works']));
  await deciding.prepare();
  expect(await turnoutOf(village.store, deciding.decisionId)).toBeUndefined();
  await deciding.call('resolution', 'villagers_assembly');
  await deciding.choose('households');
  const at = village.now();
  await deciding.record(90, 80, { women: 31 });
  expect(await turnoutOf(village.store, deciding.decisionId)).toEqual({
    ...{ at, present: 90, women: 31 },
  });
});
