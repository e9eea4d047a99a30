import { openBallot } from '../../../cloudfunctions/contracts/decisions-meetings';
import { castBallot, closePoll } from '../../../cloudfunctions/contracts/polls';
import { rollCallOf } from '../../../cloudfunctions/domains/polls';
import { personIdOf } from '../../../local/demonstration/people';
import { Deciding, move } from '../../builders/decisions';
import { answered } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('says who answered what once an open question is counted, and nothing before', async () => {
  const village = aVillage();
  const it = new Deciding(village, await move(village, ['collective_income']));
  await it.prepare();
  await it.call('resolution', 'members_assembly');
  const secretary = village.as('liu-qingshan');
  const closesAt = village.now() + 3_600_000;
  const { pollId } = await answered(secretary(openBallot, { decisionId: it.decisionId, closesAt }));
  await answered(village.as('chen-shuifu')(castBallot, { pollId, choice: ['abstain'] }));
  expect(await rollCallOf(village.store, pollId)).toBeUndefined();
  await answered(secretary(closePoll, { pollId }));
  expect(await rollCallOf(village.store, pollId)).toEqual([
    { voiceId: personIdOf('chen-shuifu'), answer: 'abstain' },
  ]);
  expect(await rollCallOf(village.store, 'nothing')).toBeUndefined();
});
