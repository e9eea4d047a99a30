import { fireEvent, screen } from '@testing-library/react';
import { Attachments } from '@/pages/requests/one/attachments';
import { phone } from '../../../doubles/phone';
import { open, tap } from '../../../builders/pages';

const file = (name: string, kind: 'photo' | 'recording') => ({
  fileId: `local://village/requests/x/${name}`,
  kind,
});

it('shows photos by number, and opens all of them large', () => {
  open(<Attachments attachments={[file('a.jpg', 'photo'), file('b.jpg', 'photo')]} />);
  fireEvent.click(screen.getByRole('img', { name: '第2张照片' }));
  expect(phone.asked('previewImage')).toEqual([
    { urls: ['/local/files/requests/x/a.jpg', '/local/files/requests/x/b.jpg'] },
  ]);
});

it('plays a recording', async () => {
  const sound = { src: '', play: jest.fn() };
  phone.answers['createInnerAudioContext'] = () => sound;
  open(<Attachments attachments={[file('a.jpg', 'photo'), file('v.mp3', 'recording')]} />);
  await tap('听第1段录音');
  expect(sound.play).toHaveBeenCalledTimes(1);
  expect(sound.src).toBe('/local/files/requests/x/v.mp3');
});
