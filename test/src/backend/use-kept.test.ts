import { act, renderHook } from '@testing-library/react';
import * as z from 'zod/mini';
import { kept } from '@/backend/storage';
import { useKept } from '@/backend/use-kept';
import { phone } from '../doubles/phone';

it('follows what is kept', () => {
  phone.reset();
  const words = kept('words', z.string(), '');
  const { result } = renderHook(() => useKept(words));
  expect(result.current).toBe('');
  act(() => {
    words.set('墙');
  });
  expect(result.current).toBe('墙');
});
