import { parameters } from './parameters';

/**
 * The starter table that a village may take to its assembly: deeds and what they earn. The villagers choose the
 * lines and the figures; the list itself is closed. It holds no deduction, nothing for voting, for using this
 * software or for petitioning, and nothing that could be a fine (行政处罚法 Art 16–17, 信访工作条例 Art 18 and 46,
 * 国办函〔2026〕12号).
 */
export const pointsTariff = {
  source: '示范起步表：条目和分值参照各地公开的乡村治理积分办法，由村民会议或村民代表会议讨论决定',
  status: 'design',
  validFrom: '2026-11-01',
  lines: [
    { deed: 'attend_meeting', text: '参加村民会议、屋场会', points: 2 },
    { deed: 'tidy_yard', text: '庭院整洁，每月评比', points: 5, timesPerMonthMax: 1 },
    { deed: 'volunteer', text: '参加志愿服务，每次', points: 5, timesPerMonthMax: 3 },
    { deed: 'mediate_neighbours', text: '调解邻里纠纷', points: 10 },
    { deed: 'report_hazard', text: '举报安全隐患属实', points: 5, bookedForRequests: ['hazard'] },
    { deed: 'simple_ceremony', text: '红白喜事简办', points: 20 },
    { deed: 'good_deed', text: '好人好事经核实', points: 3 },
    { deed: 'county_honour', text: '获县级荣誉', points: 20 },
  ],
} as const;

/** How long a household may object to a line of its passbook: the parameter that the county sees. */
export const pointsObjection = {
  period: {
    amount: parameters['points.objectionDays'].value,
    unit: parameters['points.objectionDays'].unit,
  },
} as const;
