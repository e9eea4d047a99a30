/**
 * Within which time somebody who was given a duty should have looked at it. No text fixes this; the county may
 * choose other figures. It never moves the clock of the duty itself, and nobody is counted or ranked by it
 * (国办函〔2026〕12号: no punch-in, no online time).
 */
export const seenWithin = {
  source: '示范参数：紧急事项一小时、其他事项一个工作日内未查看的，提醒同一单位的下一位',
  status: 'design',
  validFrom: '2026-11-01',
  urgent: { amount: 1, unit: 'hour' },
  ordinary: { amount: 1, unit: 'workingDay' },
} as const;

/**
 * How long is kept what was told and how it went. Logs of what a network does stay for at least six months
 * (网络安全法 Art 21, counted before its amendment of 2026-01-01); an inbox is of no use after a year. The year is
 * ours: the law wants no more than is needed (个人信息保护法 Art 19), and says no figure.
 */
export const noticesKept = {
  log: {
    amount: 6,
    unit: 'month',
    source: '网络安全法第二十一条(日志不少于六个月；2026年修正后条号待核)',
    status: 'known',
    validFrom: '2017-06-01',
  },
  inbox: {
    amount: 12,
    unit: 'month',
    source: '比照个人信息保护法第十九条(保存期限应为实现处理目的所必要的最短时间),一年为设计值',
    status: 'design',
    validFrom: '2026-11-01',
  },
} as const;
