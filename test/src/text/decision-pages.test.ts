import { acts, check, decisionList, delegations, objection, one } from '@/text/decision-pages';
import { DAY, MORNING } from '../builders/shown';

it('says days and places as one says them in the village', () => {
  expect(one.met('村民会议', MORNING, '村部')).toBe('村民会议，11月23日（周一）9:00，村部');
  expect(one.delegation('2026-03-01', '2030-12-31')).toBe(
    '村民会议授权代表会议定这类事，2026年3月1日到2030年12月31日有效',
  );
  expect(one.notice.board('水库院子', '2026-11-23')).toBe('水库院子：2026年11月23日贴出');
  expect(one.notice.board('水库院子', undefined)).toBe('水库院子：还没贴');
  expect(decisionList.openedOn(MORNING)).toBe('2026年11月23日提出');
  expect(delegations.until('2026-03-01', '2030-12-31')).toContain('到2030年12月31日为止');
});

it('says how long a notice still hangs', () => {
  expect(one.notice.left(3, '11月26日')).toBe('还要贴3天，到11月26日满');
  expect(one.notice.left(0, '11月23日')).toBe('今天满期（11月23日）');
});

it('says how many objections wait', () => {
  expect(one.objectionsSum(2, 1)).toBe('一共2件，1件还没答复');
  expect(one.objectionsSum(2, 0)).toBe('一共2件，都答复了');
  expect(one.objectionDue(MORNING, true)).toContain('已经过期');
  expect(one.objectionDue(MORNING, false)).toBe('11月23日前要答复');
});

it('names a law that is still to be confirmed as such', () => {
  expect(one.edition('组织法', true)).toBe('组织法（待核实）');
  expect(one.edition('组织法', false)).toBe('组织法');
});

it('has a line of the diary with and without an office', () => {
  expect(one.diaryLine(MORNING, '', '提出')).toBe('11月23日 9:00 提出');
  expect(one.diaryLine(MORNING, '村委会', '归档')).toBe('11月23日 9:00 村委会：归档');
});

it('says what is done and what goes on', () => {
  expect([one.progress('通车', true), one.progress('路基', false)]).toEqual([
    '办完了：通车',
    '路基',
  ]);
  expect(objection.rises('到期没有答复', MORNING + DAY)).toContain('转给上级');
  expect(check.broken(3)).toContain('第3条');
  expect(acts.objectWaits(MORNING)).toContain('11月23日 9:00');
});
