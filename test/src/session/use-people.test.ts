import { renderHook, waitFor } from '@testing-library/react';
import { usePeople } from '@/session/use-people';
import { settled } from '../builders/step';
import { phone } from '../doubles/phone';
import { runInWeChat, runOnTheWeb } from '../doubles/platform';

jest.mock('@/platform', () => jest.requireActual<object>('../doubles/platform'));

const people = [{ openid: 'demo-one', name: '张桂花', label: '村民' }];

beforeEach(() => {
  phone.reset();
  runOnTheWeb();
});

it('is whom the local server offers', async () => {
  phone.addresses.set('/local/people', people);
  const { result } = renderHook(usePeople);
  await waitFor(() => {
    expect(result.current).toEqual(people);
  });
});

it.each([
  ['the server knows no such address', undefined],
  ['it answers with a page', '<!doctype html>'],
  ['it answers something else', [{ name: '张桂花' }]],
])('is nobody when %s', async (_when, answer) => {
  if (answer !== undefined) {
    phone.addresses.set('/local/people', answer);
  }
  const { result } = renderHook(usePeople);
  await settled();
  expect(result.current).toEqual([]);
});

it('is nobody in WeChat', async () => {
  runInWeChat();
  phone.addresses.set('/local/people', people);
  const { result } = renderHook(usePeople);
  await settled();
  expect(result.current).toEqual([]);
});
