import fc from 'fast-check';
import { changesBetween, partsBetween } from '../../../cloudfunctions/domains/rules/difference';
import { aClause } from '../../builders/rules';

it('marks the words that changed and leaves the rest', () => {
  expect(partsBetween('喜事不超过十五桌，先说一声。', '喜事不超过十二桌，先说一声。')).toEqual([
    { part: 'kept', text: '喜事不超过' },
    { part: 'removed', text: '十五' },
    { part: 'added', text: '十二' },
    { part: 'kept', text: '桌，先说一声。' },
  ]);
});

const text = fc.string({
  unit: fc.constantFrom(...Array.from('喜事不超过十五二桌，先说一声。狗')),
});

it('loses no word of either text', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = partsBetween(before, after);
      const joined = (gone: 'added' | 'removed') =>
        parts.flatMap((it) => (it.part === gone ? [] : it.text)).join('');
      expect(joined('added')).toBe(before);
      expect(joined('removed')).toBe(after);
      expect(parts.every((it, at) => it.text !== '' && it.part !== parts[at - 1]?.part)).toBe(true);
    }),
  );
});

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => aClause(id, `${id}条`));
const named = (before: (typeof a)[], after: (typeof a)[]) =>
  changesBetween(
    before.flatMap((it) => it ?? []),
    after.flatMap((it) => it ?? []),
  ).map(({ clauseId, change, isMoved }) => `${clauseId} ${change}${isMoved ? ' moved' : ''}`);

it.each([
  { says: 'nothing', before: [a, b], after: [a, b], changes: ['a kept', 'b kept'] },
  { says: 'one added', before: [a], after: [a, b], changes: ['a kept', 'b added'] },
  {
    says: 'one removed, shown where it stood',
    before: [a, b, c],
    after: [a, c],
    changes: ['a kept', 'b removed', 'c kept'],
  },
  { says: 'the first removed', before: [a, b], after: [b], changes: ['a removed', 'b kept'] },
  {
    says: 'one moved, and only one',
    before: [a, b, c, d],
    after: [d, a, b, c],
    changes: ['d kept moved', 'a kept', 'b kept', 'c kept'],
  },
])('tells $says', ({ before, after, changes }) => {
  expect(named(before, after)).toEqual(changes);
});

it('tells a clause that was reworded and given another topic, with both numbers', () => {
  const before = [aClause('x', '一'), aClause('y', '狗要拴绳。')];
  const [change] = changesBetween(before, [aClause('y', '狗要拴好。', 'order')]).slice(-1);
  expect(change).toMatchObject({
    ...{ change: 'changed', topicWas: 'conduct', topic: 'order', numberWas: 2, number: 1 },
    parts: [{ part: 'kept' }, { part: 'removed' }, { part: 'added' }, { part: 'kept' }],
  });
});
