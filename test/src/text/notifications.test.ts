/** @jest-environment node */
import { noticeKinds } from '@contracts/notifications';
import { categoryNames, kindNames, safetyNames } from '@/text/request-words';
import { inbox, noticeNames, notices, outbox } from '@/text/notifications';

/** As long as a line of WeChat's own templates. */
const ONE_LINE = 20;

const NINE = Date.UTC(2026, 10, 23, 1, 5);

it.each([
  [inbox.unseen(3), '3条没看'],
  [inbox.at(NINE), '11月23日 9:05'],
  [inbox.due(NINE), '11月23日 9:05到期'],
  [notices.left('我反映的事', 2), '我反映的事：还能提醒2次'],
  [notices.lastingOn('家里的积分'), '家里的积分：一直提醒'],
  [notices.off('家里的积分'), '家里的积分：没有开'],
  [outbox.line(NINE, '微信提醒', '我反映的事'), '11月23日 9:05 · 微信提醒 · 我反映的事'],
  [outbox.code('没发成', '43101'), '没发成（43101）'],
])('%s', (said, meant) => {
  expect(said).toBe(meant);
});

it.each(noticeKinds)(
  '%s tells nobody who looks over the shoulder what the thing is about',
  (kind) => {
    const said = noticeNames[kind];
    expect(said.length).toBeLessThanOrEqual(ONE_LINE);
    const telling = [...Object.values(kindNames), ...Object.values(categoryNames)]
      .concat(Object.values(safetyNames))
      .flatMap((name) => name.split(/[（）、，]/))
      .filter((word) => word.length > 1);
    expect(telling.filter((word) => said.includes(word))).toEqual([]);
  },
);
