import { renderHook } from '@testing-library/react';
import { useNow } from '@/components/use-now';

it('is the instant at which the page was opened, and stays', () => {
  const clock = jest.spyOn(Date, 'now').mockReturnValue(5);
  const { result, rerender } = renderHook(useNow);
  clock.mockReturnValue(7);
  rerender();
  expect(result.current).toBe(5);
  clock.mockRestore();
});
