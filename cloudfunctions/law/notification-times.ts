/**
 * Within which time somebody who was given a duty should have looked at it. No text fixes this; the county may
 * choose other figures. It never moves the clock of the duty itself, and nobody is counted or ranked by it
 * (国办函〔2026〕12号: no punch-in, no online time).
 */
export const seenWithin = {
  source: '示范参数:紧急事项一小时、其他事项一个工作日内未查看的,提醒同一单位的下一位',
  status: 'design',
  validFrom: '2026-11-01',
  urgent: { amount: 1, unit: 'hour' },
  ordinary: { amount: 1, unit: 'workingDay' },
} as const;
