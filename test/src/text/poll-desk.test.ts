import { pollDesk } from '@/text/poll-desk';

it('names those who keep their hand down', () => {
  expect(pollDesk.hasVoted(['张桂花', '陈水福'])).toBe(
    '已经用别的办法投过，请不要举手：张桂花、陈水福',
  );
});
