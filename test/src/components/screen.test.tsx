import { screen } from '@testing-library/react';
import { Screen } from '@/components/screen';
import { choosePrintSize } from '@/session/print-size';
import { isShown, namesOf, open, tap } from '../builders/pages';
import { phone } from '../doubles/phone';
import { runInWeChat, runOnTheWeb } from '../doubles/platform';

jest.mock('@/platform', () => jest.requireActual<object>('../doubles/platform'));

beforeEach(runOnTheWeb);

it('has its title as the first heading, and what is on it', () => {
  open(<Screen title="我的">内容</Screen>);
  expect(screen.getByRole('heading', { name: '我的', level: 1 })).toBeTruthy();
  expect(screen.getByRole('main').textContent).toContain('内容');
});

it.each([
  ['standard', false],
  ['large', true],
] as const)('is printed %s', (size, isLarge) => {
  choosePrintSize(size);
  open(<Screen title="我的" />);
  expect(screen.getByRole('main').classList.contains('print-large')).toBe(isLarge);
});

it.each([
  [2, 'navigateBack', undefined],
  [1, 'reLaunch', { url: '/pages/home/index' }],
])('with %i pages open the way back is %s', async (pages, way, where) => {
  phone.pagesOpen = pages;
  open(<Screen title="我的" />);
  await tap('返回');
  expect(phone.did).toEqual([[way, where]]);
});

it('has no arrow of its own on the first page, nor in WeChat, which has one', () => {
  open(<Screen title="屋场通" isFirst />);
  runInWeChat();
  open(<Screen title="我的" />);
  expect(namesOf('button')).toEqual([]);
});

it('can be left at once when somebody may look over the shoulder', () => {
  open(<Screen title="我要反映" isSensitive side="听一听" />);
  expect(namesOf('button')).toContain('马上离开这一页，打开天气网页');
  expect(isShown(/听一听/)).toBe(true);
});
