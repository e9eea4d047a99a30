import { fileRequest, previewRoute } from '@contracts/requests';
import {
  type Concerned,
  emptyDraft,
  isEmpty,
  letterOf,
  mayBeNameless,
  namesIn,
  type RequestDraft,
  routeInputOf,
} from '@/pages/requests/file/draft';

function aDraft(about: Partial<RequestDraft> = {}): RequestDraft {
  return {
    ...emptyDraft(),
    kind: 'dispute',
    category: 'land_resources',
    place: { placeId: 'group-qingquan-3', name: '第三组' },
    text: ' 隔壁砌墙砌过来了 ',
    ...about,
  };
}

it('begins with a call and a request of its own', () => {
  const [one, other] = [emptyDraft(), emptyDraft()];
  expect(one.callId).not.toBe(other.callId);
  expect(one.requestId).not.toBe(other.requestId);
  expect(isEmpty(one)).toBe(true);
});

it.each([
  [{ text: '堵了' }, false],
  [{ text: '  ' }, true],
  [{ recordings: [{ keptAt: 'a', path: 'b', kind: 'recording' as const }] }, false],
  [{ photos: [{ keptAt: 'a', path: 'b', kind: 'photo' as const }] }, false],
])('with %j it is empty: %s', (about, expected) => {
  expect(isEmpty({ ...emptyDraft(), ...about })).toBe(expected);
});

it.each([
  ['suggestion', 'self', true],
  ['accusation', 'self', true],
  ['dispute', 'self', false],
  ['suggestion', 'jointly', false],
] as const)('a %s for %s may come without a name: %s', (kind, filingFor, expected) => {
  expect(mayBeNameless(aDraft({ kind, filingFor }))).toBe(expected);
});

it('asks for the way when kind, category and place are chosen, and not before', () => {
  const { kind, category, place, ...rest } = aDraft();
  expect(previewRoute.input.safeParse(routeInputOf(aDraft())).success).toBe(true);
  const unfinished = [
    { ...rest, category, place },
    { ...rest, kind, place },
    { ...rest, kind, category },
  ] as RequestDraft[];
  expect(unfinished.map(routeInputOf)).toEqual([undefined, undefined, undefined]);
  expect(unfinished.map(letterOf)).toEqual([undefined, undefined, undefined]);
});

it('makes a letter that the contract takes, of what was written and nothing else', () => {
  const draft = aDraft({ phone: '138 0000 0000', wish: ' ' });
  const letter = letterOf(draft);
  expect(fileRequest.input.safeParse({ ...letter, callId: draft.callId }).success).toBe(true);
  expect(letter).toMatchObject({ text: '隔壁砌墙砌过来了', phone: '13800000000' });
  expect(letter).not.toHaveProperty('wish');
  expect(letter).not.toHaveProperty('spot');
  expect(letter).not.toHaveProperty('key');
});

it.each<[Concerned, string, string]>([
  ['nobody', 'none', 'nobody'],
  ['family', 'family', 'person'],
  ['neighbours', 'neighbours', 'person'],
  ['business', 'business', 'person'],
  ['employer', 'employer', 'employer'],
  ['village_cadre', 'unit', 'village_cadre'],
  ['township_official', 'unit', 'township_official'],
  ['county_official', 'unit', 'county_official'],
])('about %s: the relation %s, the words accuse %s', (concerned, relation, subject) => {
  expect(letterOf(aDraft({ concerned }))).toMatchObject({ relation, subject });
});

it.each<[Partial<RequestDraft>, object]>([
  [{ filingFor: 'self' }, { for: 'self' }],
  [
    { filingFor: 'neighbour', described: ' 山脚下的老人 ' },
    { for: 'neighbour', described: '山脚下的老人' },
  ],
  [
    { filingFor: 'jointly', names: '张三\n李四' },
    { for: 'jointly', names: ['张三', '李四'] },
  ],
  [
    { filingFor: 'person', person: { personId: 'person-sun', name: '孙老根' } },
    { for: 'person', personId: 'person-sun' },
  ],
])('says for whom: %j', (about, filing) => {
  expect(letterOf(aDraft(about))?.filing).toEqual(filing);
});

it('carries the key only where no name is needed', () => {
  const key = 'k'.repeat(43);
  expect(letterOf(aDraft({ kind: 'suggestion', key }))?.key).toBe(key);
  expect(letterOf(aDraft({ kind: 'dispute', key }))?.key).toBeUndefined();
});

it('reads at most four names, however they are parted', () => {
  expect(namesIn('张三、李四，王五，赵六\n\n钱七')).toEqual(['张三', '李四', '王五', '赵六']);
});
