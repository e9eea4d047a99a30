import { meetingLife } from '../../../cloudfunctions/domains/deliberation/meeting-life';

it.each([
  ['called', 'confirm', 'host', undefined],
  ['called', 'draw_up', 'recorder', 'drawn_up'],
  ['drawn_up', 'confirm', 'recorder', undefined],
  ['drawn_up', 'confirm', 'host', 'published'],
  ['drawn_up', 'cancel', 'caller', undefined],
  ['called', 'cancel', 'caller', 'cancelled'],
] as const)('%s · %s by the %s → %s', (from, verb, by, to) => {
  expect(meetingLife.next(from, verb, by)).toBe(to);
});

it('ends published or cancelled, and nothing leaves that', () => {
  expect([...meetingLife.ends].sort()).toEqual(['cancelled', 'published']);
});
