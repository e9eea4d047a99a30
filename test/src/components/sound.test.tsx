import { act, cleanup } from '@testing-library/react';
import { Sound, type SoundAddress } from '@/components/sound';
import { isShown, open, shown, tap } from '../builders/pages';
import { phone } from '../doubles/phone';

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
  const ask = jest.fn(() => Promise.resolve<SoundAddress>({ url: '/for-a-while/v.mp3' }));
  open(<Sound name={LISTEN} ask={ask} />);
  return { sound, heard, ask };
}

it('is heard when it is pressed, and not asked for before', async () => {
  const { sound, ask } = aSound();
  expect(ask).not.toHaveBeenCalled();
  await tap(LISTEN);
  await shown('停下');
  expect(ask).toHaveBeenCalledTimes(1);
  expect(sound.play).toHaveBeenCalledTimes(1);
  expect(sound.src).toBe('/for-a-while/v.mp3');
});

it('falls silent when it is pressed again, and can be heard anew', async () => {
  const { sound } = aSound();
  await tap(LISTEN);
  await tap('停下');
  expect(sound.destroy).toHaveBeenCalledTimes(1);
  await tap(LISTEN);
  await shown('停下');
  expect(sound.play).toHaveBeenCalledTimes(2);
});

it('falls silent when the page is left', async () => {
  const { sound } = aSound();
  await tap(LISTEN);
  await shown('停下');
  cleanup();
  expect(sound.destroy).toHaveBeenCalledTimes(1);
});

it('does not begin when the page was left while it was fetched', async () => {
  const { sound, ask } = aSound();
  ask.mockImplementationOnce(async () => {
    await new Promise((resolve) => setTimeout(resolve, 10));
    return { url: '/for-a-while/v.mp3' };
  });
  await tap(LISTEN);
  cleanup();
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(sound.play).not.toHaveBeenCalled();
});

it('can be heard again when it has ended', async () => {
  const { heard } = aSound();
  await tap(LISTEN);
  await shown('停下');
  act(heard.ended);
  await shown(LISTEN);
});

it('says so when the phone cannot play it', async () => {
  const { heard } = aSound();
  await tap(LISTEN);
  await shown('停下');
  act(heard.failed);
  await shown(/放不出来/);
});

it('says why it may not be heard, until it is heard', async () => {
  const { ask } = aSound();
  ask.mockResolvedValueOnce({ because: '这段录音不在了。' });
  await tap(LISTEN);
  await shown('这段录音不在了。');
  await tap(LISTEN);
  await shown('停下');
  expect(isShown('这段录音不在了。')).toBe(false);
});
