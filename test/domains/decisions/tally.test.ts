import fc from 'fast-check';
import { bodyRule } from '../../../cloudfunctions/domains/decisions/lawful';
import { judge, meets, needs } from '../../../cloudfunctions/domains/decisions/tally';
import {
  decisionBodies,
  levySlips,
  type Threshold,
} from '../../../cloudfunctions/law/decision-bodies';
import { decisionMatters } from '../../../cloudfunctions/law/decision-matters';

const least = (parts: number, of: number): Threshold => ({ parts, of, isMoreThan: false });
const more = (parts: number, of: number): Threshold => ({ parts, of, isMoreThan: true });

it.each([
  ['over half of', more(1, 2), 1, 1],
  ['over half of', more(1, 2), 100, 51],
  ['over half of', more(1, 2), 101, 51],
  ['two thirds of', least(2, 3), 3, 2],
  ['two thirds of', least(2, 3), 4, 3],
  ['two thirds of', least(2, 3), 5, 4],
  ['two thirds of', least(2, 3), 100, 67],
  ['a tenth of', least(1, 10), 95, 10],
  ['a fifth of', least(1, 5), 27, 6],
  ['a third of', least(1, 3), 10, 4],
  ['four fifths of', least(4, 5), 35, 28],
  ['three quarters of', least(3, 4), 10, 8],
])('%s %j of %i is %i', (_name, threshold, body, needed) => {
  expect(needs(body, threshold)).toBe(needed);
  expect(meets(needed, body, threshold)).toBe(true);
  expect(meets(needed - 1, body, threshold)).toBe(false);
});

it('needs the fewest that are enough, whatever the body and the share', () => {
  const share = fc.record({
    parts: fc.integer({ min: 1, max: 10 }),
    of: fc.integer({ min: 10, max: 20 }),
    isMoreThan: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9000 }), share, (body, threshold) => {
      const needed = needs(body, threshold);
      return (
        (needed > body || meets(needed, body, threshold)) &&
        (needed === 0 || !meets(needed - 1, body, threshold))
      );
    }),
    { numRuns: 2000 },
  );
});

it('lets a body without anybody decide nothing', () => {
  expect(meets(0, 0, least(1, 2))).toBe(false);
  expect(meets(0, 0, undefined)).toBe(false);
});

const plain = (due: number, present: number, agree: number) => ({
  ...{ due, present, agree, recused: 0, recusedPresent: 0 },
});
const rules = Object.keys(decisionBodies).map((body) =>
  bodyRule(body as keyof typeof decisionBodies, []),
);
const paths = rules.flatMap((rule) =>
  rule.paths.map(({ roll }) => ({ rule, roll, of: rule.body })),
);

/** Every quorum and every majority of the law, with 1 to 40 due: one below is not enough, exactly at it is, one above is. */
it.each(paths)('$of by $roll: one below, exactly at and one above the quorum', ({ rule, roll }) => {
  const quorum = rule.paths.find((path) => path.roll === roll)?.quorum;
  for (let due = 1; due <= 40; due += 1) {
    const needed = quorum ? needs(due, quorum) : 0;
    const come = (present: number) =>
      judge(rule, roll, plain(due, present, present), false).outcome;
    for (const present of [needed, needed + 1].filter((it) => it <= due && it > 0)) {
      expect(come(present)).not.toBe('no_quorum');
    }
    if (needed > 0) {
      expect(come(needed - 1)).toBe('no_quorum');
    }
  }
});

it.each(paths)(
  '$of by $roll: one below, exactly at and one above the majority',
  ({ rule, roll }) => {
    for (let due = 1; due <= 40; due += 1) {
      for (const present of [due, Math.max(1, due - 1)]) {
        const needed = needs(rule.passOf === 'due' ? due : present, rule.pass);
        const say = (agree: number) => judge(rule, roll, plain(due, present, agree), false).outcome;
        if (say(0) === 'no_quorum') {
          continue;
        }
        expect(say(Math.max(0, needed - 1))).toBe('returned');
        for (const agree of [needed, needed + 1].filter((it) => it <= present)) {
          expect(say(agree)).toBe('adopted');
        }
      }
    }
  },
);

it('counts by those present at a village assembly and by all at the collective', () => {
  const villagers = bodyRule('villagers_assembly', []);
  const members = bodyRule('members_assembly', []);
  expect(judge(villagers, 'adults', plain(100, 51, 26), false)).toEqual({
    ...{ outcome: 'adopted', quorumNeeded: 51, agreeNeeded: 26 },
  });
  expect(judge(members, 'collective_members', plain(100, 67, 66), false)).toEqual({
    ...{ outcome: 'returned', quorumNeeded: 67, agreeNeeded: 67 },
  });
});

it('wants three quarters of all members for rights of non-members', () => {
  const rule = bodyRule('members_assembly', [decisionMatters.non_member_rights]);
  const say = (agree: number) => judge(rule, 'collective_members', plain(10, 10, agree), false);
  expect([7, 8, 9].map((agree) => say(agree).outcome)).toEqual(['returned', 'adopted', 'adopted']);
});

describe('whoever is recused', () => {
  const rule = bodyRule('villagers_assembly', []);

  it('helps no quorum', () => {
    const counted = { due: 10, present: 6, agree: 5, recused: 1, recusedPresent: 1 };
    expect(judge(rule, 'adults', counted, false).outcome).toBe('no_quorum');
  });

  it('leaves no denominator', () => {
    const counted = { due: 10, present: 8, agree: 4, recused: 1, recusedPresent: 1 };
    expect(judge(rule, 'adults', counted, false)).toMatchObject({
      ...{ outcome: 'returned', agreeNeeded: 5 },
    });
  });

  it('leaves the total where the county has set it so', () => {
    const counted = { due: 10, present: 8, agree: 4, recused: 1, recusedPresent: 1 };
    expect(judge(rule, 'adults', counted, true)).toMatchObject({
      ...{ outcome: 'adopted', quorumNeeded: 5, agreeNeeded: 4 },
    });
  });
});

describe('a levy before the representatives', () => {
  const rule = bodyRule('representatives_assembly', [decisionMatters.levy]);
  const say = (covered: number, agree: number, households = 30) =>
    judge(
      rule,
      'representatives_assembly',
      { ...plain(9, 9, 9), slips: { households, covered, agree } },
      false,
    ).outcome;

  it('has the figures of the measure', () => {
    expect(rule.slips).toEqual(levySlips);
  });

  it.each([
    [19, 19, 'no_quorum'],
    [20, 20, 'adopted'],
    [21, 21, 'adopted'],
    [20, 10, 'returned'],
    [20, 11, 'adopted'],
    [21, 10, 'returned'],
    [21, 11, 'adopted'],
  ])('with slips of %i of 30 households, %i of them agreeing: %s', (covered, agree, outcome) => {
    expect(say(covered, agree)).toBe(outcome);
  });

  it('wants the representatives present to agree as well', () => {
    const counted = { ...plain(9, 9, 4), slips: { households: 30, covered: 30, agree: 30 } };
    expect(judge(rule, 'representatives_assembly', counted, false).outcome).toBe('returned');
  });
});
