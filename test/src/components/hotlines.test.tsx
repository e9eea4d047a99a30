import { Hotlines } from '@/components/hotlines';
import { namesOf, open, tap } from '../builders/pages';
import { phone } from '../doubles/phone';

it('rings each number at one tap', async () => {
  open(<Hotlines numbers={['110', '12338']} />);
  expect(namesOf('button')).toEqual(['打报警110', '打妇女维权热线12338']);
  await tap('打妇女维权热线12338');
  expect(phone.asked('makePhoneCall')).toEqual([{ phoneNumber: '12338' }]);
});

it('is not there without a number', () => {
  open(<Hotlines numbers={[]} />);
  expect(namesOf('button')).toEqual([]);
});
