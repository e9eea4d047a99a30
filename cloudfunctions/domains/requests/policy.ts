import type { Ability, Reader } from '../../contracts/requests-words';
import type { Actor } from '../../kernel/actor';
import { digest, idOf } from '../../kernel/ids';
import { worksAt } from '../organisation';
import { type Mover, requestLife, type Verb } from './life';
import { concernsEverybody, mustBeHandled, type Request } from './request';

/** Whoever calls, with what their phone has kept of a request without a name. */
export interface Caller {
  readonly actor: Actor;
  readonly key?: string | undefined;
}

/** Under which key somebody's own requests are found: the person, or a fingerprint of a guest. */
export function filerKeyOf({ personId, openid }: Omit<Actor, 'held'>): string | undefined {
  return personId ?? (openid === undefined ? undefined : idOf('guest', openid));
}

export function keyHashOf(key: string): string {
  return digest(key);
}

/**
 * Who the caller is to this request; nobody at all for most, and for a sealed one also for the helper: the
 * village must not look on (信访工作条例 Art 30). Who filed it is the filer, whatever post they hold.
 */
export function readerOf(request: Request, { actor, key }: Caller): Reader | undefined {
  const { personId } = actor;
  if (isFiler(request, actor, key)) {
    return 'filer';
  }
  if (personId === undefined) {
    return undefined;
  }
  if (request.representatives.includes(personId)) {
    return 'representative';
  }
  if (worksAt(actor, request.office.id)) {
    return request.holderId === personId ? 'holder' : 'colleague';
  }
  if (request.told.some(({ officeId }) => worksAt(actor, officeId))) {
    return 'told';
  }
  return request.helperId === personId && !request.sealed ? 'helper' : undefined;
}

/** What the reader may do with it now. */
export function abilitiesOf(request: Request, reader: Reader): Ability[] {
  const mover = MOVERS[reader];
  const verbs = mover === undefined ? [] : requestLife.verbs(request.state, mover);
  return [
    ...verbs.filter(isAbility).filter((verb) => isPossible(request, verb)),
    ...((reader === 'holder' || reader === 'told') && mayReveal(request)
      ? (['reveal'] as const)
      : []),
    ...(reader === 'filer' && mayRate(request) ? (['rate'] as const) : []),
    ...(reader === 'neighbour' ? (['join'] as const) : []),
  ];
}

/** A name or sealed words are opened by the one who has to do with them, and while they have. */
export function mayReveal({ state }: Request): boolean {
  return !requestLife.ends.has(state);
}

/** Once there is an answer, and once (信访工作条例 Art 21). */
export function mayRate({ answeredAt, state, ratings }: Request): boolean {
  const isAnswered = answeredAt !== undefined && (state === 'answered' || state === 'closed');
  return isAnswered && ratings === undefined;
}

/** What is everybody's business may be joined, and what was filed jointly, while it is open. */
export function mayBeJoined(request: Request): boolean {
  return (
    !request.sealed &&
    (request.isJoint || concernsEverybody(request)) &&
    !requestLife.ends.has(request.state) &&
    request.state !== 'answered'
  );
}

/**
 * The two sides read what was written; a colleague takes it over first, a neighbour who joined reads where it
 * stands. Sealed words open for the holder when a reason is given (个人信息保护法 Art 28).
 */
export function mayReadWords(
  { sealed }: Pick<Request, 'sealed'>,
  reader: Reader,
  isRevealed: boolean,
): boolean {
  switch (reader) {
    case 'filer':
    case 'representative':
      return true;
    case 'helper':
      return !sealed;
    case 'holder':
    case 'told':
      return !sealed || isRevealed;
    case 'colleague':
    case 'supporter':
    case 'neighbour':
      return false;
  }
}

/** Whoever lives in the village where it is: a neighbour in the matter. */
export function isNear({ placeVillageId }: Request, { villageId }: Actor): boolean {
  return placeVillageId !== undefined && placeVillageId === villageId;
}

export function moverOf(reader: Reader | undefined): Mover | undefined {
  return reader && MOVERS[reader];
}

const MOVERS: Readonly<Partial<Record<Reader, Mover>>> = {
  filer: 'filer',
  representative: 'representative',
  holder: 'holder',
  colleague: 'colleague',
};

function isFiler(request: Request, actor: Actor, key: string | undefined): boolean {
  const own = filerKeyOf(actor);
  return (
    (own !== undefined && request.filerKey === own) ||
    (key !== undefined && request.keyHash === keyHashOf(key))
  );
}

function isPossible(request: Request, verb: Ability): boolean {
  if (verb === 'withdraw') {
    return !mustBeHandled(request);
  }
  return verb !== 'hand_on' || request.ownerAt + 1 < request.owners.length;
}

function isAbility(verb: Verb): verb is Verb & Ability {
  return verb !== 'fall_silent' && verb !== 'rise' && verb !== 'pass_vacancy';
}
