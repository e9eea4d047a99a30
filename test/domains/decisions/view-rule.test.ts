import { citationText } from '../../../cloudfunctions/law/citations';
import { showLaw, showRule } from '../../../cloudfunctions/domains/decisions/view-rule';
import { bodyRule } from '../../../cloudfunctions/domains/decisions/lawful';
import { lawful } from '../../builders/decision-process';

it('shows the figures of a body', () => {
  expect(showRule(bodyRule('members_assembly', []), ['VCOL-2025'])).toEqual({
    body: 'members_assembly',
    paths: [{ roll: 'collective_members', quorum: { parts: 2, of: 3, isMoreThan: false } }],
    ...{ pass: { parts: 2, of: 3, isMoreThan: false }, passOf: 'due' },
    ...{ noticeDays: 10, documentDays: 10, needsDelegation: false },
    ways: ['onsite', 'online', 'proxy'],
    ...{ status: 'law', basis: citationText('members_assembly') },
  });
});

it('names the article of the edition by which the decision goes', () => {
  const rule = bodyRule('villagers_assembly', []);
  const basis = (edition: 'VCOL-2018' | 'VCOL-2025') => showRule(rule, [edition]).basis;
  expect(basis('VCOL-2018')).toBe(citationText('village_assembly_2018'));
  expect(basis('VCOL-2025')).toBe(citationText('village_assembly_2025'));
});

it('says that a vote on the phone decides nothing, and which edition is not confirmed', () => {
  expect(showLaw(lawful(['levy']))).toMatchObject({
    ...{ onlineBinding: false, mayMerge: false },
    editions: [{ key: 'VCOL-2025', isUnverified: true }],
    bodies: [{}, {}, {}, {}, { slips: { cover: { parts: 2, of: 3 } } }],
  });
});
