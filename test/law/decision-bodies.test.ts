import { bodies } from '../../cloudfunctions/contracts/decisions-words';
import { citations } from '../../cloudfunctions/law/citations';
import { decisionBodies, levySlips } from '../../cloudfunctions/law/decision-bodies';
import { parameters } from '../../cloudfunctions/law/parameters';

const more = { parts: 1, of: 2, isMoreThan: true };
const thirds = { parts: 2, of: 3, isMoreThan: false };

it.each([
  ['villagers_assembly', [more, thirds], more, 'present', 10],
  ['representatives_assembly', [thirds], more, 'present', 3],
  ['group_meeting', [thirds, thirds], more, 'present', 3],
  ['members_assembly', [thirds], thirds, 'due', 10],
  ['members_representatives', [undefined], thirds, 'due', 10],
  ['party_members', [thirds], more, 'due', 3],
  ['party_organisation', [more], more, 'present', 0],
  ['two_committees', [more], more, 'present', 0],
] as const)('%s has the figures of its law', (key, quorums, pass, passOf, noticeDays) => {
  const { paths, ...body } = decisionBodies[key];
  expect(paths.map(({ quorum }) => quorum)).toEqual(quorums);
  expect(body).toMatchObject({ pass, passOf, noticeDays });
});

it('asks levies for two thirds of the households and more than half of their votes', () => {
  expect(levySlips).toEqual({ cover: thirds, pass: more });
});

it('asks that four fifths of the representatives’ assembly have been elected, and of no other body', () => {
  expect(decisionBodies.representatives_assembly.electedShare).toEqual({
    ...{ parts: 4, of: 5, isMoreThan: false },
  });
  expect(bodies.filter((body) => decisionBodies[body].electedShare)).toHaveLength(1);
});

it('asks that a third of the representatives’ assembly be women, and of no other body', () => {
  expect(decisionBodies.representatives_assembly.womenShare).toEqual({
    ...{ parts: 1, of: 3, isMoreThan: false },
  });
  expect(bodies.filter((body) => decisionBodies[body].womenShare)).toHaveLength(1);
});

it('lets people attend from afar in the collective’s assembly and nowhere else', () => {
  const afar = bodies.filter((body) => decisionBodies[body].ways.length > 1);
  expect(afar).toEqual(['members_assembly']);
  expect(parameters['decision.onlineBinding'].value).toBe(false);
});

it('rests on citations', () => {
  for (const { basis } of Object.values(decisionBodies)) {
    expect(citations).toHaveProperty([basis['VCOL-2018']]);
    expect(citations).toHaveProperty([basis['VCOL-2025']]);
  }
});
