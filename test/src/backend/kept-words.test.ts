import { act, renderHook } from '@testing-library/react';
import { said, useKeptWords } from '@/backend/kept-words';
import { phone } from '../doubles/phone';

beforeEach(() => {
  phone.reset();
});

it('keeps what is being written about one request, for one act', () => {
  const first = renderHook(() => useKeptWords('answer', 'request-1'));
  act(() => {
    first.result.current.write('查到是沟堵了');
  });
  const { callId } = first.result.current;
  first.unmount();
  const again = renderHook(() => useKeptWords('answer', 'request-1'));
  expect(again.result.current).toMatchObject({ words: '查到是沟堵了', callId });
  expect(renderHook(() => useKeptWords('answer', 'request-2')).result.current.words).toBe('');
  expect(renderHook(() => useKeptWords('add-words', 'request-1')).result.current.words).toBe('');
});

it('is another intention after it was sent', () => {
  const { result } = renderHook(() => useKeptWords('answer', 'request-3'));
  act(() => {
    result.current.write('写好了');
  });
  const { callId } = result.current;
  act(() => {
    result.current.putAway();
  });
  expect(result.current.words).toBe('');
  expect(result.current.callId).not.toBe(callId);
});

it.each([
  ['', {}],
  [' \n', {}],
  [' 已经去看过 ', { words: '已经去看过' }],
])('of %j it says %j', (words, expected) => {
  expect(said(words)).toEqual(expected);
});
