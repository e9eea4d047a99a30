/**
 * The State Council's holidays of each year: the days of rest in one piece, and the weekend days that are worked
 * for them (调休). A year that is not published yet has only the days whose date the regulation itself fixes; its
 * periods may still move by a few days, and its status says so.
 */
export const holidayYears = [
  {
    year: 2025,
    source: '国务院办公厅关于2025年部分节假日安排的通知（国办发明电〔2024〕12号）',
    status: 'known',
    validFrom: '2025-01-01',
    holidays: [
      { name: '元旦', from: '2025-01-01', until: '2025-01-01' },
      { name: '春节', from: '2025-01-28', until: '2025-02-04' },
      { name: '清明节', from: '2025-04-04', until: '2025-04-06' },
      { name: '劳动节', from: '2025-05-01', until: '2025-05-05' },
      { name: '端午节', from: '2025-05-31', until: '2025-06-02' },
      { name: '国庆节、中秋节', from: '2025-10-01', until: '2025-10-08' },
    ],
    worked: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
  },
  {
    year: 2026,
    source: '国务院办公厅关于2026年部分节假日安排的通知（国办发明电〔2025〕7号）',
    status: 'known',
    validFrom: '2026-01-01',
    holidays: [
      { name: '元旦', from: '2026-01-01', until: '2026-01-03' },
      { name: '春节', from: '2026-02-15', until: '2026-02-23' },
      { name: '清明节', from: '2026-04-04', until: '2026-04-06' },
      { name: '劳动节', from: '2026-05-01', until: '2026-05-05' },
      { name: '端午节', from: '2026-06-19', until: '2026-06-21' },
      { name: '中秋节', from: '2026-09-25', until: '2026-09-27' },
      { name: '国庆节', from: '2026-10-01', until: '2026-10-07' },
    ],
    worked: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  },
  {
    year: 2027,
    source:
      '全国年节及纪念日放假办法（2024年修订）第二条中日期固定的节日；2027年的放假安排待国务院办公厅公布',
    status: 'unverified',
    validFrom: '2027-01-01',
    holidays: [
      { name: '元旦', from: '2027-01-01', until: '2027-01-01' },
      { name: '劳动节', from: '2027-05-01', until: '2027-05-02' },
      { name: '国庆节', from: '2027-10-01', until: '2027-10-03' },
    ],
    worked: [],
  },
] as const;

const DAY = 86_400_000;

/** 0:00 of a day, in the one zone of the country. */
function startOf(day: string): number {
  return Date.parse(`${day}T00:00+08:00`);
}

function eachDay({ from, until }: { readonly from: string; readonly until: string }): number[] {
  const count = (startOf(until) - startOf(from)) / DAY + 1;
  return Array.from({ length: count }, (_, day) => startOf(from) + day * DAY);
}

/**
 * The days on which the county's offices rest against the ordinary week, and those on which they work against it;
 * each by its 0:00.
 */
export const workCalendar: {
  readonly rest: ReadonlySet<number>;
  readonly work: ReadonlySet<number>;
} = {
  rest: new Set(holidayYears.flatMap(({ holidays }) => holidays.flatMap(eachDay))),
  work: new Set(holidayYears.flatMap(({ worked }) => worked.map(startOf))),
};
