import { pointsObjection, pointsTariff } from '../../cloudfunctions/law/points-tariff';

it('gives and never takes: no line is a deduction', () => {
  expect(pointsTariff.lines.every(({ points }) => points > 0)).toBe(true);
});

it('has nothing for petitioning, accusing, voting or using the software', () => {
  const sentences = pointsTariff.lines.map(({ text }) => text).join();
  expect(sentences).not.toMatch(/信访|上访|举报人|检举|控告|投票|表决|登录|安装|使用|点赞|罚/);
});

it('says where it comes from and that a village decides', () => {
  expect(pointsTariff).toMatchObject({ status: 'design', validFrom: '2026-11-01' });
  expect(pointsObjection).toMatchObject({ period: { amount: 5, unit: 'calendarDay' } });
});
