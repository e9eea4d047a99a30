import { type DecisionAbility, decisionAbilities } from '@contracts/decisions-words';
import { Acts } from '@/pages/decisions/one/acts';
import { aDecision } from '../../../builders/decided';
import { isShown, namesOf, open, shown, tap, went } from '../../../builders/pages';

const openWith = (...abilities: DecisionAbility[]) => {
  open(<Acts decision={aDecision({ abilities })} />);
};

it('offers a villager what a villager may do, and no way to the desk', () => {
  openWith('sign_demand', 'declare_interest');
  expect(namesOf('button')).toEqual(['我也联名', '跟我有利害关系，我回避']);
  expect(namesOf('link')).toEqual([]);
});

it.each<[DecisionAbility, string, RegExp]>([
  ['object', '我有异议', /^哪里不对/],
  ['sign_demand', '我也联名', /^联名的意思是/],
  ['declare_interest', '跟我有利害关系，我回避', /^比如工程/],
  ['withdraw', '收回这个提议', /^收回以后就不议了/],
])('%s says what it means before it is done, and can be left', async (ability, name, meaning) => {
  openWith(ability);
  await tap(name);
  await shown(meaning);
  await tap('关闭');
  expect(isShown(meaning)).toBe(false);
});

it('leads whoever has a step to take to the desk', async () => {
  openWith('call_meeting', 'object');
  await tap(/^去办这件事/, 'link');
  expect(went()).toEqual(['navigateTo /decision-desk/one/index?id=decision-1']);
});

it('says that one is not counted', async () => {
  const mine = { objectionIds: [], hasSignedDemand: true, hasInterest: true, maySignAs: [] };
  open(<Acts decision={aDecision({ mine })} />);
  await shown('您说过跟这件事有利害关系，表决时不算您的票。');
  expect(namesOf('button')).toEqual([]);
});

it('leads a member who attends from afar to the ballot', async () => {
  open(<Acts decision={aDecision({ ballotPollId: 'poll-1' })} />);
  await tap(/^线上参加大会/, 'link');
  expect(went()).toEqual(['navigateTo /pages/polls/poll/index?id=poll-1']);
});

it('is silent for whoever only reads', () => {
  openWith();
  expect(namesOf('heading')).toEqual([]);
});

it('knows every ability that there is: here, or at the desk', () => {
  openWith(...decisionAbilities);
  expect(namesOf('button')).toHaveLength(4);
  expect(namesOf('link')).toHaveLength(1);
});
