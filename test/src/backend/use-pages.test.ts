import { act, renderHook, waitFor } from '@testing-library/react';
import { usePages } from '@/backend/use-pages';
import { outOfReach, says, sent } from '../builders/pages';
import { listThings } from '../builders/things';

async function firstPage(next?: string) {
  says(listThings, { items: [{ name: '一' }, { name: '二' }], ...(next && { next }) });
  const { result } = renderHook(() => usePages(listThings, {}));
  await waitFor(() => {
    expect(result.current.answer.is).toBe('here');
  });
  return result;
}

it('is one page when there is no more', async () => {
  const result = await firstPage();
  expect(result.current.items).toEqual([{ name: '一' }, { name: '二' }]);
  expect(result.current.more).toBeUndefined();
});

it('goes on behind the last one, until there is no more', async () => {
  const result = await firstPage('behind-2');
  says(listThings, { items: [{ name: '三' }] });
  act(() => result.current.more?.());
  await waitFor(() => {
    expect(result.current.items.map(({ name }) => name)).toEqual(['一', '二', '三']);
  });
  expect(sent(listThings)).toEqual([{}, { after: 'behind-2' }]);
  expect(result.current.more).toBeUndefined();
});

it('keeps what it has when the signal is gone, and can be asked for more again', async () => {
  const result = await firstPage('behind-2');
  outOfReach();
  await act(() => Promise.resolve(result.current.more?.()));
  expect(result.current.items).toHaveLength(2);
  expect(result.current.more).toBeDefined();
});

it('begins anew when it is asked again', async () => {
  const result = await firstPage('behind-2');
  says(listThings, { items: [{ name: '三' }] });
  act(() => result.current.more?.());
  await waitFor(() => {
    expect(result.current.items).toHaveLength(3);
  });
  act(() => {
    result.current.again();
  });
  await waitFor(() => {
    expect(result.current.items.map(({ name }) => name)).toEqual(['三']);
  });
});
