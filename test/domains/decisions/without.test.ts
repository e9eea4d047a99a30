import { without } from '../../../cloudfunctions/domains/decisions/without';

it('leaves out what is named and keeps the rest, in a document of its own', () => {
  const request = { id: 'a', dueAt: 1, outcome: undefined };
  expect(without(request, 'dueAt')).toEqual({ id: 'a', outcome: undefined });
  expect(request.dueAt).toBe(1);
  expect('dueAt' in without(request, 'dueAt')).toBe(false);
});
