/** @jest-environment node */
import { binding, bindings, forSomeone, help, household, me, privacy } from '@/text/organisation';

const LATE = Date.UTC(2026, 10, 22, 15, 59);

it.each([
  [me.of('清泉村', '12号'), '清泉村 12号'],
  [me.post('清泉村村委会', '主任'), '清泉村村委会 主任'],
  [me.waitingBinding('清泉村', LATE), '11月22日向清泉村申请了，正在等村里确认。'],
  [me.waitingAt('清泉村'), '已经请清泉村确认，正在等。等的时候也能报险情。'],
  [me.until(LATE), '最迟11月22日有回音。'],
  [household.where('清泉村', '第三组', '12号'), '清泉村 第三组 12号'],
  [privacy.version(2), '第2版'],
  [privacy.kinds(['姓名', '电话']), '存什么：姓名、电话'],
  [privacy.kept('一年'), '存多久：一年'],
  [privacy.refusal('可以用纸办'), '不同意会怎样：可以用纸办'],
  [privacy.given(LATE, 2), '您11月22日同意了第2版'],
  [privacy.parts('反映的事', 3), '反映的事：3条'],
  [privacy.keptPart('反映的事', privacy.keepReasons.law_archive), '反映的事：法律要求存档'],
  [help.gridWorker('李**'), '网格员：李**'],
  [help.callNumber('12345'), '打12345'],
  [bindings.says('张桂花'), '自称：张桂花'],
  [bindings.head('张'), '户主姓张'],
  [bindings.asked(LATE, '清泉村'), '11月22日 23:59 申请认在清泉村'],
  [bindings.candidate('张**', '第三组', '12号'), '张** · 第三组 12号'],
])('%s', (said, meant) => {
  expect(said).toBe(meant);
});

it('names the parts of the product in which something about a person stands', () => {
  expect(privacy.partName('points')).toBe('积分');
  expect(privacy.partName('a_later_part')).toBe('a_later_part');
});

it.each([
  ['nobody found', forSomeone.none],
  ['too many found', forSomeone.cutOff],
  ['no candidate', bindings.noCandidates],
  ['no asking', bindings.empty],
  ['a name is missing', binding.missing],
])('%s: says what to do', (_what, said) => {
  expect(said).toMatch(/(请|换|有人).*。$/);
});
