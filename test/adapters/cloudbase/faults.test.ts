import {
  CommitUnknown,
  commitFaultOf,
  faultOf,
  Race,
} from '../../../cloudfunctions/adapters/cloudbase/faults';
import { AlreadyExists, WriteConflict } from '../../../cloudfunctions/kernel/store';

const thrown = (code: unknown, message = '') => Object.assign(new Error(message), { code });

it.each([
  { code: 'DATABASE_TRANSACTION_CONFLICT', message: '', is: Race },
  { code: 'DATABASE_DUPLICATE_WRITE', message: '', is: AlreadyExists },
  { code: 'DATABASE_REQUEST_FAILED', message: 'E11000 duplicate key error', is: AlreadyExists },
])('$code is told in the words of the store', ({ code, message, is }) => {
  expect(faultOf(thrown(code, message))).toBeInstanceOf(is);
});

it.each([thrown('ECONNRESET'), thrown('DATABASE_PERMISSION_DENIED'), thrown(503), 'nothing', null])(
  'what the store has no word for stays as it is: %s',
  (it) => {
    expect(faultOf(it)).toBe(it);
  },
);

it('only a conflict is certain after a commit that failed', () => {
  expect(commitFaultOf(thrown('DATABASE_TRANSACTION_CONFLICT'))).toBeInstanceOf(Race);
  const unknown = commitFaultOf(thrown('ECONNRESET'));
  expect(unknown).toBeInstanceOf(CommitUnknown);
  expect(unknown).toBeInstanceOf(WriteConflict);
  expect(unknown).not.toBeInstanceOf(Race);
});
