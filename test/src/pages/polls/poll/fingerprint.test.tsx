import { Fingerprint } from '@/pages/polls/poll/fingerprint';
import { aPollShown } from '../../../builders/meetings';
import { isShown, open, shown, tap } from '../../../builders/pages';
import { phone } from '../../../doubles/phone';

it('is folded away, says how to check it, and can be copied', async () => {
  open(<Fingerprint poll={aPollShown()} />);
  expect(isShown('hash-of-the-poll')).toBe(false);
  await tap(/^怎样自己核对/);
  await shown('hash-of-the-poll');
  await shown('hash-of-the-roll');
  await tap('抄下这串字');
  await shown(/^抄好了/);
  expect(phone.asked('setClipboardData')).toEqual([{ data: 'hash-of-the-poll' }]);
});
