import fc from 'fast-check';
import {
  heldInWords,
  leastOf,
  passInWords,
  quorumInWords,
  ruleInWords,
  shareInWords,
  unitOf,
} from '@/text/decision-figures';
import { exceeds, reaches } from '../../../cloudfunctions/kernel/share';
import { aHeld, assembly, members, representatives } from '../builders/decided';

const HALF = { parts: 1, of: 2, isMoreThan: true };
const share = (parts: number, of: number) => ({ parts, of, isMoreThan: false });

describe('how many are needed', () => {
  it.each([
    [HALF, 1, 1],
    [HALF, 100, 51],
    [HALF, 101, 51],
    [HALF, 27, 14],
    [share(2, 3), 3, 2],
    [share(2, 3), 4, 3],
    [share(2, 3), 5, 4],
    [share(2, 3), 100, 67],
    [share(1, 10), 95, 10],
    [share(1, 5), 27, 6],
    [share(1, 3), 10, 4],
    [share(4, 5), 35, 28],
    [share(3, 4), 10, 8],
  ])('%j of %i is %i', (threshold, people, needed) => {
    expect(leastOf(threshold, people)).toBe(needed);
  });

  it('is the least number with which the count itself would be content', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        fc.boolean(),
        (people, some, more, isMoreThan) => {
          const threshold = { parts: some, of: some + more, isMoreThan };
          const least = leastOf(threshold, people);
          const holds = isMoreThan ? exceeds : reaches;
          expect(holds(least, people, threshold)).toBe(true);
          expect(holds(least - 1, people, threshold)).toBe(false);
        },
      ),
    );
  });
});

it.each([
  [HALF, '超过一半'],
  [share(2, 3), '三分之二以上'],
  [share(3, 4), '四分之三以上'],
  [share(1, 10), '十分之一以上'],
  [share(5, 12), '12分之五以上'],
])('%j is called %s', (threshold, words) => {
  expect(shareInWords(threshold)).toBe(words);
});

it('counts households in 户 and people in 人', () => {
  expect([unitOf('households'), unitOf('adults'), unitOf(undefined)]).toEqual(['户', '人', '人']);
});

it('says of how many at least how many must come', () => {
  expect(quorumInWords({ roll: 'adults', quorum: HALF }, 27)).toBe(
    '到会要超过一半：27人里至少到14人',
  );
  expect(quorumInWords({ roll: 'households', quorum: share(2, 3) }, 100)).toBe(
    '到会要三分之二以上：100户里至少到67户',
  );
  expect(quorumInWords({ roll: 'collective_representatives' }, 22)).toBe('应到22人');
});

it('says of whom the majority is taken', () => {
  expect(passInWords(representatives, 27)).toBe('到会的人里要超过一半赞成');
  expect(passInWords(assembly, 90, '户')).toBe('到会的户里要超过一半赞成');
  expect(passInWords(members, 30)).toBe(
    '赞成要三分之二以上：应到30人里至少20人，没来的也算在总数里',
  );
  expect(passInWords(members, undefined)).toBe(
    '全部应到的人里要三分之二以上赞成，没来的也算在总数里',
  );
});

it('says the whole rule of a body, before anybody has been counted', () => {
  expect(ruleInWords(assembly)).toEqual([
    '谁来：十八岁以上的村民，超过一半到会；或者户代表，一户一个，三分之二以上到会',
    '怎么算通过：到会的人里要超过一半赞成',
    '至少提前10天告诉大家',
  ]);
  expect(ruleInWords({ ...members, paths: [{ roll: 'collective_members' }] })).toEqual([
    '谁来：集体成员',
    '怎么算通过：全部应到的人里要三分之二以上赞成，没来的也算在总数里',
    '至少提前10天告诉大家',
    '方案至少提前10天给大家看',
  ]);
});

describe('a count in plain words', () => {
  const rule = { ...representatives, quorum: share(2, 3) };

  it('says what was needed and that it was enough', () => {
    expect(heldInWords(aHeld(), rule, '人')).toEqual([
      '到会要三分之二以上，27人里至少18人。实到24人，够了。',
      '赞成要超过一半，到会24人里至少13人。赞成20人，够了。',
    ]);
  });

  it('says by how much it fell short', () => {
    const count = { agree: 12, against: 11, abstain: 1 };
    expect(heldInWords(aHeld({ count }), rule, '人')[1]).toBe(
      '赞成要超过一半，到会24人里至少13人。赞成12人，差1人。',
    );
  });

  it('says that too few came, and nothing of a vote', () => {
    expect(heldInWords(aHeld({ present: 17 }), rule, '人')).toEqual([
      '到会要三分之二以上，27人里至少18人。实到17人，不够。',
      '到的人不够，不能表决，要再开一次。',
    ]);
  });

  it('of all who are due, where the law asks for no quorum', () => {
    const held = { ...aHeld({ agreeNeeded: 18 }) };
    Reflect.deleteProperty(held, 'quorumNeeded');
    expect(heldInWords(held, members, '人')).toEqual([
      '应到27人，实到24人。',
      '赞成要三分之二以上，应到27人里至少18人。赞成20人，够了。',
    ]);
  });
});
