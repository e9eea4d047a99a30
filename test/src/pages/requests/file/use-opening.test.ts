import { renderHook, waitFor } from '@testing-library/react';
import { useOpening } from '@/pages/requests/file/use-opening';
import { aVillage } from '../../../../builders/village';
import { inTheHandOf } from '../../../builders/pages';

it('fills in the village of whoever writes', async () => {
  inTheHandOf('zhang-guihua', aVillage());
  const { result } = renderHook(() => useOpening({}));
  await waitFor(() => {
    expect(result.current.filled.place).toEqual({ placeId: 'village-qingquan', name: '清泉村' });
  });
  expect(result.current).toMatchObject({ form: 'request', fixed: {} });
});

it('fills in the place of the code that was scanned instead', () => {
  const { result } = renderHook(() =>
    useOpening({ place: 'hamlet-qingquan-1', placeName: encodeURIComponent('老井屋场') }),
  );
  expect(result.current.filled.place).toEqual({ placeId: 'hamlet-qingquan-1', name: '老井屋场' });
});

it('is fixed on the person who is helped, with a draft of their own', () => {
  const { result } = renderHook(() =>
    useOpening({ person: 'person-sun', personName: encodeURIComponent('孙老根') }),
  );
  expect(result.current.form).toBe('request-for-person-sun');
  expect(result.current.fixed).toEqual({
    filingFor: 'person',
    person: { personId: 'person-sun', name: '孙老根' },
  });
});

it('takes a complaint about the product as a suggestion', () => {
  const { result } = renderHook(() => useOpening({ about: 'product' }));
  expect(result.current.form).toBe('request-about-product');
  expect(result.current.filled).toMatchObject({
    kind: 'suggestion',
    category: 'science_information',
  });
});

it('names the line of the passbook that is objected to', () => {
  const { result } = renderHook(() => useOpening({ about: 'entry', entry: 'entry-7' }));
  expect(result.current.form).toBe('request-about-entryentry-7');
  expect(result.current.filled.kind).toBe('complaint');
  expect(result.current.filled.text).toContain('entry-7');
});
