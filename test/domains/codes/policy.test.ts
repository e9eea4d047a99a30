import { mayMakeCodes, mayPrintFor } from '../../../cloudfunctions/domains/codes/policy';

const villageId = 'village';
const group = { kind: 'meeting', villageId, placeId: 'group' } as const;

function holding(officeKind: string, role: string, placeId: string) {
  return { personId: 'somebody', held: [{ officeKind, role, placeId, officeId: 'office' }] };
}
const cadre = holding('villagers_committee', 'member', villageId);
const leader = holding('villagers_committee', 'group_leader', 'group');

it.each([
  ['a cadre', cadre, true],
  ['a group leader', leader, true],
  ['a mediator', holding('mediation_committee', 'mediator', villageId), false],
  ['nobody', { held: [] }, false],
])('%s may make codes: %s', (_who, actor, may) => {
  expect(mayMakeCodes(actor)).toBe(may);
});

it.each([
  ['a cadre', cadre, group, true],
  ['a cadre for a square', cadre, { ...group, kind: 'square' }, true],
  ['a cadre of elsewhere', cadre, { ...group, villageId: 'other' }, false],
  ['the leader for a meeting of the group', leader, group, true],
  ['the leader for another group', leader, { ...group, placeId: 'other' }, false],
  ['the leader for a yard', leader, { ...group, kind: 'yard' }, false],
] as const)('%s', (_who, actor, code, may) => {
  expect(mayPrintFor(actor, code)).toBe(may);
});
