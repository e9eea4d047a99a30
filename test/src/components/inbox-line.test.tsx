import type { OutputOf } from '@contracts/contract';
import type { listInbox } from '@contracts/notifications';
import { screen } from '@testing-library/react';
import { InboxLine } from '@/components/inbox-line';
import { isShown, open, tap, went } from '../builders/pages';

type Item = OutputOf<typeof listInbox>['items'][number];

const NINE = Date.UTC(2026, 10, 23, 1);

function aLine(about: Partial<Item> = {}): void {
  const item: Item = {
    ...{ id: 'i1', kind: 'request_answered', at: NINE, isUrgent: false },
    ...{ isSeen: true, isSettled: false, about: { kind: 'request', id: 'r1' } },
    ...about,
  };
  open(<InboxLine item={item} />);
}

it.each([
  ['request_answered', 'request', '/pages/requests/one/index?id=x1'],
  ['duty_given', 'binding', '/workbench/bindings/index?id=x1'],
  ['points_credited', 'household', '/pages/points/passbook/index?id=x1'],
  ['binding_confirmed', 'binding', '/pages/mine/index?id=x1'],
  ['binding_declined', 'binding', '/pages/mine/index?id=x1'],
] as const)('%s about a %s leads to %s', async (kind, about, url) => {
  aLine({ kind, about: { kind: about, id: 'x1' } });
  await tap(/./, 'link');
  expect(went()).toEqual([`navigateTo ${url}`]);
});

it.each([
  ['new', { isSeen: false }, ['新']],
  ['seen', {}, []],
  ['urgent', { isUrgent: true }, ['急']],
  ['urgent and done', { isUrgent: true, isSettled: true }, ['已办']],
] as const)('%s says so in a word', (_what, about, words) => {
  aLine(about);
  expect(['新', '急', '已办'].filter(isShown)).toEqual(words);
});

it.each([
  ['still open', false, true],
  ['done', true, false],
])('a duty that is %s shows its clock: %s', (_what, isSettled, isDue) => {
  aLine({ kind: 'duty_given', dueAt: NINE + 3_600_000, isSettled });
  expect(isShown('11月23日 10:00到期')).toBe(isDue);
  expect(screen.getByRole('link').classList.contains('card-due')).toBe(isDue);
});
