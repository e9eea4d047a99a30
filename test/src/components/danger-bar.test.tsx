import { DangerBar } from '@/components/danger-bar';
import { namesOf, open, tap } from '../builders/pages';
import { phone } from '../doubles/phone';

it('calls police, fire and ambulance at one tap each', async () => {
  open(<DangerBar />);
  expect(namesOf('button')).toEqual(['报警110，打电话', '火警119，打电话', '急救120，打电话']);
  for (const number of ['110', '119', '120']) {
    await tap(new RegExp(number));
  }
  expect(phone.asked('makePhoneCall')).toEqual(
    ['110', '119', '120'].map((phoneNumber) => ({ phoneNumber })),
  );
});

it('stays where it is when the call is broken off', async () => {
  phone.answers = {
    makePhoneCall: () => {
      throw new Error('makePhoneCall:fail cancel');
    },
  };
  open(<DangerBar />);
  await tap(/110/);
  expect(namesOf('button')).toHaveLength(3);
});
