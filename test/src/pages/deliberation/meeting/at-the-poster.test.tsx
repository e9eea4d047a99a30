import { signIn } from '@contracts/deliberation-attendance';
import { AtThePoster } from '@/pages/deliberation/meeting/at-the-poster';
import { isShown, namesOf, open, says, sentOnce, shown, tap } from '../../../builders/pages';
import { MORNING } from '../../../builders/shown';

const CODE = 'abcdefghjkmn';
const again = jest.fn();

function refusedWith(code: 'meeting_not_found' | 'not_allowed' | 'not_signed_in'): void {
  const answer = { is: 'refused', code, details: {} } as const;
  open(<AtThePoster meetingId="meeting-1" code={CODE} answer={answer} again={again} />);
}

it('lets somebody of another village sign in as a guest', async () => {
  const times = { signedAt: MORNING, receivedAt: MORNING };
  says(signIn, { meetingId: 'meeting-1', ...times, isNew: true, isAddition: false });
  refusedWith('meeting_not_found');
  await shown(/^这次会请的是别处的人。/);
  await tap('我到了，签到');
  await shown('签到成功。');
  expect(await sentOnce(signIn)).toMatchObject({ meetingId: 'meeting-1', code: CODE });
});

it.each(['not_allowed', 'not_signed_in'] as const)(
  'says who signs for somebody whom nobody knows yet: %s',
  async (code) => {
    refusedWith(code);
    await shown('人已经在会场的，请主持或者记录的人替您签到，一样算数。');
    expect(isShown(/^这次会请的是别处的人。/)).toBe(false);
    expect(namesOf('button')).toEqual([]);
  },
);
