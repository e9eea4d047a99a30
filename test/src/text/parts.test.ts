/** @jest-environment node */
import { parts } from '@/text/parts';

it.each([
  [parts.daysLeft(0, '11月23日'), '今天到期（11月23日）'],
  [parts.daysLeft(1, '11月24日'), '还有1天（11月24日前）'],
  [parts.overdue(0, undefined), '今天已过期'],
  [parts.overdue(3, '晴川镇'), '3天前已过期，已上报晴川镇'],
  [parts.step.done('送到'), '送到（已完成）'],
  [parts.step.now('接手'), '接手（正在这一步）'],
  [parts.step.next('答复'), '答复'],
  [parts.optional('电话'), '电话（可以不填）'],
  [parts.counted(90, 100), '已写90字，最多100字'],
  [parts.waiting(2), '有2件还没送出去。有信号会自动送，不用再写。'],
  [parts.asOf('11月23日 9:00'), '没有信号，这是11月23日 9:00看到的。有信号后会自动更新。'],
  [parts.removePhoto(2), '删掉第2张照片'],
  [parts.recordingNumber(1), '第1段录音'],
  [parts.listenTo(1), '听第1段录音'],
])('%s', (said, meant) => {
  expect(said).toBe(meant);
});

it.each(['noCopy', 'sendsByItself', 'noRecording', 'noPhoto'] as const)(
  '%s says what to do instead',
  (name) => {
    expect(parts[name]).toMatch(/。.*(点|自动|请|也一样).*。$|，.*自动.*。$/);
  },
);
