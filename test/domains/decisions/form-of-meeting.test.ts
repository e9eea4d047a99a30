import {
  countIn,
  formOfMeeting,
  percentOf,
  unitOf,
} from '../../../cloudfunctions/domains/decisions/form-of-meeting';
import type { DecisionShown } from '../../../cloudfunctions/contracts/decisions-shown';
import { aPaper, aResolved, Deciding, move } from '../../builders/decisions';
import { beside, wordsOf } from '../../builders/papers';
import { aVillage } from '../../builders/village';

it('has the fields of the register, filled with what was counted and signed', async () => {
  const village = aVillage();
  const it = await aResolved(village);
  const parts = formOfMeeting(await it.read(), 'resolution', village.now());
  expect(wordsOf(parts)[1]).toBe('第四步　村民会议决议');
  const filled = ['时间', '地点', '主持', '记录', '应到', '实到', '比例', '签字'].map((label) =>
    beside(parts, label),
  );
  expect(filled).toEqual([
    ...['2026-12-06 09:00', '村部二楼', '刘*', '邓*', '120户', '120户', '100.0%'],
    '会议记录上已签字：刘*、肖*。',
  ]);
  expect(beside(parts, '表决情况')).toBe(
    '要到会80户，实到120户，其中妇女60人。\n赞成120，反对0，弃权0；要61票赞成才通过。\n结果：通过。',
  );
  expect(beside(parts, '内容')).toContain('材料：《plan》、《minutes》。');
  expect(beside(parts, '乡镇参会人员签字（职务）')).toBe('');
  expect(beside(parts, '公开情况')).toBe('');
  expect(beside(parts, '监督意见')).toBe('\n村务监督委员会签名：');
});

it('is a form to take along before the meeting, with both numbers that may be due', async () => {
  const village = aVillage();
  const road = new Deciding(village, await move(village, ['public_works']));
  const blank = formOfMeeting(await road.read(), 'resolution', village.now());
  expect(wordsOf(blank)[1]).toBe('第四步　村民会议或村民代表会议决议');
  expect(beside(blank, '时间')).toBe('　　　年　　月　　日　　时');
  expect(beside(blank, '应到')).toBe('');
  await road.prepare();
  const { rolls } = await road.call('resolution', 'villagers_assembly');
  const called = formOfMeeting(await road.read(), 'resolution', village.now());
  expect(beside(called, '应到')).toBe(`${rolls[0]?.due}人或${rolls[1]?.due}户`);
  expect([beside(called, '实到'), beside(called, '比例')]).toEqual(['', '']);
  expect(beside(called, '表决情况')).toBe('赞成　　　　反对　　　　弃权');
});

it('tells of the meeting to which too few came before', async () => {
  const village = aVillage();
  const road = new Deciding(village, await move(village, ['public_works']));
  await road.call('proposal', 'party_organisation');
  await road.record(1, 1, { signers: [0] });
  await road.call('proposal', 'party_organisation');
  await road.record(3, 3);
  const parts = formOfMeeting(await road.read(), 'proposal', village.now());
  expect(beside(parts, '表决情况')).toMatch(
    /^2026年11月\d+日开过一次：到会的人不够，没有作出决定。\n/u,
  );
  expect(beside(parts, '表决情况')).toMatch(/结果：通过。$/u);
});

it('finds the proposal where both committees met as one', async () => {
  const village = aVillage();
  const it = await aResolved(village);
  const shown = await it.read();
  const meetings = shown.meetings.filter(({ step }) => step !== 'proposal');
  const parts = formOfMeeting({ ...shown, meetings }, 'proposal', village.now());
  expect(beside(parts, '应到')).toBe('6人');
  expect(beside(parts, '内容')).toContain('与村“两委”会议合并召开。');
});

type Held = NonNullable<DecisionShown['meetings'][number]['held']>;
const held: Held = {
  ...{ at: 0, due: 35, present: 30, agreeNeeded: 16, recused: 0, women: 9, outcome: 'returned' },
  ...{ presentBy: { onsite: 30, online: 0, proxy: 0 }, signers: [] },
  papers: [{ ...aPaper('minutes'), mayOpen: false }],
  ...{ chair: '刘*', recorder: '邓*' },
  count: { agree: 15, against: 10, abstain: 5 },
};

it('says of the count what there is to say, and no more', () => {
  expect(countIn(held, '人')).toEqual([
    '赞成15，反对10，弃权5；要16票赞成才通过。',
    '结果：没有通过。',
  ]);
  const slips = { agree: 80, against: 5, abstain: 5, households: 120, covered: 90 };
  const all = countIn(
    {
      ...{ ...held, quorumNeeded: 24, recused: 2, slips },
      presentBy: { onsite: 20, online: 6, proxy: 4 },
    },
    '人',
  );
  expect(all).toEqual([
    '要到会24人，实到30人，其中妇女9人。',
    '到场20人，线上6人，委托4人。',
    '回避2人，不计票。',
    '赞成15，反对10，弃权5；要16票赞成才通过。',
    '征求意见表：全村120户，收回90户，赞成80户，反对5户，弃权5户。',
    '结果：没有通过。',
  ]);
});

it.each([
  [2, 3, '66.6%'],
  [28, 35, '80.0%'],
  [27, 35, '77.1%'],
  [35, 35, '100.0%'],
  [0, 35, '0.0%'],
  [0, 0, '0.0%'],
])('%i of %i is %s, never rounded up', (count, body, words) => {
  expect(percentOf(count, body)).toBe(words);
});

it('counts households where households are counted', () => {
  expect([unitOf('households'), unitOf('adults'), unitOf(undefined)]).toEqual(['户', '人', '人']);
});
