import { Hotlines } from '@/components/hotlines';
import { namesOf, open, tap } from '../builders/pages';
import { phone } from '../doubles/phone';

it('offers each number by its name, one tap away', async () => {
  open(<Hotlines numbers={['110', '12338']} />);
  await tap('打妇女维权热线12338');
  expect(phone.asked('makePhoneCall')).toEqual([{ phoneNumber: '12338' }]);
});

it('offers nothing where no number answers', () => {
  open(<Hotlines numbers={[]} />);
  expect(namesOf('button')).toEqual([]);
});
