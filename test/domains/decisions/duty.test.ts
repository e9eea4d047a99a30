import { begin } from '../../../cloudfunctions/domains/decisions/book';
import { withDuty } from '../../../cloudfunctions/domains/decisions/duty';
import { digest } from '../../../cloudfunctions/kernel/ids';
import { lawful, START } from '../../builders/decision-process';

const { decision } = begin({
  facts: {
    ...{ decisionId: 'd', villageId: 'v', title: 't', textHash: digest('t'), papers: [] },
    ...{ source: { kind: 'villager' }, matters: ['allowance'], hasCollective: true },
    lawful: lawful(['allowance']),
  },
  ...{ text: 't', at: START, hand: 'villager', salt: 's', beside: {} },
});
const branch = { officeId: 'branch', name: '党支部', holderId: 'secretary' };
const township = { officeId: 'town', name: '镇政府', holderId: 'head' };

it('is the office’s own, with its holder of today', () => {
  expect(withDuty(decision, { party_branch: branch, township }, START).duty).toMatchObject({
    ...{ does: 'call_proposal', officeId: 'branch', holderId: 'secretary', level: 'village' },
  });
});

it('is the township’s at once where the village has nobody for it', () => {
  const empty = { officeId: 'branch', name: '党支部' };
  expect(withDuty(decision, { party_branch: empty, township }, START).duty).toMatchObject({
    ...{ officeId: 'town', level: 'township' },
  });
  expect(withDuty(decision, { township }, START).duty).toMatchObject({ officeId: 'town' });
  expect(withDuty(decision, {}, START).duty).toBeUndefined();
});

it('keeps its clock while the same step is waited for', () => {
  const held = withDuty(decision, { party_branch: branch }, START);
  expect(withDuty(held, { party_branch: branch }, START + 5 * 86_400_000).duty).toEqual(held.duty);
});
