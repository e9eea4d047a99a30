import { Question, Terms } from '@/components/question';
import { aFrozen, aPollShown } from '../builders/meetings';
import { isShown, open, shown } from '../builders/pages';
import { MORNING } from '../builders/shown';

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(MORNING);
});

it('says what is asked, of whom, until when, and what the answer is worth', async () => {
  open(<Question poll={aPollShown()} />);
  await shown('村口的路修不修？');
  await shown('意见征集（不作为表决结果）');
  await shown('还有1天，11月24日 9:00截止');
  await shown('问清泉村的成年村民，一共40人，一人一票。');
  await shown(/^公开：/);
});

it('says in plain words what secret means, and that a household has one voice', async () => {
  const frozen = aFrozen({ isSecret: true, voice: 'household', closesAt: MORNING + 1000 });
  open(<Question poll={aPollShown({ frozen })} />);
  await shown(/^无记名：谁选了什么，谁也不知道/);
  await shown(/一户一票/);
  await shown('今天9:00截止');
});

it('tells how, how many have, and what happens next', async () => {
  const frozen = aFrozen({ ways: ['online', 'paper'], mayCloseEarly: true });
  open(<Terms poll={aPollShown({ frozen, participation: 7 })} />);
  await shown('怎么投：在手机上、填纸票。');
  await shown('已经表态7，一共40。');
  await shown(/可能提前截止/);
  await shown(/^到时间截止/);
});

it('does not say how to vote once nobody can any more', async () => {
  open(<Terms poll={aPollShown({ state: 'counted', closedAt: MORNING })} />);
  await shown('投完了，接下来怎样');
  await shown(/^是这样投的：在手机上/);
  expect(isShown(/代投/)).toBe(false);
});

it('tells no number of voices before it may be told', () => {
  open(<Terms poll={aPollShown({ state: 'counted' })} />);
  expect(isShown(/^已经表态/)).toBe(false);
  expect(isShown(/可能提前截止/)).toBe(false);
});
