import {
  lawCounts,
  lawLines,
  linesWanted,
} from '../../../cloudfunctions/domains/organisation/law-lines';
import { citations } from '../../../cloudfunctions/law/citations';
import { clocks } from '../../../cloudfunctions/law/clocks';
import { openQuestions } from '../../../cloudfunctions/law/open-questions';
import { parameters } from '../../../cloudfunctions/law/parameters';
import {
  avoidances,
  reports,
  routingPolicy,
  sealings,
} from '../../../cloudfunctions/law/routing-policy';

const line = (key: string) => lawLines.find((it) => it.key === key);

it.each([
  ['petition.handle', { is: 'amount', amount: 60, unit: 'calendarDay' }],
  ['decision.partyMeeting.attendance', { is: 'share', parts: 2, of: 3 }],
  ['decision.onlineBinding', { is: 'switch', isOn: false }],
  ['points.reset', { is: 'word', word: 'yearly' }],
  ['bands.smallMaxYuan', { is: 'unknown', unit: 'yuan' }],
  ['bands.people.crowd', { is: 'range', from: 50 }],
  ['bands.people.few', { is: 'range', from: 2, until: 4 }],
  ['notices.keptInbox', { is: 'amount', amount: 12, unit: 'month' }],
])('%s has its figure', (key, figure) => {
  expect(line(key)?.figure).toEqual(figure);
});

it('shows the tiers, the starter table and the days of rest whole', () => {
  expect(line('reward.tiersYuan')?.figure).toMatchObject({ tiers: { length: 4 } });
  expect(line('points.tariff')?.figure).toMatchObject({ deeds: { length: 8 } });
  expect(line('calendar.2026')?.figure).toMatchObject({
    rest: { length: 7 },
    worked: { length: 6 },
  });
});

it('holds every parameter, clock, citation and row of the policy', () => {
  const inSection = (section: string) => lawLines.filter((it) => it.section === section);
  const keys = (section: string) => inSection(section).map(({ key }) => key);
  expect(keys('parameters')).toEqual(expect.arrayContaining(Object.keys(parameters)));
  expect(keys('clocks').sort()).toEqual(Object.keys(clocks).sort());
  expect(keys('citations').sort()).toEqual(Object.keys(citations).sort());
  expect(keys('rules').sort()).toEqual(routingPolicy.map(({ key }) => key).sort());
  expect(keys('safeguards')).toHaveLength(avoidances.length + sealings.length + reports.length);
});

it('makes a rule as sure as the citation that it rests on, and no surer', () => {
  expect(line('suggestion')).toMatchObject({
    status: 'unverified',
    questions: ['village_law_2025'],
  });
  expect(line('wages')).toMatchObject({ status: 'regulation', questions: [] });
});

it('asks only about what is in the book', () => {
  const keys = new Set(lawLines.map(({ key }) => key));
  expect(openQuestions.flatMap(({ touches }) => touches).filter((key) => !keys.has(key))).toEqual(
    [],
  );
});

it('says which edition of a text is meant', () => {
  expect(line('mediation_start')?.what).toBe('2010年文本');
  expect(line('grid_duty')?.what).toBe('各地做法');
});

it('counts every line once', () => {
  expect(lawCounts.reduce((sum, { count }) => sum + count, 0)).toBe(lawLines.length);
});

it('narrows by section, by status and by words at once', () => {
  const found = linesWanted({ section: 'citations', status: 'law', search: '人民调解法' });
  expect(found.map(({ key }) => key)).toEqual([
    'mediation_start',
    'mediation_fails',
    'mediation_township',
  ]);
});
