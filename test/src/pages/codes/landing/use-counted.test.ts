import { countOpening } from '@contracts/codes';
import { renderHook } from '@testing-library/react';
import { useCounted } from '@/pages/codes/landing/use-counted';
import { sent, sentOnce } from '../../../builders/pages';

it('counts one scan that opened something, once, and nobody with it', async () => {
  const { rerender } = renderHook(
    ({ isOpen }) => {
      useCounted('abcdefghjkmn', isOpen);
    },
    { initialProps: { isOpen: false } },
  );
  expect(sent(countOpening)).toEqual([]);
  rerender({ isOpen: true });
  rerender({ isOpen: true });
  expect(await sentOnce(countOpening)).toEqual({ code: 'abcdefghjkmn' });
});
