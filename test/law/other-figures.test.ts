import { otherFigures } from '../../cloudfunctions/law/other-figures';
import { parameters } from '../../cloudfunctions/law/parameters';
import { pointsObjection } from '../../cloudfunctions/law/points-tariff';

const STATUSES = ['law', 'regulation', 'local_practice', 'known', 'design', 'unverified'];

it('says of every figure where it comes from, how sure it is and since when', () => {
  for (const [key, { name, source, status, validFrom }] of Object.entries(otherFigures)) {
    expect([key, name, source]).not.toContain('');
    expect(STATUSES).toContain(status);
    expect(validFrom).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
});

it('shows how much, or what is meant', () => {
  const silent = Object.entries(otherFigures).filter(([, it]) => !it.figure && !it.what);
  expect(silent).toEqual([]);
});

it('repeats no parameter', () => {
  expect(Object.keys(otherFigures).filter((key) => key in parameters)).toEqual([]);
  expect(pointsObjection.period.amount).toBe(parameters['points.objectionDays'].value);
});

it('passes off nothing of ours as law', () => {
  const ours = [
    'notices.keptInbox',
    'privacy.consentProof',
    'privacy.accountAge',
    'privacy.binding',
  ];
  expect(ours.map((key) => otherFigures[key]?.status)).toEqual(ours.map(() => 'design'));
});
