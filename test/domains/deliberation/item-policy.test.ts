import {
  isMovable,
  isOwnAnswer,
  isPartOfIt,
  isPublished,
  isSpeakerOrConducts,
  itemAbilitiesOf,
  mayKnowOf,
  mayKnowSpeaker,
  mayReadWords,
  moverFor,
  moversOf,
  type Side,
  sideOf,
} from '../../../cloudfunctions/domains/deliberation/item-policy';
import { aMeeting, anItem, aStranger } from '../../builders/meeting-items';

const sides = Object.keys(aStranger) as (keyof Side)[];
const as = (side: keyof Side): Side => ({ ...aStranger, [side]: true });

function somebody(personId: string, more: object = {}) {
  return { personId, held: [], ...more };
}
const post = { officeId: 'office', officeKind: 'villagers_committee', placeId: 'village' };

it.each([
  ['raiser', somebody('raiser'), ['isRaiser']],
  ['host', somebody('host'), ['isConducting']],
  ['recorder', somebody('recorder'), ['isConducting']],
  ['answerer', somebody('answerer'), ['isAnswering']],
  ['holder', somebody('holder', { held: [{ ...post, role: 'member' }] }), ['isHolder', 'isNear']],
  ['who held it and left', somebody('holder'), []],
  ['colleague', somebody('c', { held: [{ ...post, role: 'member' }] }), ['isColleague', 'isNear']],
  ['neighbour', somebody('n', { villageId: 'village' }), ['isNear']],
  ['stranger', somebody('s', { villageId: 'other' }), []],
  ['guest', { held: [] }, []],
])('knows the %s', (_who, actor, is) => {
  const side = sideOf(anItem(), aMeeting(), actor);
  expect(sides.filter((it) => side[it])).toEqual(is);
  expect(mayKnowOf(side)).toBe(is.length > 0);
});

it('whoever was there is near', () => {
  expect(sideOf(anItem(), aMeeting(), somebody('s'), true).isNear).toBe(true);
});

const PART = ['isRaiser', 'isHelper', 'isConducting', 'isHolder'];
it.each(sides)('%s: an anonymous speaker and private words', (side) => {
  const isPart = PART.includes(side);
  expect(isPartOfIt(as(side))).toBe(isPart);
  expect(mayKnowSpeaker(anItem({ isAnonymous: true }), as(side))).toBe(isPart);
  expect(mayKnowSpeaker(anItem({ isPrivate: true }), as(side))).toBe(isPart);
  expect(mayKnowSpeaker(anItem(), as(side))).toBe(true);
  expect(mayReadWords(anItem({ isPrivate: true }), as(side))).toBe(isPart);
  expect(mayReadWords(anItem({ isAnonymous: true }), as(side))).toBe(true);
  expect(isSpeakerOrConducts(as(side))).toBe(isPart && side !== 'isHolder');
});

it.each([
  ['isRaiser', {}, ['raiser']],
  ['isHelper', {}, ['raiser']],
  ['isConducting', {}, ['meeting']],
  ['isAnswering', {}, ['meeting']],
  ['isAnswering', { isPrivate: true }, []],
  ['isHolder', {}, ['holder']],
  ['isColleague', {}, ['colleague']],
  ['isNear', {}, []],
] as const)('%s of %j moves as %j', (side, about, movers) => {
  expect(moversOf(anItem(about), as(side))).toEqual(movers);
});

it('finds as whom a verb may be done', () => {
  const both = { ...aStranger, isConducting: true, isHolder: true };
  expect(moverFor(anItem(), 'answer', both)).toBe('meeting');
  expect(moverFor(anItem({ state: 'assigned' }), 'answer', both)).toBe('holder');
  expect(moverFor(anItem(), 'accept', both)).toBeUndefined();
});

it.each([
  ['the raiser, raised', 'isRaiser', {}, ['withdraw', 'keep_private']],
  [
    'the raiser, answered',
    'isRaiser',
    { state: 'answered' },
    ['accept', 'reject', 'withdraw', 'keep_private'],
  ],
  ['the raiser, closed', 'isRaiser', { state: 'closed' }, []],
  ['the holder, raised', 'isHolder', {}, ['answer', 'assign', 'escalate']],
  [
    'the holder, assigned',
    'isHolder',
    { state: 'assigned' },
    ['answer', 'escalate', 'report_done'],
  ],
  ['a colleague', 'isColleague', {}, ['take_over']],
  ['a neighbour', 'isNear', {}, []],
  [
    'the host, of a question',
    'isConducting',
    { list: 'question' },
    ['take_up', 'answer', 'assign', 'escalate', 'keep_private'],
  ],
] as const)('%s', (_who, side, about, abilities) => {
  const reader = { actor: somebody('x'), now: 101, isMotion: false };
  expect(itemAbilitiesOf(anItem(about), aMeeting(), as(side), reader)).toEqual(abilities);
});

it('a helper does not accept the own answer', () => {
  const item = anItem({ state: 'answered', answeredBy: 'helper' });
  const reader = { actor: somebody('helper'), now: 101, isMotion: false };
  expect(isOwnAnswer(item, reader.actor)).toBe(true);
  expect(itemAbilitiesOf(item, aMeeting(), as('isHelper'), reader)).not.toContain('accept');
});

it('what is published, and what can be moved', () => {
  const closed = aMeeting({ attendanceClosedAt: 9 });
  expect(isPublished(anItem(), closed)).toBe(true);
  expect(isPublished(anItem({ stage: 'after' }), closed)).toBe(false);
  expect(isPublished(anItem(), aMeeting())).toBe(false);
  expect(isMovable(anItem())).toBe(true);
  expect(isMovable(anItem({ isPrivate: true }))).toBe(false);
  expect(isMovable(anItem({ state: 'closed' }))).toBe(false);
  expect(isMovable(anItem({ state: 'taken_up' }))).toBe(false);
});
