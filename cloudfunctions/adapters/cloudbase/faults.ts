import { AlreadyExists, WriteConflict } from '../../kernel/store';

/** CloudBase's word for two transactions that meet on one document. */
const CONFLICT = 'DATABASE_TRANSACTION_CONFLICT';

/** CloudBase's word for an `_id` that exists; older environments pass on what MongoDB says. */
const DUPLICATE = 'DATABASE_DUPLICATE_WRITE';
const DUPLICATE_KEY = /\bE11000\b/;

/** Two transactions met on one document, and this one gave way: it is worth another attempt. */
export class Race extends WriteConflict {}

/** The line was cut while committing. Never tried again by the store: the work may have been done. */
export class CommitUnknown extends WriteConflict {}

/** Turns what the SDK throws into the words of the store; what it does not know stays as it is. */
export function faultOf(thrown: unknown): unknown {
  const code = codeOf(thrown);
  if (code === CONFLICT) {
    return new Race('another transaction was first', { cause: thrown });
  }
  if (code === DUPLICATE || DUPLICATE_KEY.test(String(thrown))) {
    return new AlreadyExists('the id exists already', { cause: thrown });
  }
  return thrown;
}

/**
 * What a failed commit means. Unless the database says that another was first, nobody knows whether it was kept
 * (the SDK may have sent it twice): the caller is asked to send the same call again, and its receipt tells.
 */
export function commitFaultOf(thrown: unknown): unknown {
  return codeOf(thrown) === CONFLICT
    ? faultOf(thrown)
    : new CommitUnknown('it is not known whether the commit was kept', { cause: thrown });
}

function codeOf(thrown: unknown): string | undefined {
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
  return typeof code === 'string' ? code : undefined;
}
