import { castBallot } from '../../../cloudfunctions/contracts/polls';
import { outcomeOf } from '../../../cloudfunctions/domains/polls';
import { aPoll, closed } from '../../builders/polls';
import { answered } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('is nothing of what is not there, and a result only when it was counted', async () => {
  const village = aVillage();
  const pollId = await aPoll(village);
  expect(await outcomeOf(village.store, 'none')).toBeUndefined();
  await answered(village.as('zhang-guihua')(castBallot, { pollId, choice: ['agree'] }));
  const open = await outcomeOf(village.store, pollId);
  expect(open?.state).toBe('open');
  expect(open).not.toHaveProperty('result');
  const { result, hash } = await closed(village, pollId);
  expect(await outcomeOf(village.store, pollId)).toMatchObject({ state: 'counted', hash, result });
});
