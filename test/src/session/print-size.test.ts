import { act, renderHook } from '@testing-library/react';
import { choosePrintSize, usePrintSize } from '@/session/print-size';
import { phone } from '../doubles/phone';
import { runInWeChat, runOnTheWeb } from '../doubles/platform';

jest.mock('@/platform', () => jest.requireActual<object>('../doubles/platform'));

beforeEach(() => {
  phone.reset();
  runOnTheWeb();
  document.documentElement.style.fontSize = '16px';
});

function size() {
  return renderHook(usePrintSize).result;
}

it.each([
  ['16px', 'standard'],
  ['18px', 'standard'],
  ['19px', 'large'],
  ['24px', 'large'],
])('follows the letters of the browser: %s is %s', (letters, print) => {
  document.documentElement.style.fontSize = letters;
  expect(size().current).toBe(print);
});

it.each([
  ['standard', {}],
  ['standard', { fontSizeScaleFactor: 1 }],
  ['standard', { fontSizeScaleFactor: 1.1, fontSizeSetting: 22 }],
  ['large', { fontSizeScaleFactor: 1.15 }],
  ['standard', { fontSizeSetting: 16 }],
  ['large', { fontSizeSetting: 20 }],
])('follows the letters of WeChat: %s for %j', (print, letters) => {
  runInWeChat();
  phone.answers = { getAppBaseInfo: () => letters };
  expect(size().current).toBe(print);
});

it('is what the person chose from then on, on every page and after the program is opened again', () => {
  document.documentElement.style.fontSize = '24px';
  const here = size();
  act(() => {
    choosePrintSize('standard');
  });
  expect(here.current).toBe('standard');
  expect(size().current).toBe('standard');
  expect(phone.disk.get('print-size')).toBe('"standard"');
});
