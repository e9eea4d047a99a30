import { indexesOf } from '../../../cloudfunctions/adapters/cloudbase/indexes';
import { happenings } from '../../../cloudfunctions/kernel/happening';
import { notesNamed } from '../store.conformance';

it('are what was declared, ordered by the id in the end', () => {
  expect(indexesOf(happenings)).toEqual([
    {
      name: 'due',
      keys: [
        { name: 'dueAt', direction: '1' },
        { name: '_id', direction: '1' },
      ],
      unique: false,
    },
  ]);
  expect(indexesOf(notesNamed('notes')).map(({ name }) => name)).toEqual([
    'byKind',
    'byPlace',
    'byText',
    'due',
  ]);
});
