import { Form } from '@/pages/requests/file/form';
import type { RequestDraft } from '@/pages/requests/file/draft';
import type { StepProps } from '@/pages/requests/file/step-props';
import { filing } from '@/text/requests';
import { aVillage } from '../../../../builders/village';
import { inTheHandOf, isOff, isShown, shown, tap } from '../../../builders/pages';
import { openStep } from '../../../builders/step';

const onSend = jest.fn();
const onStartOver = jest.fn();

interface Standing {
  readonly isReady?: boolean;
  readonly isSending?: boolean;
}

function openForm(
  begun: Partial<RequestDraft>,
  { isReady = true, isSending = false }: Standing = {},
) {
  const more = { isReady, isSending, onSend, onStartOver };
  return openStep((props: StepProps) => <Form {...props} {...more} />, begun);
}

beforeEach(() => {
  onSend.mockClear();
  onStartOver.mockClear();
});

it('asks for danger first, and goes one question forward and back', async () => {
  const draft = openForm({});
  await shown('第1步，共6步：先看安全');
  await tap('没有危险，接着写');
  await shown('第2步，共6步：什么事');
  await tap('上一步');
  await shown('第1步，共6步：先看安全');
  expect(draft().step).toBe(0);
});

it('tells a guest what goes now where it begins and where it ends, and not on every page', async () => {
  inTheHandOf('guest', aVillage());
  openForm({});
  await shown(filing.guest);
  await tap('没有危险，接着写');
  await shown('第2步，共6步：什么事');
  expect(isShown(filing.guest)).toBe(false);
  openForm({ step: 5 });
  await shown(filing.guest);
});

it('does not say that there is no danger when one was ticked', async () => {
  openForm({ safety: ['violence'] });
  await tap('下一步');
  await shown('第2步，共6步：什么事');
});

it('is sent from the last question when it is whole', async () => {
  openForm({ step: 5, text: '水沟堵了' });
  await tap('送出去');
  expect(onSend).toHaveBeenCalledTimes(1);
});

it.each<[Partial<RequestDraft>, string]>([
  [{}, '还没选地方。请回到“在哪里”选一个。'],
  [{ place: { placeId: 'p', name: '第三组' } }, '还没选是哪类事。请在上面选一个。'],
  [
    { place: { placeId: 'p', name: '第三组' }, kind: 'help', category: 'health' },
    '还没写是什么事。请回到“什么事”写几个字，或者录一段。',
  ],
])('says what is missing: %j', async (about, sentence) => {
  openForm({ step: 5, ...about }, { isReady: false });
  await shown(sentence);
  await tap('送出去');
  expect(onSend).not.toHaveBeenCalled();
});

it('cannot be sent a second time while it is on its way', () => {
  openForm({ step: 5 }, { isSending: true });
  expect(isOff('正在送…')).toBe(true);
});

it('is cleared only after asking', async () => {
  openForm({});
  await tap('不写了，全部清掉');
  await shown('清掉以后找不回来。真的不写了吗？');
  await tap('关闭');
  expect(onStartOver).not.toHaveBeenCalled();
  await tap('不写了，全部清掉');
  await tap('清掉');
  expect(onStartOver).toHaveBeenCalledTimes(1);
  expect(isShown('清掉以后找不回来。真的不写了吗？')).toBe(false);
});

it('says for whom it is written', async () => {
  openForm({ person: { personId: 'person-sun', name: '孙老根' } });
  await shown('替孙老根写。会记下是您帮忙写的。');
});
