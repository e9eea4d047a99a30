import { openAttachment } from '@contracts/requests';
import { screen } from '@testing-library/react';
import { Attachments } from '@/pages/requests/one/attachments';
import { isShown, namesOf, open, says } from '../../../builders/pages';
import { MORNING } from '../../../builders/shown';

const of = { requestId: 'request-of-a-screen' };
const file = (name: string, kind: 'photo' | 'recording') => ({
  fileId: `local://files/requests/x/${name}`,
  kind,
});

it('shows photos by number and offers recordings by number', async () => {
  says(openAttachment, { url: '/for-a-while/a.jpg', until: MORNING });
  const sent = [file('v.mp3', 'recording'), file('a.jpg', 'photo'), file('b.jpg', 'photo')];
  open(<Attachments of={of} attachments={sent} />);
  await screen.findByRole('img', { name: '第2张照片' });
  expect(namesOf('button').sort()).toEqual([
    '听第1段录音',
    '第1张照片，点开放大看',
    '第2张照片，点开放大看',
  ]);
});

it('shows nothing where nothing was sent', () => {
  open(<Attachments of={of} attachments={[]} />);
  expect(isShown(/照片|录音/)).toBe(false);
});
