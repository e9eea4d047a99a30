import { isOpen, REVEAL_MS } from '../../../cloudfunctions/domains/requests/reveal';

const reveal = {
  ...{ id: 'x', version: 1, requestId: 'r', personId: 'p', officeId: 'o', at: 100 },
  reason: 'to_handle',
} as const;

it('is open for half an hour, for its reader and its request', () => {
  expect(isOpen(reveal, 'r', 'p', 100)).toBe(true);
  expect(isOpen(reveal, 'r', 'p', 99 + REVEAL_MS)).toBe(true);
  expect(isOpen(reveal, 'r', 'p', 100 + REVEAL_MS)).toBe(false);
  expect(isOpen(reveal, 'other', 'p', 100)).toBe(false);
  expect(isOpen(reveal, 'r', 'q', 100)).toBe(false);
  expect(isOpen(reveal, 'r', undefined, 100)).toBe(false);
  expect(isOpen(undefined, 'r', 'p', 100)).toBe(false);
});
