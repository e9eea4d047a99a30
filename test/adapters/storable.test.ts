import fc from 'fast-check';
import { isStorableId, storable } from '../../cloudfunctions/adapters/storable';
import { StoreMisuse } from '../../cloudfunctions/kernel/store';
import { notesNamed } from './store.conformance';

const notes = notesNamed('notes');

it('is the JSON of the document', () => {
  const note = {
    id: 'a',
    version: 1,
    anything: { 路: ['🛣️', undefined].slice(0, 1), none: undefined },
  };
  expect(storable(notes, note)).toBe('{"id":"a","version":1,"anything":{"路":["🛣️"]}}');
});

it('says where the trouble is', () => {
  const anything = { list: [1, { deep: new Date(0) }] };
  expect(() => storable(notes, { id: 'a', version: 1, anything })).toThrow(
    new StoreMisuse('notes: a document is plain JSON, and .anything.list[1].deep is not'),
  );
  expect(() =>
    storable(notes, { id: 'a', version: 1, dueAt: '' as never, text: '\ud83d' }),
  ).toThrow('notes: a document has text, a number, true or false at text, or nothing');
});

it('comes back as it went in, whatever plain JSON it is', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (anything) => {
      const note = { id: 'a', version: 1, anything };
      let json: string;
      try {
        json = storable(notes, note);
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(StoreMisuse);
        expect(JSON.stringify(anything)).toMatch(
          /"(\$[^"]*|[^"]*\.[^"]*|[^"]*\\u0000[^"]*|__proto__|)":/,
        );
        return;
      }
      expect(JSON.stringify(JSON.parse(json))).toBe(JSON.stringify(note));
    }),
  );
});

it('has ids that can stand in a link and in a database', () => {
  expect(['a', 'A-_9', 'x'.repeat(128)].every(isStorableId)).toBe(true);
  expect(['', ' ', 'x'.repeat(129), '村', 'a\n'].some(isStorableId)).toBe(false);
});
