import {
  AlreadyExists,
  DOCUMENT_BYTES_MAX,
  StoreMisuse,
  WriteConflict,
} from '../../cloudfunctions/kernel/store';

it('a duplicate is one kind of conflict, and misuse is none', () => {
  expect(new AlreadyExists('a')).toBeInstanceOf(WriteConflict);
  expect(new StoreMisuse('a')).not.toBeInstanceOf(WriteConflict);
  expect([new WriteConflict(), new AlreadyExists(), new StoreMisuse()].map(String)).toEqual([
    'WriteConflict',
    'AlreadyExists',
    'StoreMisuse',
  ]);
});

it('the largest document is a tenth of what CloudBase takes', () => {
  expect(DOCUMENT_BYTES_MAX * 10).toBe(5 * 1024 * 1024);
});
