import { act, renderHook, waitFor } from '@testing-library/react';
import { post } from '@/backend/outbox';
import { useAnswer } from '@/backend/use-answer';
import { outOfReach, refuses, says, sent } from '../builders/pages';
import { readThing, writeThing } from '../builders/things';
import { phone } from '../doubles/phone';

function asking(keepsCopy = true) {
  return renderHook(
    ({ id }: { id?: string }) =>
      useAnswer(readThing, id === undefined ? undefined : { id }, { keepsCopy }),
    {
      initialProps: { id: '1' },
    },
  );
}

it('is on its way, and then here', async () => {
  says(readThing, { name: '井' });
  const { result } = asking();
  expect(result.current.answer).toEqual({ is: 'underway' });
  await waitFor(() => {
    expect(result.current.answer).toEqual({ is: 'here', data: { name: '井' } });
  });
  expect(sent(readThing)).toEqual([{ id: '1' }]);
});

it('is refused with a word and its facts', async () => {
  refuses(readThing, 'thing_not_found', { since: 1 });
  const { result } = asking();
  await waitFor(() => {
    expect(result.current.answer).toEqual({
      ...{ is: 'refused', code: 'thing_not_found', details: { since: 1 } },
    });
  });
});

it('shows the last copy without a signal, and says of when it is', async () => {
  says(readThing, { name: '井' });
  const first = asking();
  await waitFor(() => {
    expect(first.result.current.answer.is).toBe('here');
  });
  outOfReach();
  const { result } = asking();
  await waitFor(() => {
    expect(result.current.answer).toEqual({
      ...{ is: 'here', data: { name: '井' }, asOf: expect.any(Number) as number },
    });
  });
});

it('leaves no copy of what is sealed', async () => {
  says(readThing, { name: '井' });
  const first = asking(false);
  await waitFor(() => {
    expect(first.result.current.answer.is).toBe('here');
  });
  expect([...phone.disk.keys()].filter((key) => key.startsWith('copy:'))).toEqual([]);
  outOfReach();
  const { result } = asking(false);
  await waitFor(() => {
    expect(result.current.answer).toEqual({ is: 'unreachable' });
  });
});

it('shows no copy that the contract of today would not promise', async () => {
  phone.disk.set('copy::things.readThing:{"id":"1"}', '{"at":5,"data":{"name":1}}');
  const { result } = asking();
  await waitFor(() => {
    expect(result.current.answer).toEqual({ is: 'unreachable' });
  });
});

it('asks nothing before it knows what', async () => {
  says(readThing, { name: '井' });
  const { result, rerender } = renderHook(
    ({ id }: { id?: string }) => useAnswer(readThing, id === undefined ? undefined : { id }),
    { initialProps: {} },
  );
  expect(sent(readThing)).toEqual([]);
  rerender({ id: '2' });
  await waitFor(() => {
    expect(result.current.answer.is).toBe('here');
  });
});

it('never shows the answer to an earlier question', async () => {
  says(readThing, { name: '井' });
  const { result, rerender } = asking();
  await waitFor(() => {
    expect(result.current.answer.is).toBe('here');
  });
  outOfReach();
  rerender({ id: '2' });
  expect(result.current.answer).toEqual({ is: 'underway' });
  await waitFor(() => {
    expect(result.current.answer).toEqual({ is: 'unreachable' });
  });
});

it.each([
  ['the page is shown again', phone.showAgain.bind(phone)],
  [
    'something of this phone was delivered',
    () => {
      says(writeThing, { name: '井' });
      post({ contract: writeThing, input: { callId: 'call-0123456789-abc', name: '井' } });
    },
  ],
])('asks again when %s', async (_when, happen) => {
  says(readThing, { name: '井' });
  const { result } = asking();
  await waitFor(() => {
    expect(result.current.answer.is).toBe('here');
  });
  says(readThing, { name: '新井' });
  act(happen);
  await waitFor(() => {
    expect(result.current.answer).toEqual({ is: 'here', data: { name: '新井' } });
  });
  expect(sent(readThing)).toHaveLength(2);
});
