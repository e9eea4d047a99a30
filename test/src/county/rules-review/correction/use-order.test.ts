import { act, renderHook } from '@testing-library/react';
import { useOrder } from '@/county/rules-review/correction/use-order';
import { phone } from '../../../doubles/phone';
import { MORNING } from '../../../builders/shown';

beforeEach(() => {
  phone.reset();
  jest.spyOn(Date, 'now').mockReturnValue(MORNING);
});

it('begins today, and keeps clauses and reasons', () => {
  const { result, unmount } = renderHook(() => useOrder('village-qingquan'));
  expect(result.current).toMatchObject({ day: '20261123', reasons: {} });
  act(() => {
    result.current.setReason('feasts', '无权罚款。');
  });
  act(() => {
    result.current.setDay('20261201');
  });
  unmount();
  const again = renderHook(() => useOrder('village-qingquan'));
  expect(again.result.current).toMatchObject({
    day: '20261201',
    reasons: { feasts: '无权罚款。' },
  });
  act(() => {
    again.result.current.setReason('feasts', undefined);
  });
  expect(again.result.current.reasons).toEqual({});
});
