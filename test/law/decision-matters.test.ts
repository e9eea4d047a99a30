import { approvalKinds, matters } from '../../cloudfunctions/contracts/decisions-words';
import { citations } from '../../cloudfunctions/law/citations';
import { decisionBodies } from '../../cloudfunctions/law/decision-bodies';
import {
  approvalStage,
  decisionMatters,
  mattersElsewhere,
} from '../../cloudfunctions/law/decision-matters';

it('has a row for every matter, each with a basis, a body and a name of its own', () => {
  expect(Object.keys(decisionMatters).sort()).toEqual([...matters].sort());
  const names = Object.values(decisionMatters).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { bodies, basis } of Object.values(decisionMatters)) {
    expect(citations).toHaveProperty([basis]);
    expect(bodies.length).toBeGreaterThan(0);
  }
});

it('keeps the tracks apart', () => {
  for (const { track, bodies } of Object.values(decisionMatters)) {
    const callers = new Set(bodies.map((body) => decisionBodies[body].caller));
    expect([...callers]).toEqual([track === 'collective' ? 'collective' : 'villagers_committee']);
  }
});

it('leaves to representatives what may be left to them, and nothing else', () => {
  for (const { track, bodies, isDelegable } of Object.values(decisionMatters)) {
    expect(isDelegable).toBe(track === 'villagers' && bodies.length > 1);
  }
});

it('says by when every approval must be there', () => {
  expect(Object.keys(approvalStage).sort()).toEqual([...approvalKinds].sort());
});

it('says where the rest is decided', () => {
  for (const { where, basis } of Object.values(mattersElsewhere)) {
    expect(where).toContain('乡镇');
    expect(citations).toHaveProperty([basis]);
  }
});
