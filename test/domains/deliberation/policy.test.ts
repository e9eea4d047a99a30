import {
  conducts,
  leadsGroup,
  mayCallAt,
  mayCallSomewhere,
  meetingAbilitiesOf,
  moversIn,
  readerOf,
} from '../../../cloudfunctions/domains/deliberation/policy';
import { aMeeting } from '../../builders/meeting-items';

const at = { placeId: 'group', villageId: 'village' };

function holding(officeKind: string, role: string, placeId: string) {
  return { personId: 'x', held: [{ officeKind, role, placeId, officeId: 'office' }] };
}
const cadre = holding('party_branch', 'member', 'village');
const leader = holding('villagers_committee', 'group_leader', 'group');
const supervisor = holding('supervision_committee', 'supervisor', 'village');
const person = (personId: string, more: object = {}) => ({ personId, held: [], ...more });

it.each([
  ['a cadre', cadre, true],
  ['the leader of the group', leader, true],
  ['the leader of another', holding('villagers_committee', 'group_leader', 'other'), false],
  ['a supervisor', supervisor, false],
  ['a villager', person('x'), false],
])('%s may call a meeting of the group: %s', (_who, actor, may) => {
  expect(mayCallAt(actor, at)).toBe(may);
});

it('a leader leads the own group, and somebody without a post calls nowhere', () => {
  expect([leadsGroup(leader, 'group'), leadsGroup(leader, 'other')]).toEqual([true, false]);
  expect([mayCallSomewhere(leader), mayCallSomewhere(person('x'))]).toEqual([true, false]);
});

const outside = { isInvited: false };
it.each([
  ['host', person('host'), outside],
  ['recorder', person('recorder'), outside],
  ['answerer', person('answerer'), outside],
  ['cadre', cadre, outside],
  ['supervisor', supervisor, outside],
  ['invited', person('x', { villageId: 'village' }), { isInvited: true }],
  ['villager', person('x', { villageId: 'village' }), outside],
  [undefined, person('x', { villageId: 'other' }), outside],
  [undefined, { held: [] }, { isInvited: true }],
] as const)('the reader is the %s', (reader, actor, standpoint) => {
  expect(readerOf(aMeeting(), actor, standpoint)).toBe(reader);
});

it('host and recorder conduct it, and each moves it as what they are', () => {
  expect(conducts(aMeeting(), person('host'))).toBe(true);
  expect(conducts(aMeeting(), person('answerer'))).toBe(false);
  expect(moversIn(aMeeting(), person('recorder'))).toEqual(['recorder']);
  expect(moversIn(aMeeting(), { ...cadre, personId: 'host' })).toEqual(['caller', 'host']);
});

it.each([
  ['before', 99, {}, ['raise', 'raise_for_others']],
  ['drawn up', 101, { state: 'drawn_up' }, ['confirm']],
  ['published', 101, { state: 'published', attendanceClosedAt: 101 }, ['correct', 'print']],
  ['cancelled', 101, { state: 'cancelled' }, []],
] as const)('the host, %s', (_when, now, about, abilities) => {
  const reader = { standpoint: outside, helps: false, isGroup: false, hasMet: false, now };
  const may = meetingAbilitiesOf(aMeeting(about), person('host'), reader);
  expect(may).toEqual(expect.arrayContaining([...abilities]));
  expect(may.includes('confirm')).toBe('state' in about && about.state === 'drawn_up');
});

it.each([true, false])('is called off by a cadre unless people have come: %s', (hasMet) => {
  const reader = { standpoint: outside, helps: false, isGroup: false, hasMet, now: 101 };
  expect(meetingAbilitiesOf(aMeeting(), cadre, reader).includes('cancel')).toBe(!hasMet);
});
