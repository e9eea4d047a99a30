import { emptyRecord } from '@/decision-desk/record/draft';
import {
  ballotsDue,
  calledOf,
  lacksOf,
  numbersOf,
  onSheets,
  recusedOf,
  signersNeeded,
  sumOf,
  toSend,
} from '@/decision-desk/record/sheet';
import { HASH } from '../../builders/decided';

const roll = ['甲', '乙', '丙', '丁', '戊'].map((name, line) => ({
  ...{ line, name, householdId: line < 3 ? 'h1' : 'h2', hasInterest: line === 4 },
}));
const wanted = {
  ways: ['onsite', 'online', 'proxy'],
  hasSlips: false,
  needsWomensCheck: false,
} as const;
const paperOf = (kind: 'minutes' | 'proxy' | 'slips', hash = HASH) => ({
  ...{ kind, title: kind, hash },
  file: { keptAt: 'k', path: 'p', kind: 'photo' as const, hash },
});
const onsite = (line: number) => ({ line, way: 'onsite' as const });
const typed = (agree: string, against: string, abstain: string) => ({ agree, against, abstain });

const whole = {
  ...emptyRecord(),
  present: [onsite(0), onsite(3), onsite(4)],
  ...{ signers: [0, 3], papers: [paperOf('minutes')], women: '1' },
  onsite: typed('1', '1', ''),
  chair: { personId: 'p1', name: '甲' },
  recorder: { personId: 'p2', name: '乙' },
};

it('whoever stepped aside came and is not counted', () => {
  expect([...recusedOf({ ...whole, recused: [3] }, roll)]).toEqual([4, 3]);
  expect(ballotsDue(whole, roll, 'onsite')).toBe(2);
  expect(ballotsDue({ ...whole, recused: [3] }, roll, 'onsite')).toBe(1);
  expect(ballotsDue(whole, roll, 'proxy')).toBe(0);
});

it('an empty figure is none', () => {
  expect(numbersOf(typed('3', '', ''))).toEqual({ agree: 3, against: 0, abstain: 0 });
  expect(sumOf(typed('3', '2', '1'))).toBe(6);
});

it('is whole when everything adds up', () => {
  expect(lacksOf(whole, roll, wanted)).toEqual([]);
});

it.each([
  ['present', { ...whole, present: [], onsite: typed('', '', ''), signers: [] }],
  ['count', { ...whole, onsite: typed('2', '1', '') }],
  ['count', { ...whole, onsite: typed('1', '', '') }],
  ['led', { ...whole, chair: undefined }],
  ['led', { ...whole, recorder: undefined }],
  ['minutes', { ...whole, papers: [] }],
  ['signers', { ...whole, signers: [0] }],
  [
    'proxies',
    {
      ...whole,
      present: [...whole.present, { line: 1, way: 'proxy' as const, by: 0 }],
      proxy: typed('1', '', ''),
    },
  ],
  ['calls', { ...whole, present: [...whole.present, { line: 1, way: 'online' as const }] }],
])('says that it lacks %s', (lack, draft) => {
  expect(lacksOf(draft, roll, wanted)).toEqual([lack]);
});

it('asks for slips and for the check of women’s rights where the matter does', () => {
  const more = { ...wanted, hasSlips: true, needsWomensCheck: true };
  expect(lacksOf(whole, roll, more)).toEqual(['womensCheck', 'slips']);
  const done = {
    ...whole,
    ...{ slips: typed('3', '', ''), womensCheck: 'no_such_ground' as const },
    papers: [...whole.papers, paperOf('slips')],
  };
  expect(lacksOf(done, roll, more)).toEqual([]);
  expect(toSend(done, roll, more).input).toMatchObject({
    ...{ slips: { agree: 3, against: 0, abstain: 0 }, womensCheck: 'no_such_ground' },
  });
});

it('fewer than two who came sign all', () => {
  expect(
    [0, 1, 2, 3].map((count) =>
      signersNeeded({ ...whole, present: whole.present.slice(0, count) }),
    ),
  ).toEqual([0, 1, 2, 2]);
});

it('sends each way with its own count; the roll call is counted by itself', () => {
  const draft = {
    ...whole,
    present: [
      onsite(0),
      { line: 1, way: 'proxy' as const, by: 0, paper: paperOf('proxy', 'B'.repeat(43)) },
      { line: 2, way: 'online' as const, choice: 'against' as const },
      { line: 4, way: 'online' as const, choice: 'agree' as const },
    ],
    ...{ onsite: typed('1', '', ''), proxy: typed('', '', '1') },
  };
  expect(calledOf(draft, recusedOf(draft, roll))).toEqual({ agree: 0, against: 1, abstain: 0 });
  const { input, enclosures } = toSend(draft, roll, wanted);
  expect(input).toEqual({
    present: [
      { line: 0 },
      { line: 1, way: 'proxy', by: 0, paper: 'B'.repeat(43) },
      { line: 2, way: 'online' },
      { line: 4, way: 'online' },
    ],
    recused: [],
    count: {
      onsite: { agree: 1, against: 0, abstain: 0 },
      online: { agree: 0, against: 1, abstain: 0 },
      proxy: { agree: 0, against: 0, abstain: 1 },
    },
    calls: [{ line: 2, choice: 'against' }],
    ...{ women: 1, signers: [0, 3], chairId: 'p1', recorderId: 'p2' },
    papers: [
      { kind: 'minutes', title: 'minutes', hash: HASH },
      { kind: 'proxy', title: 'proxy', hash: 'B'.repeat(43) },
    ],
  });
  expect(enclosures).toHaveLength(2);
});

it('sends nothing of ways in which nobody came', () => {
  const { input } = toSend(whole, roll, wanted);
  expect(input.count).toEqual({ onsite: { agree: 1, against: 1, abstain: 0 } });
  expect(input).not.toHaveProperty('calls');
});

it('where sheets were brought, the minutes name them and say it not once more', () => {
  const { input } = toSend({ ...whole, recused: [3] }, roll, wanted);
  const said = { ...input, present: [], recused: [], sheets: ['one', 'two'] };
  expect(onSheets(input, ['one', 'two'])).toEqual(said);
  const calls = [{ line: 1, choice: 'agree' as const }];
  expect(onSheets({ ...input, calls }, ['one', 'two'])).toEqual({ ...said, calls: [] });
});
