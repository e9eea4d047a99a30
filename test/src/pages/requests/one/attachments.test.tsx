import { openAttachment } from '@contracts/requests';
import { fireEvent, screen } from '@testing-library/react';
import { Attachments } from '@/pages/requests/one/attachments';
import { isShown, open, refuses, says, sent, shown, tap } from '../../../builders/pages';
import { MORNING } from '../../../builders/shown';
import { phone } from '../../../doubles/phone';

const of = { requestId: 'request-of-a-screen', revealId: 'revealed' };
const file = (name: string, kind: 'photo' | 'recording') => ({
  fileId: `local://village/requests/x/${name}`,
  kind,
});

it('shows a photo from an address that is good for a short while, and opens it large', async () => {
  says(openAttachment, { url: '/for-a-while/a.jpg', until: MORNING });
  open(<Attachments of={of} attachments={[file('a.jpg', 'photo')]} />);
  fireEvent.click(await screen.findByRole('img', { name: '第1张照片' }));
  expect(sent(openAttachment)).toEqual([{ ...of, fileId: 'local://village/requests/x/a.jpg' }]);
  expect(phone.asked('previewImage')).toEqual([{ urls: ['/for-a-while/a.jpg'] }]);
});

it('leaves the address of a photo nowhere on the phone', async () => {
  says(openAttachment, { url: '/for-a-while/a.jpg', until: MORNING });
  open(<Attachments of={of} attachments={[file('a.jpg', 'photo')]} />);
  await screen.findByRole('img');
  expect(JSON.stringify([...phone.disk])).not.toContain('/for-a-while/');
});

it('plays a recording', async () => {
  const sound = { src: '', play: jest.fn() };
  phone.answers['createInnerAudioContext'] = () => sound;
  says(openAttachment, { url: '/for-a-while/v.mp3', until: MORNING });
  open(<Attachments of={of} attachments={[file('v.mp3', 'recording')]} />);
  await tap('听第1段录音');
  expect(sound.play).toHaveBeenCalledTimes(1);
  expect(sound.src).toBe('/for-a-while/v.mp3');
});

it('names a photo that may not be opened, and offers no recording', async () => {
  refuses(openAttachment, 'not_revealed');
  open(<Attachments of={of} attachments={[file('a.jpg', 'photo'), file('v.mp3', 'recording')]} />);
  await shown('第1张照片');
  expect(isShown('听第1段录音')).toBe(false);
});
