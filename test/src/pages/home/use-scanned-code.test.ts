import { renderHook } from '@testing-library/react';
import { codeIn, useScannedCode } from '@/pages/home/use-scanned-code';
import { phone } from '../../doubles/phone';
import { went } from '../../builders/pages';

it.each([
  [{ c: 'abcdefghjkmn' }, 'abcdefghjkmn'],
  [{ scene: encodeURIComponent('c=abcdefghjkmn') }, 'abcdefghjkmn'],
  [{ q: encodeURIComponent('https://wct.example.cn/q/abcdefghjkmn') }, 'abcdefghjkmn'],
  [{ q: encodeURIComponent('https://wct.example.cn/other') }, undefined],
  [{ scene: 'from=menu' }, undefined],
  [{ scene: '%' }, undefined],
  [{ q: '%zz' }, undefined],
  [{}, undefined],
])('in %j it finds %s', (params, code) => {
  expect(codeIn(params)).toBe(code);
});

it('leads to what was scanned, once', () => {
  phone.params = { scene: encodeURIComponent('c=abcd efgh') };
  const { rerender } = renderHook(useScannedCode);
  rerender();
  expect(went()).toEqual(['navigateTo /pages/codes/landing/index?c=abcd%20efgh']);
});

it('stays at home when nothing was scanned', () => {
  renderHook(useScannedCode);
  expect(went()).toEqual([]);
});
