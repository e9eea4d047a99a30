import { act, renderHook } from '@testing-library/react';
import { useDraft } from '@/pages/requests/file/use-draft';
import { phone } from '../../../doubles/phone';

beforeEach(() => {
  phone.reset();
});

it('is there again when the page is opened again', () => {
  const first = renderHook(() => useDraft('request'));
  act(() => {
    first.result.current.change({ text: '水沟堵了' });
  });
  const { callId } = first.result.current.draft;
  first.unmount();
  const again = renderHook(() => useDraft('request'));
  expect(again.result.current.draft).toMatchObject({ text: '水沟堵了', callId });
});

it('is another one for each person who is helped', () => {
  const own = renderHook(() => useDraft('request'));
  act(() => {
    own.result.current.change({ text: '我家的事' });
  });
  const helped = renderHook(() => useDraft('request-for-person-sun'));
  expect(helped.result.current.draft.text).toBe('');
});

it('begins anew after it was put away: another request, another call', () => {
  const { result } = renderHook(() => useDraft('request'));
  act(() => {
    result.current.change({ text: '送走的事' });
  });
  const before = result.current.draft;
  act(() => {
    result.current.putAway();
  });
  expect(result.current.draft.text).toBe('');
  expect(result.current.draft.callId).not.toBe(before.callId);
  expect(result.current.draft.requestId).not.toBe(before.requestId);
});
