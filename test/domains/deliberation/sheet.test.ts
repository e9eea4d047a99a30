import { readMinutes } from '../../../cloudfunctions/contracts/deliberation-minutes';
import { answerItem } from '../../../cloudfunctions/contracts/deliberation-items';
import { sheetOf } from '../../../cloudfunctions/domains/deliberation/sheet';
import { without } from '../../../cloudfunctions/domains/deliberation/without';
import { begun, HOST, published, raised, spoken } from '../../builders/meetings';
import { answered } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('says in the order of the paper form who, where, what was said and what becomes of it', async () => {
  const village = aVillage();
  const meetingId = await begun(village);
  const itemId = await raised(village, meetingId);
  await raised(village, meetingId, { isPrivate: true }, 'chen-shuifu');
  await spoken(village, meetingId);
  await answered(village.as(HOST)(answerItem, { itemId, answer: 'answered', words: '明天来。' }));
  await published(village, meetingId);
  const minutes = await answered(village.as('li-xiaohe')(readMinutes, { meetingId }));
  const text = sheetOf(minutes).map(({ words }) => words);
  expect(text).toEqual(
    expect.arrayContaining([
      '屋场会记录',
      '时间：2026-11-23 19:30到2026-11-23 20:00',
      '地点：清泉村大樟树屋场，张家晒谷坪',
      '主持：邓*　记录：温*',
      '性质：商量，不作表决。',
      '讲了秸秆怎么处理。',
    ]),
  );
  const items = text.filter((it) => it.includes('［会上需求］')).join('\n');
  expect(items).toContain('张*：水渠堵了，田里进不了水。　→　当场答复，明天来。');
  expect(items).toContain('一位村民：（涉及个人，不公开）　→　还没有答复');
  expect(items).toContain('李小禾：（用录音说的）　→　还没有答复');
});

const declared = {
  path: 'households',
  ...{ due: 15, needed: 10, present: 10, rollHash: 'x', declaredAt: 0 },
} as const;

it.each([
  [{ standing: 'group_meeting', quorum: declared }, '性质：村民小组会议。'],
  [{ standing: 'declared', quorum: declared }, '性质：事先宣布为村民小组会议'],
  [
    { standing: 'consultation', because: 'quorum_not_met', quorum: declared },
    '性质：商量，到会没有达到法定人数，不作表决。应到15户，要到10户，实到10户。',
  ],
] as const)('%j', async (standing, words) => {
  const village = aVillage();
  const meetingId = await begun(village);
  await published(village, meetingId);
  const minutes = await answered(village.as('li-xiaohe')(readMinutes, { meetingId }));
  const count = {
    ...{
      countId: 'c1',
      topicId: `${meetingId}-t1`,
      question: '清吗？',
      state: 'witnessed' as const,
    },
    figures: { agree: 6, against: 1, abstain: 0 },
    ...{ witnesses: ['张*', '陈*'], recordedAt: 0 },
    ...{ stands: true, isReplaced: false, passed: true },
  };
  const alone = { ...count, question: '封吗？', state: 'second_witness' as const, stands: false };
  const corrections = [{ at: 0, name: '温*', words: '是四百米。', reason: '记错了' }];
  const attendance = { ...minutes.attendance, additions: 2 };
  const lines = sheetOf({
    ...minutes,
    standing,
    counts: [count, without(alone, 'figures', 'passed')],
    corrections,
    attendance,
  });
  const text = lines.map((it) => it.words).join('\n');
  expect(text).toContain(words);
  expect(text).toContain('水渠清淤：清吗？　赞成6，反对1，弃权0。见证人张*、陈*。通过。');
  expect(text).toContain('水渠清淤：封吗？　没有结果：没有两位见证人数出同样的数。');
  const draft = sheetOf({ ...minutes, isPublished: false, counts: [without(alone, 'figures')] });
  expect(draft.map((it) => it.words).join('\n')).toContain('还等两位见证人数出同样的数。');
  expect(text).toContain('是四百米。（原因：记错了）');
  expect(text).toContain('记录定稿以后补签2人');
});
