import {
  dayInWords,
  dayOnPaper,
  field,
  fields,
  headOf,
  objectionsIn,
  papersIn,
  postedIn,
  reasonOf,
  supervisionIn,
} from '../../../cloudfunctions/domains/decisions/form';
import { aPublished, Deciding, move } from '../../builders/decisions';
import { wordsOf } from '../../builders/papers';
import { aVillage } from '../../builders/village';

it('is headed by the village, the register of its track, the step and the matter', async () => {
  const village = aVillage();
  const road = new Deciding(village, await move(village, ['public_works']));
  const shown = await road.read();
  expect(wordsOf(headOf(shown, '动议'))).toEqual([
    ...['清泉村“四议两公开”登记表', '动议', '事项'],
    '硬化第三组到水库的路（公益事业的兴办和建设承包方案）',
  ]);
  expect(wordsOf(headOf({ ...shown, track: 'collective' }, '动议'))[0]).toBe(
    '清泉村集体经济组织民主决策登记表',
  );
});

it.each([
  [119, false],
  [120, false],
  [121, true],
])('has a reason of %i letters; is it cut on later pages: %s', async (letters, isCut) => {
  const village = aVillage();
  const road = new Deciding(village, await move(village, ['public_works']));
  const shown = { ...(await road.read()), text: '水'.repeat(letters) };
  const [, whole = ''] = wordsOf([reasonOf(shown, true)]);
  const [, later = ''] = wordsOf([reasonOf(shown, false)]);
  expect(whole).toBe(`村民提出。${'水'.repeat(letters)}`);
  expect(later.endsWith('……（全文见动议登记表）')).toBe(isCut);
  expect(later.replace(/[^水]/gu, '')).toHaveLength(Math.min(letters, 120));
});

it('says where and how long the notices hang, and what the supervision committee said', async () => {
  const village = aVillage();
  const shown = await (await aPublished(village)).read();
  expect(postedIn(shown.notices)).toBe(
    '决议：2026年12月6日起在7块公开栏张贴7天，到2026年12月13日止。',
  );
  expect(supervisionIn(shown)).toBe('2026年12月6日谭*与会议记录核对决议公示无误，已签字。');
  const [line] = shown.diary;
  const returned = line && { ...line, did: 'notice_returned' as const, words: '票数写错了。' };
  const diary = returned ? [returned] : [];
  expect(supervisionIn({ ...shown, diary })).toMatch(/退回：票数写错了。\n.*已签字。$/u);
  expect(postedIn([])).toBe('');
});

it('counts objections without naming anybody', () => {
  const objection = {
    ...{ objectionId: 'one', notice: 1, level: 'village' as const, filedAt: 0, isOverdue: false },
    mayOpen: false,
  };
  expect(objectionsIn([])).toBe('没有收到意见。');
  expect(
    objectionsIn([
      { ...objection, state: 'filed' },
      { ...objection, state: 'answered' },
      { ...objection, state: 'closed' },
    ]),
  ).toBe('收到3条，办完1条，还在办2条。');
});

it('sets short fields as wide together as a long one', () => {
  const width = ({ cells }: ReturnType<typeof field>) =>
    cells.reduce((sum, { share }) => sum + share, 0);
  expect(width(field('事项', ''))).toBe(5);
  expect(width(fields(['时间', ''], ['地点', '']))).toBeCloseTo(5);
  expect(width(fields(['应到', ''], ['实到', ''], ['比例', '']))).toBeCloseTo(5);
  expect(fields(['时间', ''], ['地点', '']).cells[0]?.share).toBe(1);
});

it('writes days and papers as the village does', () => {
  expect(dayOnPaper(Date.UTC(2026, 10, 28, 16))).toBe('2026年11月29日');
  expect(dayInWords('2026-01-05')).toBe('2026年1月5日');
  expect(papersIn([{ title: '方案' }, { title: '预算' }])).toBe('《方案》、《预算》');
});
