import { type DecisionAbility, decisionAbilities } from '@contracts/decisions-words';
import { Acts } from '@/decision-desk/one/acts';
import { aDecision, aMeeting, aNoticeOf } from '../../builders/decided';
import { isShown, namesOf, open, shown, tap, went } from '../../builders/pages';

const openWith = (...abilities: DecisionAbility[]) => {
  const meetings = [aMeeting()];
  open(<Acts decision={aDecision({ abilities, meetings, notices: [aNoticeOf()] })} />);
};

it('has what leads on before what leads aside', () => {
  openWith('read_roll', 'cancel_meeting', 'record_meeting');
  expect(namesOf('button')).toEqual(['登记开会结果', '看应到名册', '这次会不开了']);
});

it('asks for an approval first only while it is waited for', () => {
  const abilities: DecisionAbility[] = ['record_approval', 'record_progress'];
  open(<Acts decision={aDecision({ abilities })} />);
  expect(namesOf('button')).toEqual(['写办的进展', '登记审核、批准']);
  const next = { does: 'approval', isOverdue: false } as const;
  open(<Acts decision={aDecision({ abilities, next })} />);
  expect(namesOf('button').slice(2)).toEqual(['登记审核、批准', '写办的进展']);
});

it.each<[DecisionAbility, string]>([
  ['call_meeting', '/decision-desk/call/index'],
  ['record_meeting', '/decision-desk/record/index'],
  ['read_roll', '/decision-desk/roll/index'],
])('%s has a page of its own', async (ability, page) => {
  openWith(ability);
  await tap(/./);
  expect(went()).toEqual([`navigateTo ${page}?id=decision-1`]);
});

it.each<[DecisionAbility, string, RegExp]>([
  ['cancel_meeting', '这次会不开了', /^为什么不开了/],
  ['choose_path', '定怎么算到会', /^举手、投票以前先定/],
  ['open_ballot', '开线上表决', /^线上参加大会的成员/],
  ['record_approval', '登记审核、批准', /^把批文或记录拍下来/],
  ['prepare_notice', '写公示', /^公示上写什么/],
  ['sign_notice', '核对无误，签字', /^签字的意思是/],
  ['return_notice', '有出入，退回重写', /^哪里有出入/],
  ['publish_notice', '登记张贴', /^从最晚贴出的那天算起/],
  ['record_progress', '写办的进展', /^办到哪里了/],
  ['report_past_village', '向上级报告', /^什么情况/],
  ['archive', '归档', /^该公开的都公开了/],
])('%s says what it means before it is done, and can be left', async (ability, name, meaning) => {
  openWith(ability);
  await tap(name);
  await shown(meaning);
  await tap('关闭');
  expect(isShown(meaning)).toBe(false);
});

it('says when there is nothing to do, and leaves a villager’s acts to the villager’s page', () => {
  openWith('object', 'sign_demand');
  expect(isShown('现在不用您做什么。轮到谁、到哪天，看上面。')).toBe(true);
  expect(namesOf('button')).toEqual([]);
});

it('knows every ability that is not a villager’s own', () => {
  openWith(...decisionAbilities);
  expect(namesOf('button')).toHaveLength(decisionAbilities.length - 4);
});
