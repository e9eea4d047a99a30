import { act, renderHook, waitFor } from '@testing-library/react';
import { letters } from '@/backend/outbox';
import { useSending } from '@/backend/use-sending';
import { refuses, says, sent } from '../builders/pages';
import { writeThing } from '../builders/things';

function aSender() {
  return renderHook(() => useSending(writeThing)).result;
}

it('is idle until something is sent', () => {
  expect(aSender().current.sending).toEqual({ is: 'idle' });
});

it('brings the answer', async () => {
  says(writeThing, { name: '井' });
  const result = aSender();
  let end: unknown;
  act(() => {
    void result.current.send({ name: '井' }).then((it) => (end = it));
  });
  expect(result.current.sending).toEqual({ is: 'underway' });
  await waitFor(() => {
    expect(result.current.sending).toEqual({ is: 'delivered', answer: { name: '井' } });
  });
  expect(end).toEqual(result.current.sending);
  expect(sent(writeThing)).toEqual([{ name: '井' }]);
});

it('brings the refusal, and keeps no letter of it: the form still holds what was written', async () => {
  refuses(writeThing, 'thing_full', { most: 9 });
  const result = aSender();
  await act(() => result.current.send({ name: '井' }));
  expect(result.current.sending).toEqual({
    ...{ is: 'refused', code: 'thing_full', details: { most: 9 } },
  });
  expect(letters.get()).toEqual([]);
});

it('tells after eight seconds without an answer that the letter is kept and goes by itself', async () => {
  jest.useFakeTimers();
  const result = aSender();
  act(() => void result.current.send({ name: '井' }));
  await act(() => jest.advanceTimersByTimeAsync(7999));
  expect(result.current.sending).toEqual({ is: 'underway' });
  await act(() => jest.advanceTimersByTimeAsync(1));
  expect(result.current.sending).toEqual({ is: 'waiting' });
  expect(letters.get()).toHaveLength(1);
  jest.useRealTimers();
});

it("sends a draft under the draft's own call id: twice is once", async () => {
  says(writeThing, { name: '井' });
  const result = aSender();
  const once = { callId: 'call-of-a-draft-1' };
  await act(() => result.current.send({ name: '井' }, once));
  await act(() => result.current.send({ name: '井' }, once));
  expect(sent(writeThing)).toHaveLength(1);
  expect(result.current.sending).toEqual({ is: 'delivered', answer: { name: '井' } });
});

it('takes what is sent anew for a new intention', async () => {
  says(writeThing, { name: '井' });
  const result = aSender();
  await act(() => result.current.send({ name: '井' }));
  await act(() => result.current.send({ name: '井' }));
  expect(sent(writeThing)).toHaveLength(2);
});
