/** Words of the parts that every page shares. */
export const parts = {
  tick: '✓',
  back: '返回',
  close: '关闭',
  listen: '听一听',
  hush: '停下',
  largePrint: '长辈版',
  standardPrint: '标准版',
  quickExit: '马上离开',
  quickExitSpoken: '马上离开这一页，打开天气网页',
  optional: (label: string) => `${label}（可以不填）`,
  counted: (length: number, longest: number) => `已写${length}字，最多${longest}字`,
  choiceSpoken: (name: string, said: string) => `${name},${said}`,
  step: {
    done: (name: string) => `${name}（已完成）`,
    now: (name: string) => `${name}（正在这一步）`,
    next: (name: string) => name,
  },
  daysLeft: (days: number, day: string) =>
    days === 0 ? `今天到期（${day}）` : `还有${days}天（${day}前）`,
  overdue: (days: number, wentTo: string | undefined) =>
    `${days === 0 ? '今天' : `${days}天前`}已过期${wentTo ? `,已上报${wentTo}` : ''}`,
  danger: '现在有危险？先打电话',
  emergency: { '110': '报警110', '119': '火警119', '120': '急救120' },
  emergencySpoken: {
    '110': '拨打报警电话110',
    '119': '拨打火警电话119',
    '120': '拨打急救电话120',
  },
  loading: '正在打开…',
  again: '再试一次',
  more: '再看一些',
  asOf: (moment: string) => `没有信号，这是${moment}看到的。有信号后会自动更新。`,
  noCopy: '没有信号，暂时打不开。走到有信号的地方，点“再试一次”。',
  waiting: (count: number) => `有${count}件还没送出去。有信号会自动送，不用再写。`,
  sendNow: '现在送',
};
