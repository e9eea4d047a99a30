/** @jest-environment node */
import { requestStates } from '@contracts/requests-words';
import { filing, mine, one } from '@/text/requests';

const DUE = Date.UTC(2026, 11, 22, 16);

it.each([
  [filing.forPerson('张**'), '替张**写。会记下是您帮忙写的。'],
  [filing.stepOf(1, 6, '先看安全'), '第1步，共6步：先看安全'],
  [filing.check.until('12月23日'), '最迟12月23日前答复'],
  [filing.check.similarSince('11月2日', '调委会'), '11月2日起，调委会在办'],
  [
    filing.sent('调委会', DUE),
    '调委会已经收到，最迟2026年12月23日前答复。到时没有答复，会自动上报。',
  ],
  [filing.aboutEntry('e1'), '对家里积分存折的一笔有意见（编号e1）：'],
  [mine.waitingSaid(DUE), '12月23日 0:00写的，还在等信号，会自动送。'],
  [mine.filedOn(DUE), '12月23日送出'],
  [one.holder('调委会', '何**'), '经办：调委会何**'],
  [one.told(['派出所', '妇联']), '也告诉了：派出所、妇联'],
  [one.together(2, 3), '代表2人，附近还有3人也碰到了'],
  [one.names(['甲', '乙']), '一起写的：甲、乙'],
  [one.diaryLine(DUE, '单位', '转交', '镇政府'), '12月23日 0:00 单位 转交给镇政府'],
  [one.diaryLine(DUE, '单位', '开始办', undefined), '12月23日 0:00 单位 开始办'],
  [one.rated('满意', '基本满意'), '您的评价：接件满意，答复基本满意'],
])('%s', (said, meant) => {
  expect(said).toBe(meant);
});

const place = { placeId: 'p', name: '清泉村' };

it.each([
  [{}, '在哪里'],
  [{ kind: 'help', category: 'health' }, '在哪里'],
  [{ place }, '在上面选一个'],
  [{ place, kind: 'help' }, '在上面选一个'],
  [{ place, category: 'health' }, '在上面选一个'],
  [{ place, kind: 'help', category: 'health' }, '什么事'],
])('what is missing of %j is said, with where to write it', (draft, where) => {
  expect(filing.missing(draft)).toContain(where);
});

it.each(requestStates)('of a request that is %s it is said what happens next', (state) => {
  const said = one.happens[state]('调委会', '11月26日');
  expect(said).toMatch(/。$/);
  expect(said.includes('调委会')).toBe(!['closed', 'withdrawn'].includes(state));
});
