import { renderHook, waitFor } from '@testing-library/react';
import { useMe } from '@/session/use-me';
import { aVillage } from '../../builders/village';
import { inTheHandOf, noSignal } from '../builders/pages';

async function known() {
  const { result } = renderHook(useMe);
  await waitFor(() => {
    expect(result.current.me).toBeDefined();
  });
  return result.current;
}

it.each([
  ['zhang-guihua', 'person', true, false],
  ['he-qiushi', 'person', true, true],
  ['somebody-new', 'guest', false, false],
  ['', 'visitor', false, false],
] as const)('%s is a %s', async (key, kind, mayFile, mayWork) => {
  inTheHandOf(key, aVillage());
  const { me, may } = await known();
  expect(me?.kind).toBe(kind);
  expect(may('file_request')).toBe(mayFile);
  expect(may('open_workbench')).toBe(mayWork);
});

it('may nothing before the back end has said so', () => {
  noSignal();
  const { result } = renderHook(useMe);
  expect(result.current.me).toBeUndefined();
  expect(result.current.may('file_request')).toBe(false);
});

it('is what it was last, without a signal', async () => {
  inTheHandOf('zhang-guihua', aVillage());
  await known();
  noSignal();
  expect((await known()).may('file_request')).toBe(true);
});
