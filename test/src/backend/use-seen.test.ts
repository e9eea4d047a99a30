import { markSeen } from '@contracts/notifications';
import { renderHook } from '@testing-library/react';
import { useSeen } from '@/backend/use-seen';
import { says, sentOnce } from '../builders/pages';

it('has seen what the inbox says about the thing, once', async () => {
  says(markSeen, { marked: 1 });
  const { rerender } = renderHook(() => {
    useSeen('request', 'request-of-a-screen');
  });
  rerender();
  expect(await sentOnce(markSeen)).toEqual({
    about: { kind: 'request', id: 'request-of-a-screen' },
  });
});
