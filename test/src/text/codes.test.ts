/** @jest-environment node */
import { codes, codesRefusals, landing } from '@/text/codes';
import { sentenceOf } from '@/text/sentence';

const MADE = Date.UTC(2026, 10, 22, 16);

it.each([
  [landing.at('清泉村第三组'), '您在：清泉村第三组'],
  [landing.house('12号'), '门牌：12号'],
  [landing.meeting('院子会'), '会议：院子会'],
  [codes.house('12号'), '门牌12号'],
  [codes.line('屋场', '清泉村'), '屋场 · 清泉村'],
  [codes.madeOn(MADE), '11月23日做的'],
  [codes.openings(0), '三十天里打开0次'],
  [codes.address('wct.example.cn/c/ABCD'), '没有微信，输入：wct.example.cn/c/ABCD'],
  [codes.printed(2), '排好了，共2页A4纸。'],
])('%s', (said, meant) => {
  expect(said).toBe(meant);
});

it.each(['code_revoked', 'meeting_over'] as const)('a dead code (%s) still leads on', (code) => {
  const said = (details: object) => sentenceOf(codesRefusals.openCode, code, { ...details });
  expect(said({ villageName: '清泉村' })).toMatch(/清泉村的事，请从首页点“我要反映”。$/);
  expect(said({})).toMatch(/村里的事，请从首页点“我要反映”。$/);
});
