import { act, renderHook } from '@testing-library/react';
import * as z from 'zod/mini';
import { newId } from '@/backend/new-id';
import { useForm } from '@/backend/use-form';
import { phone } from '../doubles/phone';

const schema = z.optional(z.object({ callId: z.string(), yard: z.string(), hour: z.string() }));
const empty = () => ({ callId: newId(), yard: '', hour: '19' });
const opened = (form = 'call-a-meeting') => renderHook(() => useForm(form, schema, empty));

beforeEach(() => {
  phone.reset();
});

it('begins with what holds before anything was written', () => {
  expect(opened().result.current.draft).toMatchObject({ yard: '', hour: '19' });
});

it('keeps two things that were written one after the other without a pause', () => {
  const { result } = opened();
  act(() => {
    result.current.change({ yard: '晒谷坪' });
    result.current.change({ hour: '20' });
  });
  expect(result.current.draft).toMatchObject({ yard: '晒谷坪', hour: '20' });
});

it('is there again when the page is opened again, and only in its own form', () => {
  const first = opened();
  act(() => {
    first.result.current.change({ yard: '晒谷坪' });
  });
  const { callId } = first.result.current.draft;
  first.unmount();
  expect(opened().result.current.draft).toMatchObject({ yard: '晒谷坪', callId });
  expect(opened('another').result.current.draft.yard).toBe('');
});

it('is another intention after it was put away', () => {
  const { result } = opened();
  act(() => {
    result.current.change({ yard: '晒谷坪' });
  });
  const { callId } = result.current.draft;
  act(() => {
    result.current.putAway();
  });
  expect(result.current.draft.yard).toBe('');
  expect(result.current.draft.callId).not.toBe(callId);
});
