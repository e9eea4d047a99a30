import { act, renderHook } from '@testing-library/react';
import type { Revision } from '@/components/rules/revision-head';
import { useLines } from '@/workbench/rules/draft/use-lines';
import { aDraftShown, aRevisionShown } from '../../../builders/rules';
import { phone } from '../../../doubles/phone';

const line = (text: string) => ({ key: text, topic: 'conduct' as const, text });
const begun = [line('甲')];
const drafted = (n: number) => aRevisionShown({ draft: aDraftShown({ n }) });

function opened(revision = drafted(1)) {
  return renderHook(({ of }: { of: Revision }) => useLines(of, begun), {
    initialProps: { of: revision },
  });
}

beforeEach(() => {
  phone.reset();
});

it('begins with what was saved last, and keeps what is written over it', () => {
  const { result, unmount } = opened();
  expect(result.current).toMatchObject({ lines: begun, isWritten: false, isBehind: false });
  act(() => {
    result.current.write([line('乙')]);
  });
  unmount();
  expect(opened().result.current).toMatchObject({ lines: [line('乙')], isWritten: true });
});

it('says when somebody else has saved another draft meanwhile; both ways out are open', () => {
  const { result, rerender } = opened();
  act(() => {
    result.current.write([line('乙')]);
  });
  rerender({ of: drafted(2) });
  expect(result.current.isBehind).toBe(true);
  act(() => {
    result.current.keepMine();
  });
  expect(result.current).toMatchObject({ isBehind: false, lines: [line('乙')] });
  rerender({ of: drafted(3) });
  act(() => {
    result.current.takeTheirs();
  });
  expect(result.current).toMatchObject({ isBehind: false, isWritten: false, lines: begun });
});

it('stays on the screen after it was saved, until the page has read it', () => {
  const { result, rerender } = opened();
  act(() => {
    result.current.write([line('乙')]);
  });
  act(() => {
    result.current.saved(2);
  });
  expect(result.current).toMatchObject({ lines: [line('乙')], isWritten: false });
  rerender({ of: drafted(2) });
  expect(result.current.lines).toEqual(begun);
});
