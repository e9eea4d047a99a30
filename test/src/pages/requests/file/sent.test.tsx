import { Sent } from '@/pages/requests/file/sent';
import { open, shown, tap, went } from '../../../builders/pages';
import { aShown } from '../../../builders/shown';

const answer = { ...aShown({ dueAt: Date.UTC(2026, 11, 23) }), requestId: 'request-of-a-screen' };

it('says who has it and by when they answer, and leads to it', async () => {
  open(<Sent requestId="request-of-a-screen" sending={{ is: 'delivered', answer }} />);
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
  open(<Sent requestId="request-of-a-screen" sending={{ is: 'delivered', answer: 'new words' }} />);
  await shown('已经送到。谁在办、几时办好，点下面就能看。');
});

it('says that it waits for a signal and goes by itself', async () => {
  open(<Sent requestId="request-of-a-screen" sending={{ is: 'waiting' }} />);
  await shown('已经收好，等信号');
  await shown(/^现在没有信号。您写的都存好了/);
  await tap('看进展');
  expect(went()).toEqual(['redirectTo /pages/requests/mine/index']);
});
