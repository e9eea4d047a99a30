import { Sent } from '@/pages/requests/file/sent';
import { parts } from '@/text/parts';
import { phone } from '../../../doubles/phone';
import { open, shown, tap, went } from '../../../builders/pages';
import { aShown } from '../../../builders/shown';

const answer = {
  ...aShown({ requestId: 'request-of-a-screen', dueAt: Date.UTC(2026, 11, 23) }),
  acceptBy: Date.UTC(2026, 10, 26),
};

it('says who has it and by when they answer, and leads to it', async () => {
  open(
    <Sent isDanger={false} requestId="request-of-a-screen" sending={{ is: 'delivered', answer }} />,
  );
  await shown('送到了');
  await shown('清泉村人民调解委员会已经收到，最迟2026年12月23日前答复。到时没有答复，会自动上报。');
  await tap('看进展');
  await tap('回首页');
  expect(went()).toEqual([
    'redirectTo /pages/requests/one/index?id=request-of-a-screen',
    'reLaunch /pages/home/index',
  ]);
});

it('says that it is delivered even when the answer cannot be read', async () => {
  open(
    <Sent
      isDanger={false}
      requestId="request-of-a-screen"
      sending={{ is: 'delivered', answer: 'new words' }}
    />,
  );
  await shown('已经送到。谁在办、几时办好，点下面就能看。');
});

it('says that it waits for a signal and goes by itself', async () => {
  open(<Sent isDanger={false} requestId="request-of-a-screen" sending={{ is: 'waiting' }} />);
  await shown('已经收好，等信号');
  await shown(/^现在没有信号。您写的都存好了/);
  await tap('看进展');
  expect(went()).toEqual(['redirectTo /pages/requests/mine/index']);
});

it('keeps the telephones at hand in danger, and says until when somebody takes it on', async () => {
  const urgent = { ...answer, urgent: true, acceptBy: Date.UTC(2026, 10, 23, 2) };
  open(
    <Sent isDanger requestId="request-of-a-screen" sending={{ is: 'delivered', answer: urgent }} />,
  );
  await shown(
    '急件已经叫了清泉村人民调解委员会。11月23日 10:00前没人接手，会自动上报。现在有危险，先打电话。',
  );
  await tap(parts.emergencySpoken['119']);
  expect(phone.asked('makePhoneCall')).toEqual([{ phoneNumber: '119' }]);
});

it('has them without a signal too', async () => {
  open(<Sent isDanger requestId="request-of-a-screen" sending={{ is: 'waiting' }} />);
  await tap(parts.emergencySpoken['120']);
  expect(phone.asked('makePhoneCall')).toEqual([{ phoneNumber: '120' }]);
});
