import { signIn } from '@contracts/deliberation-attendance';
import { post } from '@/backend/outbox';
import { LettersAbout } from '@/components/letters-about';
import { attendanceRefusals } from '@/text/deliberation-refusals';
import { isShown, open, refuses, sent, shown, tap } from '../builders/pages';
import { MORNING } from '../builders/shown';

function letter(meetingId: string): void {
  const input = { meetingId, code: 'abcdefghjkmn', signedAt: MORNING };
  post({
    contract: signIn,
    input: { callId: `call-about-${meetingId}`, ...input },
    about: meetingId,
  });
}

function openAbout(about: string): void {
  open(
    <LettersAbout
      contract={signIn}
      about={about}
      sentences={attendanceRefusals.signIn}
      waiting={() => '等信号'}
    />,
  );
}

it('says that it waits, of this thing and of no other, and sends it when asked', async () => {
  letter('meeting-one');
  openAbout('meeting-one');
  await shown('等信号');
  const before = sent(signIn).length;
  await tap('现在送');
  await shown('等信号');
  expect(sent(signIn).length).toBeGreaterThan(before);
  openAbout('meeting-two');
  expect(isShown('等信号')).toBe(true);
});

it('says why it was refused, until that has been read', async () => {
  refuses(signIn, 'wrong_code');
  letter('meeting-three');
  openAbout('meeting-three');
  await tap('知道了');
  openAbout('meeting-three');
  expect(isShown('知道了')).toBe(false);
});
