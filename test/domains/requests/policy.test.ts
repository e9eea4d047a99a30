import {
  abilitiesOf,
  filerKeyOf,
  isNear,
  keyHashOf,
  mayBeJoined,
  mayRate,
  mayReveal,
  moverOf,
  readerOf,
} from '../../../cloudfunctions/domains/requests/policy';
import { without } from '../../../cloudfunctions/domains/requests/without';
import type { Actor } from '../../../cloudfunctions/kernel/actor';
import { aRequest } from '../../builders/requests';

const KEY = 'a-key-of-thirty-two-letters-or-more';

function sitting(personId: string, ...officeIds: string[]): Actor {
  const held = officeIds.map((officeId) => ({
    ...{ officeId, role: 'member', officeKind: 'government', placeId: 'village' },
  }));
  return { openid: `phone-of-${personId}`, personId, villageId: 'village', held };
}

describe('who somebody is to a request', () => {
  const told = [{ dutyId: 'd', officeId: 'police', name: '派出所', holderId: 'officer' }];
  const request = aRequest({ told, representatives: ['speaker'], helperId: 'helper' });
  it.each([
    ['filer', sitting('filer')],
    ['filer', sitting('filer', 'office')],
    ['representative', sitting('speaker')],
    ['holder', sitting('holder', 'office')],
    ['colleague', sitting('other', 'office')],
    ['told', sitting('officer', 'police')],
    ['helper', sitting('helper')],
    [undefined, sitting('holder')],
    [undefined, sitting('stranger', 'elsewhere')],
    [undefined, { openid: 'guest', held: [] }],
    [undefined, { held: [] }],
  ])('%s', (reader, actor) => {
    expect(readerOf(request, { actor })).toBe(reader);
  });

  it('a helper does not look into what is sealed', () => {
    expect(readerOf({ ...request, sealed: true }, { actor: sitting('helper') })).toBeUndefined();
  });

  it('without a name, whoever has the key', () => {
    const nameless = { ...without(request, 'filerKey', 'filerId'), keyHash: keyHashOf(KEY) };
    expect(readerOf(nameless, { actor: sitting('anybody'), key: KEY })).toBe('filer');
    expect(readerOf(nameless, { actor: sitting('filer'), key: 'another' })).toBeUndefined();
    expect(readerOf(request, { actor: sitting('anybody'), key: KEY })).toBeUndefined();
  });
});

it('a guest is known by a fingerprint', () => {
  expect(filerKeyOf({ personId: 'p', openid: 'o' })).toBe('p');
  expect(filerKeyOf({ openid: 'o' })).not.toContain('o-');
  expect(filerKeyOf({})).toBeUndefined();
});

describe('what may be done', () => {
  it('follows the life of the request', () => {
    expect(abilitiesOf(aRequest(), 'holder')).toEqual([
      ...['accept', 'hand_on', 'add_words', 'reveal'],
    ]);
    expect(abilitiesOf(aRequest(), 'told')).toEqual(['reveal']);
    expect(abilitiesOf(aRequest(), 'supporter')).toEqual([]);
    expect(abilitiesOf(aRequest(), 'neighbour')).toEqual(['join']);
    expect(abilitiesOf(aRequest(), 'representative')).toEqual(['add_words']);
  });

  it('the last owner does not hand on, and a danger is not withdrawn', () => {
    expect(abilitiesOf(aRequest({ ownerAt: 1 }), 'holder')).not.toContain('hand_on');
    expect(abilitiesOf(aRequest({ safety: ['danger_now'] }), 'filer')).toEqual(['add_words']);
  });

  it('judging comes after the answer and once', () => {
    const answered = aRequest({ state: 'closed', answeredAt: 5 });
    expect(mayRate(answered)).toBe(true);
    expect(mayRate({ ...answered, ratings: { office: 'satisfied', unit: 'satisfied' } })).toBe(
      false,
    );
    expect(mayRate(aRequest())).toBe(false);
    expect(mayRate({ ...answered, state: 'withdrawn' })).toBe(false);
  });

  it('nobody opens what has ended', () => {
    expect(mayReveal(aRequest())).toBe(true);
    expect(mayReveal(aRequest({ state: 'closed' }))).toBe(false);
  });
});

it.each([
  [{ kind: 'hazard' }, true],
  [{ isJoint: true }, true],
  [{}, false],
  [{ isJoint: true, sealed: true }, false],
  [{ isJoint: true, state: 'answered' }, false],
  [{ isJoint: true, state: 'closed' }, false],
] as const)('%j may be joined: %s', (about, expected) => {
  expect(mayBeJoined(aRequest(about))).toBe(expected);
});

it('a neighbour lives in that village', () => {
  const request = aRequest({ placeVillageId: 'village' });
  expect(isNear(request, sitting('a'))).toBe(true);
  expect(isNear(request, { openid: 'guest', held: [] })).toBe(false);
});

it('who only looks on moves nothing', () => {
  expect(moverOf('told')).toBeUndefined();
  expect(moverOf(undefined)).toBeUndefined();
  expect(moverOf('holder')).toBe('holder');
});
