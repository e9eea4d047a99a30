import { openAttachment } from '@contracts/requests';
import { askAddress, asking } from '@/pages/requests/one/ask-address';
import { rememberKey } from '@/pages/requests/nameless';
import { outOfReach, refuses, says } from '../../../builders/pages';
import { MORNING } from '../../../builders/shown';

const fileId = 'local://files/requests/x/a.jpg';
const of = { requestId: 'request-of-a-screen' };

it('asks under the reason that was given, or with the key that the phone keeps', () => {
  expect(asking(of, fileId)).toEqual({ ...of, fileId });
  expect(asking({ ...of, revealId: 'revealed' }, fileId)).toMatchObject({ revealId: 'revealed' });
  rememberKey(of.requestId, 'a-key-that-only-this-phone-has-kept');
  expect(asking(of, fileId)).toMatchObject({ key: 'a-key-that-only-this-phone-has-kept' });
});

it('gives the answer, a refusal too, and nothing without a signal', async () => {
  says(openAttachment, { url: '/for-a-while/a.jpg', until: MORNING });
  expect(await askAddress(of, fileId)).toMatchObject({ data: { url: '/for-a-while/a.jpg' } });
  refuses(openAttachment, 'attachment_not_found');
  expect(await askAddress(of, fileId)).toMatchObject({ error: { code: 'attachment_not_found' } });
  outOfReach();
  expect(await askAddress(of, fileId)).toBeUndefined();
});
