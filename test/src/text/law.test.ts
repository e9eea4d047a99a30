/** @jest-environment node */
import { amountInWords, figureInWords, law } from '@/text/law';

it.each([
  [amountInWords(60, 'calendarDay'), '60天'],
  [amountInWords(5, 'workingDay'), '5个工作日'],
  [amountInWords(100, 'count'), '100'],
  [amountInWords(10_000_000, 'yuan'), '1000万元'],
  [amountInWords(67_500, 'yuan'), '6.75万元'],
  [amountInWords(800, 'yuan'), '800元'],
  [law.since('2026-11-01'), '2026年11月1日起'],
  [law.condition('类别', ['隐患', '投诉']), '类别：隐患、投诉'],
  [law.path(['派出所', '县公安局']), '交给：派出所，不归它管就转县公安局'],
  [
    law.within('信访办理', '60天', 'regulation'),
    '多久答复：60天（信访办理，条例、法规、国家规范）',
  ],
])('%s', (said, meant) => {
  expect(said).toBe(meant);
});

it.each([
  [{ is: 'amount', amount: 30, unit: 'calendarDay' }, ['30天']],
  [{ is: 'unknown', unit: 'yuan' }, ['还没有数，请县里填（元）']],
  [{ is: 'share', parts: 2, of: 3 }, ['3分之2']],
  [{ is: 'share', parts: 30, of: 100 }, ['30%']],
  [{ is: 'switch', isOn: false }, ['关着']],
  [{ is: 'switch', isOn: true }, ['开着']],
  [{ is: 'word', word: 'yearly' }, ['每年清零']],
  [{ is: 'range', from: 5, until: 5 }, ['5人']],
  [{ is: 'range', from: 6, until: 49 }, ['6到49人']],
  [{ is: 'range', from: 50 }, ['50人以上']],
  [
    {
      is: 'tiers',
      tiers: [
        { untilRank: 10, yuan: 200_000 },
        { untilRank: 30, yuan: 130_000 },
      ],
    },
    ['第1到10名：每村20万元', '第11到30名：每村13万元'],
  ],
  [
    {
      is: 'deeds',
      deeds: [
        { text: '参加屋场会', points: 2 },
        { text: '志愿服务', points: 5, timesPerMonthMax: 3 },
      ],
    },
    ['参加屋场会：2分', '志愿服务：5分，一个月最多3次'],
  ],
  [
    {
      is: 'days',
      rest: [
        { name: '元旦', from: '2026-01-01', until: '2026-01-03' },
        { name: '中秋节', from: '2026-09-25', until: '2026-09-25' },
      ],
      worked: ['2026-01-04', '2026-02-14'],
    },
    ['元旦：1月1日到1月3日', '中秋节：9月25日', '调休上班：1月4日、2月14日'],
  ],
  [{ is: 'days', rest: [], worked: [] }, []],
] as const)('%j in words', (figure, said) => {
  expect(figureInWords(structuredClone(figure) as Parameters<typeof figureInWords>[0])).toEqual(
    said,
  );
});
