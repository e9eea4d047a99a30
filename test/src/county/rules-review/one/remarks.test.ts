import { act, renderHook } from '@testing-library/react';
import { useRemarks } from '@/county/rules-review/one/remarks';
import { phone } from '../../../doubles/phone';

beforeEach(() => {
  phone.reset();
});

it('keeps what is said about a clause and about the whole apart, and sends no blanks', () => {
  const { result } = renderHook(() => useRemarks('revision-1', 1));
  act(() => {
    result.current.write(' 罚款要去掉。 ', 'feasts');
  });
  act(() => {
    result.current.write('  ', 'waste');
  });
  act(() => {
    result.current.write('写短一点。');
  });
  expect(result.current.said).toEqual([
    { clauseId: 'feasts', words: '罚款要去掉。' },
    { words: '写短一点。' },
  ]);
  expect(result.current.about('feasts')).toBe(' 罚款要去掉。 ');
  expect(result.current.about('nowhere')).toBe('');
});

it('begins anew with another draft', () => {
  const { result } = renderHook(() => useRemarks('revision-1', 1));
  act(() => {
    result.current.write('写短一点。');
  });
  expect(renderHook(() => useRemarks('revision-1', 2)).result.current.about()).toBe('');
  act(() => {
    result.current.putAway();
  });
  expect(result.current.said).toEqual([]);
});
