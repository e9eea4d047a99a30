import { dial } from '@/components/dial';
import { settled } from '../builders/step';
import { phone } from '../doubles/phone';

it('rings the number, and minds nobody who breaks the call off', async () => {
  phone.reset();
  phone.answers = {
    makePhoneCall: () => {
      throw new Error('makePhoneCall:fail cancel');
    },
  };
  dial('12345');
  await settled();
  expect(phone.asked('makePhoneCall')).toEqual([{ phoneNumber: '12345' }]);
});
