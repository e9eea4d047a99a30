import type { ObjectionKept } from './objection';
import type { Objected } from './state';

/** As much of an objection as everybody may know: that there is one, where it stands, by when it is answered. */
export function showObjection(
  { objection, notice, state, level }: Objected,
  { filedAt, duty }: Pick<ObjectionKept, 'filedAt' | 'duty'>,
  { mayOpen, now }: { readonly mayOpen: boolean; readonly now: number },
) {
  return {
    ...{ objectionId: objection, notice, state, level, filedAt },
    ...(duty && { dueAt: duty.dueAt }),
    mayOpen,
    isOverdue: duty !== undefined && duty.dueAt < now,
  };
}
