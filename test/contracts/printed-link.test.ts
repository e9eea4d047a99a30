import { landingOf } from '../../cloudfunctions/contracts/printed-link';

it.each(['/q/k7mn-3xqp-wd9e', 'q/k7mn-3xqp-wd9e', '/api/q/k7mn-3xqp-wd9e'])(
  'leads from %s to the first page, with the code',
  (path) => {
    expect(landingOf(path)).toBe('/#/pages/home/index?c=k7mn-3xqp-wd9e');
  },
);

it.each([
  '/',
  '/q/',
  '/q/k7mn/more',
  '/q/k7mn?x=1',
  `/q/${'k'.repeat(65)}`,
  '/faq/k7mn',
  '/q/abc?x=//evil.example',
  '/q/%2f%2fevil',
])('leads nowhere from %s', (path) => {
  expect(landingOf(path)).toBeUndefined();
});
