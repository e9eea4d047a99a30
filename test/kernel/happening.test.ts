import { happenings } from '../../cloudfunctions/kernel/happening';

const heard = {
  id: 'a',
  version: 1,
  name: 'request.filed',
  at: 5,
  facts: { requestId: 'r' },
  heardBy: ['points'],
  attempts: 0,
};

it('is due until everybody has heard, and then has no clock', () => {
  const filed = { ...heard, heardBy: [], dueAt: 5 };

  expect(happenings.schema.parse(filed)).toEqual(filed);
  expect(happenings.schema.parse(heard)).toEqual(heard);
  expect(happenings.indexes).toEqual({ due: ['dueAt'] });
});
