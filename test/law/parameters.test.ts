import { clocks } from '../../cloudfunctions/law/clocks';
import { parameters } from '../../cloudfunctions/law/parameters';

const STATUSES = ['law', 'regulation', 'local_practice', 'known', 'design', 'unverified'];

it('says of every figure where it comes from, how sure it is and since when', () => {
  for (const [key, { name, source, status, validFrom }] of Object.entries({
    ...parameters,
    ...clocks,
  })) {
    expect([key, name, source]).not.toContain('');
    expect(STATUSES).toContain(status);
    expect(validFrom).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
});

it('keeps one figure in one place', () => {
  const both = Object.keys(parameters).filter((key) => key in clocks);
  expect(both).toEqual([]);
});

it('shares out the whole reward fund', () => {
  const tiers = parameters['reward.tiersYuan'].value;
  const total = tiers.reduce(
    (sum, { untilRank, yuan }, at) => sum + (untilRank - (tiers[at - 1]?.untilRank ?? 0)) * yuan,
    0,
  );
  expect(total).toBe(parameters['reward.fundYearYuan'].value);
  expect(tiers.at(-1)?.untilRank).toBe(parameters['reward.quotaVillages'].value);
});

it('turns nothing on that needs a decision of the county first', () => {
  expect(parameters['decision.onlineBinding'].value).toBe(false);
  expect(parameters['points.publicRanking'].value).toBe(false);
});
