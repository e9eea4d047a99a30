import { signDemand } from '@contracts/decisions';
import { SignAct } from '@/pages/decisions/one/sign-act';
import { aDecision } from '../../../builders/decided';
import { open, refuses, says, sentOnce, shown, tap, tapInSheet } from '../../../builders/pages';

const decision = aDecision({
  mine: {
    ...{ objectionIds: [], hasSignedDemand: false, hasInterest: false },
    maySignAs: ['villagers', 'representatives'],
  },
});

it('is signed as a villager, or as a representative', async () => {
  says(signDemand, { signatures: 1, needed: 3, isReached: false });
  open(<SignAct decision={decision} onClose={jest.fn()} />);
  await tap('村民代表联名', 'radio');
  await tapInSheet('我也联名');
  expect(await sentOnce(signDemand)).toEqual({ decisionId: 'decision-1', by: 'representatives' });
  await shown('送到了。');
});

it('says what to do when one is no representative', async () => {
  refuses(signDemand, 'not_a_representative');
  open(<SignAct decision={decision} onClose={jest.fn()} />);
  await tapInSheet('我也联名');
  await shown('这里要村民代表签名。您可以按村民的身份签。');
});
