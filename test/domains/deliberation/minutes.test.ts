import {
  correctionId,
  hashOf,
  type Minutes,
  wordsIn,
} from '../../../cloudfunctions/domains/deliberation/minutes';

const written: Minutes = {
  ...{ id: 'meeting', version: 1, edition: 1, heldFrom: 1, heldUntil: 2, drawnUpAt: 3 },
  ...{ talk: '宣讲', topics: [{ topicId: 't', said: '商量了' }], drawnUpBy: 'recorder' },
};
const content = {
  attendance: {
    persons: 1,
    households: 1,
    guests: 0,
    cadres: 0,
    headcount: 1,
    unnamed: 0,
    additions: 0,
  },
  standing: { standing: 'consultation' as const, because: 'not_declared' as const },
  counts: [],
  items: [],
};

it('any change of what is published gives another hash', () => {
  const changed: [Partial<Minutes>, object][] = [
    [{}, {}],
    [{ talk: '宣讲了' }, {}],
    [{ heldUntil: 3 }, {}],
    [{ topics: [] }, {}],
    [{}, { attendance: { ...content.attendance, persons: 2 } }],
    [{}, { standing: { standing: 'group_meeting' } }],
  ];
  const hashes = changed.map(([a, b]) => hashOf({ ...written, ...a }, { ...content, ...b }));
  expect(new Set(hashes).size).toBe(changed.length);
});

it('knows everything that was written freely', () => {
  expect(wordsIn(written)).toMatch(/宣讲[\s\S]*商量了/);
  expect(correctionId('meeting', 2)).toBe('meeting:2');
});
