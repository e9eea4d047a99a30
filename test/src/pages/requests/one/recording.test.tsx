import { openAttachment } from '@contracts/requests';
import { screen } from '@testing-library/react';
import { Recording } from '@/pages/requests/one/recording';
import { isShown, open, refuses, says, sent, shown, tap } from '../../../builders/pages';
import { MORNING } from '../../../builders/shown';
import { phone } from '../../../doubles/phone';

const of = { requestId: 'request-of-a-screen' };
const fileId = 'local://files/requests/x/v.mp3';
const LISTEN = '听第1段录音';

/** What the phone plays, and what it says of it. */
function aSound() {
  const heard: Record<'ended' | 'failed', () => void> = {
    ended: () => undefined,
    failed: () => undefined,
  };
  const sound = {
    src: '',
    play: jest.fn(),
    destroy: jest.fn(),
    onEnded: (tell: () => void) => {
      heard.ended = tell;
    },
    onError: (tell: () => void) => {
      heard.failed = tell;
    },
  };
  phone.answers['createInnerAudioContext'] = () => sound;
  says(openAttachment, { url: '/for-a-while/v.mp3', until: MORNING });
  open(<Recording of={of} fileId={fileId} name={LISTEN} />);
  return { sound, heard };
}

it('is heard when it is pressed, and not asked for before', async () => {
  const { sound } = aSound();
  expect(sent(openAttachment)).toEqual([]);
  await tap(LISTEN);
  await shown('停下');
  expect(sent(openAttachment)).toEqual([{ ...of, fileId }]);
  expect(sound.play).toHaveBeenCalledTimes(1);
  expect(sound.src).toBe('/for-a-while/v.mp3');
});

it('says what to do when it may not be heard, or there is no signal', async () => {
  aSound();
  refuses(openAttachment, 'not_revealed');
  await tap(LISTEN);
  await shown(/封存/);
  refuses(openAttachment, 'attachment_not_found');
  await tap(LISTEN);
  await shown(/不在了/);
  expect(isShown(/封存/)).toBe(false);
  expect(screen.getAllByRole('button')).toHaveLength(1);
});

it('says that there is no signal', async () => {
  open(<Recording of={of} fileId={fileId} name={LISTEN} />);
  await tap(LISTEN);
  await shown(/没有信号/);
});
