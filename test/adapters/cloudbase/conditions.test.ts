import { conditionOf, onwards } from '../../../cloudfunctions/adapters/cloudbase/conditions';
import { lookAlong } from '../../../cloudfunctions/adapters/look';
import { notesNamed } from '../store.conformance';

const notes = notesNamed('notes');

it('asks for what is given, for the range, and for every other field of the index to be there', () => {
  const equals = { kind: 'road' };
  expect(conditionOf(lookAlong(notes, { index: 'byKind', equals }))).toEqual({
    kind: { $eq: 'road' },
    dueAt: { $exists: true },
  });
  const range = { field: 'dueAt', from: 1, before: 5 };
  expect(conditionOf(lookAlong(notes, { index: 'byKind', equals, range }))).toEqual({
    kind: { $eq: 'road' },
    dueAt: { $exists: true, $gte: 1, $lt: 5 },
  });
});

it('goes on after a place, field by field and then by id', () => {
  const look = lookAlong(notes, { index: 'byKind' });
  expect(onwards(look, { values: ['road', 7], id: 'a' }, false)).toEqual({
    $or: [
      { kind: { $gt: 'road' } },
      { kind: { $eq: 'road' }, dueAt: { $gt: 7 } },
      { kind: { $eq: 'road' }, dueAt: { $eq: 7 }, _id: { $gt: 'a' } },
    ],
  });
  expect(onwards(lookAlong(notes, { index: 'due' }), { values: [7], id: 'a' }, true)).toEqual({
    $or: [{ dueAt: { $lt: 7 } }, { dueAt: { $eq: 7 }, _id: { $lt: 'a' } }],
  });
});
