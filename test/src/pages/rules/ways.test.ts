import { numberIn, toBook, toClause, toComparison, toHistory } from '@/pages/rules/ways';
import { went } from '../../builders/pages';

it('leads from page to page with what the next one needs', () => {
  toBook({ village: 'village-qingquan' });
  toBook({ village: 'village-qingquan', on: 12, known: 12 });
  toHistory('village-qingquan');
  toComparison('village-qingquan', 1, 2);
  toClause('edition-2.feasts');
  expect(went()).toEqual([
    'navigateTo /pages/rules/book/index?village=village-qingquan',
    'navigateTo /pages/rules/book/index?village=village-qingquan&on=12&known=12',
    'navigateTo /pages/rules/history/index?village=village-qingquan',
    'navigateTo /pages/rules/compare/index?village=village-qingquan&from=1&to=2',
    'navigateTo /pages/rules/clause/index?pin=edition-2.feasts',
  ]);
});

it.each([
  ['12', 12],
  ['0', 0],
  ['-1', undefined],
  ['1.5', undefined],
  ['1e9', undefined],
  ['', undefined],
  ['1234567890123456', undefined],
  [undefined, undefined],
])('reads %j out of an address as %s', (text, number) => {
  expect(numberIn(text)).toBe(number);
});
