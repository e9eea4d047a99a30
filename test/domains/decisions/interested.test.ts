import { declareInterest } from '../../../cloudfunctions/contracts/decisions';
import { interestedIn } from '../../../cloudfunctions/domains/decisions/interested';
import { personIdOf } from '../../../local/demonstration/people';
import { move } from '../../builders/decisions';
import { answered } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('knows who has said so about this decision, and about no other', async () => {
  const village = aVillage();
  const [one, other] = [await move(village, ['allowance']), await move(village, ['allowance'])];
  await answered(village.as('li-xiaohe')(declareInterest, { decisionId: one }));
  expect([...(await interestedIn(village.store, one))]).toEqual([personIdOf('li-xiaohe')]);
  expect([...(await interestedIn(village.store, other))]).toEqual([]);
});
