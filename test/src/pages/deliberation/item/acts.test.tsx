import { itemAbilities, type ItemAbility } from '@contracts/deliberation-words';
import { Acts } from '@/pages/deliberation/item/acts';
import { anItemShown } from '../../../builders/meetings';
import { isShown, namesOf, open, shown, tap, went } from '../../../builders/pages';

function openWith(...abilities: ItemAbility[]): void {
  open(<Acts item={anItemShown({ abilities })} />);
}

it('offers what the back end allows and nothing else; what is usually wanted first', () => {
  openWith('withdraw', 'reject', 'accept');
  expect(namesOf('button')).toEqual(['行，了结', '不行，没解决', '收回']);
});

it('whoever owes the answer to a wish sees that first, and may join others after it', () => {
  openWith('join_wish_for_others', 'make_motion', 'answer');
  expect(namesOf('button')).toEqual(['答复', '提交村里表决', '替没手机的人加进来']);
});

it('leads whoever may call the meeting to calling it, first of all', async () => {
  openWith('join_wish', 'answer', 'call_meeting');
  expect(namesOf('button')[0]).toBe('召开这个会');
  await tap('召开这个会');
  const { villageId, itemId } = anItemShown();
  expect(went()).toEqual([
    `navigateTo /workbench/call-meeting/index?village=${villageId}&wish=${itemId}`,
  ]);
});

it('says that there is nothing to do', async () => {
  openWith();
  await shown('现在不用您做什么。有动静会告诉您。');
});

it.each<[ItemAbility, string, string]>([
  [
    'join_wish',
    '我也想开这个会',
    '一人只算一个。多少人想开，村里人和召集的人都看得到；是谁，不公开。',
  ],
  ['join_wish_for_others', '替没手机的人加进来', '替谁加？一人只算一个，会记下是您替他加的。'],
  ['take_up', '拿到会上说', '会前的问题，拿到会上说。以后两条一起走，一起了结。'],
  ['answer', '答复', '怎么答复？'],
  ['assign', '交给人办', '交给哪个单位，办什么，几时办好？'],
  ['escalate', '报到镇里', '村里办不了的，报到镇里。把要镇里办的写清楚。'],
  ['report_done', '办好了，报一声', '办成什么样了？提的人看了说行，才算完。'],
  ['accept', '行，了结', '真的行了吗？点了就了结。'],
  ['reject', '不行，没解决', '哪里不行？写下来，退回去重新办。'],
  ['withdraw', '收回', '收回以后就不办了。'],
  ['keep_private', '标为私事', '标了以后，内容不再公开，照样答复。标了不能取消。'],
  ['take_over', '我来接着办', '接过来以后由您办，期限不变。'],
  ['leave_wish', '我不想开了，退出来', '退出来，就不再算您。以后又想开了，可以再加进来。'],
  [
    'leave_wish_for_others',
    '替没手机的人退出来',
    '替谁退？加错了人，或者人家说不想开了，才替他退。',
  ],
])('%s says what it means before it is done, and can be left', async (ability, name, meaning) => {
  openWith(ability);
  await tap(name);
  await shown(meaning);
  await tap('关闭');
  expect(isShown(meaning)).toBe(false);
});

it('knows every ability that there is', () => {
  openWith(...itemAbilities);
  expect(namesOf('button').length).toBeGreaterThanOrEqual(itemAbilities.length - 1);
});
