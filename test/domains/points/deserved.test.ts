import * as fc from 'fast-check';
import { requestKinds } from '../../../cloudfunctions/contracts/requests-words';
import { deserved } from '../../../cloudfunctions/domains/points/deserved';
import { newTariff, starterLines } from '../../../cloudfunctions/domains/points/tariff';

const tariff = newTariff({
  villageId: 'v',
  edition: 1,
  decisionId: '决议',
  validFrom: 0,
  lines: starterLines,
  writtenBy: 'p',
  writtenAt: 0,
});
const hazard = {
  requestId: 'r',
  kind: 'hazard',
  proved: true,
  solved: true,
  sealed: false,
} as const;

it('is the line for a hazard that was true and is gone', () => {
  expect(deserved(hazard, tariff)).toMatchObject({ deed: 'report_hazard', points: 5 });
});

it.each([
  { because: 'it was not found true', facts: { ...hazard, proved: false } },
  { because: 'it is not solved', facts: { ...hazard, solved: false } },
  { because: 'it is sealed', facts: { ...hazard, sealed: true } },
])('is nothing when $because', ({ facts }) => {
  expect(deserved(facts, tariff)).toBeUndefined();
});

it('is nothing when the villagers did not resolve that line', () => {
  const lines = tariff.lines.filter(({ deed }) => deed !== 'report_hazard');
  expect(deserved(hazard, { lines })).toBeUndefined();
});

it('is never anything for petitioning, accusing, asking or suggesting as such, nor for what is sealed', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...requestKinds),
      fc.boolean(),
      fc.boolean(),
      fc.boolean(),
      (kind, proved, solved, sealed) => {
        const line = deserved({ requestId: 'r', kind, proved, solved, sealed }, tariff);
        expect(line === undefined || (kind === 'hazard' && !sealed && line.points > 0)).toBe(true);
      },
    ),
  );
});
