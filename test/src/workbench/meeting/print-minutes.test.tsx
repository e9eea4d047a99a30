import { printMinutes } from '@contracts/deliberation-minutes';
import { PrintMinutes } from '@/workbench/meeting/print-minutes';
import { open, refuses, sent, shown, tap } from '../../builders/pages';

it('asks for the sheets when it is pressed, and says why there are none', async () => {
  refuses(printMinutes, 'too_large');
  open(<PrintMinutes meetingId="meeting-1" />);
  expect(sent(printMinutes)).toEqual([]);
  await tap('印出来签字存档');
  await shown(/。$/);
  expect(sent(printMinutes)).toEqual([{ meetingId: 'meeting-1' }]);
});
