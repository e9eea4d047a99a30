import { openAttachment } from '@contracts/requests';
import { screen, within } from '@testing-library/react';
import { Photo } from '@/pages/requests/one/photo';
import {
  isShown,
  open,
  outOfReach,
  refuses,
  says,
  sent,
  shown,
  tap,
  tapInSheet,
} from '../../../builders/pages';
import { MORNING } from '../../../builders/shown';
import { phone } from '../../../doubles/phone';
import { runInWeChat, runOnTheWeb } from '../../../doubles/platform';

jest.mock('@/platform', () => jest.requireActual<object>('../../../doubles/platform'));

const of = { requestId: 'request-of-a-screen', revealId: 'revealed' };
const fileId = 'local://files/requests/x/a.jpg';
const NAME = '第1张照片';
const ENLARGE = '第1张照片，点开放大看';

function openIt(): void {
  open(<Photo of={of} fileId={fileId} name={NAME} />);
}

afterEach(runOnTheWeb);

it('is shown from an address that is good for a short while, which stays nowhere on the phone', async () => {
  says(openAttachment, { url: '/for-a-while/a.jpg', until: MORNING });
  openIt();
  expect((await screen.findByRole('img', { name: NAME })).getAttribute('src')).toBe(
    '/for-a-while/a.jpg',
  );
  expect(sent(openAttachment)).toEqual([{ ...of, fileId }]);
  expect(JSON.stringify([...phone.disk])).not.toContain('/for-a-while/');
});

it('is enlarged on the page, from a new address, and closed again', async () => {
  says(openAttachment, { url: '/for-a-while/a.jpg', until: MORNING });
  openIt();
  await screen.findByRole('img');
  says(openAttachment, { url: '/for-another-while/a.jpg', until: MORNING });
  await tap(ENLARGE);
  const sheet = within(await screen.findByRole('dialog'));
  expect(sheet.getByRole('img', { name: NAME })).toBeDefined();
  expect(sent(openAttachment)).toHaveLength(2);
  await tapInSheet('关闭');
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('is enlarged by WeChat, from a new address', async () => {
  runInWeChat();
  says(openAttachment, { url: 'https://files.example.cn/a.jpg', until: MORNING });
  openIt();
  await screen.findByRole('img');
  says(openAttachment, { url: 'https://files.example.cn/b.jpg', until: MORNING });
  await tap(ENLARGE);
  await until(() => phone.asked('previewImage').length > 0);
  expect(phone.asked('previewImage')).toEqual([{ urls: ['https://files.example.cn/b.jpg'] }]);
});

it('says why, when the line is gone by the time it is pressed', async () => {
  runInWeChat();
  says(openAttachment, { url: 'https://files.example.cn/a.jpg', until: MORNING });
  openIt();
  await screen.findByRole('img');
  outOfReach();
  await tap(ENLARGE);
  await shown(/没有信号/);
  expect(phone.asked('previewImage')).toEqual([]);
});

it('says what to do when it may not be opened yet', async () => {
  refuses(openAttachment, 'not_revealed');
  openIt();
  await shown(/封存/);
  expect(screen.queryByRole('img')).toBeNull();
});

it('waits for a signal', async () => {
  openIt();
  await shown(/没有信号/);
  says(openAttachment, { url: '/for-a-while/a.jpg', until: MORNING });
  await tap('再试一次');
  await screen.findByRole('img');
  expect(isShown(/没有信号/)).toBe(false);
});

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && !isSo(); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
