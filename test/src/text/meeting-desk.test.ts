import { meetingDesk } from '@/text/meeting-desk';

it.each([
  [3, 0, '签好了3人。'],
  [3, 2, '签好了3人，另有2人早签过了。'],
])('of %i who were added and %i who were there it says %s', (added, already, said) => {
  expect(meetingDesk.signedThem(added, already)).toBe(said);
});
