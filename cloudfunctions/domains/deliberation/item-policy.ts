import type { ItemAbility } from '../../contracts/deliberation-words';
import type { Actor } from '../../kernel/actor';
import { holds, isCadreOf, worksAt } from '../organisation';
import type { Item } from './item';
import { itemLife, type Mover, rejectionOf, type Verb } from './item-life';
import { hasBegun, type Meeting } from './meeting';
import { conducts } from './policy';

/** What somebody is to an item: several things at once, perhaps. */
export interface Side {
  readonly isRaiser: boolean;
  /** Wrote it down for somebody without a phone, and speaks for them. */
  readonly isHelper: boolean;
  /** The host or the recorder of its meeting. */
  readonly isConducting: boolean;
  /** Named as one who answers at the meeting. */
  readonly isAnswering: boolean;
  readonly isHolder: boolean;
  readonly isColleague: boolean;
  /** Lives in the village, has a post in it, or was at the meeting. */
  readonly isNear: boolean;
}

export function sideOf(
  item: Item,
  meeting: Meeting | undefined,
  actor: Actor,
  wasThere = false,
): Side {
  const { personId } = actor;
  const isHere = personId !== undefined;
  const isHolder = isHere && item.holderId === personId && worksAt(actor, item.office.id);
  return {
    isRaiser: isHere && item.raisedBy === personId,
    isHelper: isHere && item.helperId === personId,
    isConducting: meeting !== undefined && isHere && conducts(meeting, actor),
    isAnswering: isHere && meeting?.answererIds.includes(personId) === true,
    isHolder,
    isColleague: isHere && !isHolder && worksAt(actor, item.office.id),
    isNear:
      isHere &&
      (wasThere ||
        actor.villageId === item.villageId ||
        isCadreOf(actor, item.villageId) ||
        holds(actor, { at: item.villageId })),
  };
}

/** Whoever is neither near nor has to do with it does not learn that it exists. */
export function mayKnowOf(side: Side): boolean {
  return Object.values(side).includes(true);
}

/** What touches somebody's privacy is read by the two sides and by those who conduct the meeting; by nobody else. */
export function mayReadWords({ isPrivate }: Pick<Item, 'isPrivate'>, side: Side): boolean {
  return !isPrivate || isPartOfIt(side);
}

/**
 * Who spoke anonymously is known to those who must answer them: the host, the recorder and the holder. Other
 * villagers, other cadres and the supervision committee do not learn it.
 */
export function mayKnowSpeaker(
  { isAnonymous, isPrivate }: Pick<Item, 'isAnonymous' | 'isPrivate'>,
  side: Side,
): boolean {
  return (!isAnonymous && !isPrivate) || isPartOfIt(side);
}

export function isPartOfIt({ isRaiser, isHelper, isConducting, isHolder }: Side): boolean {
  return isRaiser || isHelper || isConducting || isHolder;
}

/** As whom somebody may move it. Nobody answers what they raised themselves. */
export function moversOf(item: Item, side: Side): Mover[] {
  const { isRaiser, isHelper, isConducting, isAnswering, isHolder, isColleague } = side;
  const answers = isConducting || (isAnswering && !item.isPrivate);
  return [
    ...(isRaiser || isHelper ? (['raiser'] as const) : []),
    ...(answers ? (['meeting'] as const) : []),
    ...(isHolder ? (['holder'] as const) : []),
    ...(isColleague && !isRaiser ? (['colleague'] as const) : []),
  ];
}

/** As whom this verb is done: the first of the movers that may. */
export function moverFor(item: Item, verb: Verb, side: Side): Mover | undefined {
  return moversOf(item, side).find((it) => itemLife.next(item.state, verb, it) !== undefined);
}

export function itemAbilitiesOf(
  item: Item,
  meeting: Meeting | undefined,
  side: Side,
  {
    actor,
    now,
    isMotion,
  }: { readonly actor: Actor; readonly now: number; readonly isMotion: boolean },
): ItemAbility[] {
  const may = (verb: Verb) => moverFor(item, verb, side) !== undefined;
  const closed = meeting?.attendanceClosedAt !== undefined;
  const isOpenMeeting = meeting !== undefined && hasBegun(meeting, now) && !closed;
  const owns = side.isRaiser;
  const holding = side.isHolder && !owns;
  const abilities: readonly (readonly [ItemAbility, boolean])[] = [
    [
      'take_up',
      item.list === 'question' && isOpenMeeting && may('take_up') && isSpeakerOrConducts(side),
    ],
    ['answer', may('answer') && !owns],
    ['assign', may('assign') && !owns],
    ['escalate', may('escalate') && !owns],
    ['report_done', may('report_done') && holding],
    ['accept', may('accept') && !(side.isHelper && isOwnAnswer(item, actor))],
    ['reject', may(rejectionOf(item))],
    ['withdraw', may('withdraw')],
    [
      'keep_private',
      may('keep_private') &&
        !item.isPrivate &&
        isSpeakerOrConducts(side) &&
        !isPublished(item, meeting),
    ],
    ['take_over', may('take_over')],
    ['make_motion', isMovable(item) && !isMotion && isCadreOf(actor, item.villageId)],
  ];
  return abilities.filter(([, isAllowed]) => isAllowed).map(([ability]) => ability);
}

export function isSpeakerOrConducts({ isRaiser, isHelper, isConducting }: Side): boolean {
  return isRaiser || isHelper || isConducting;
}

/** A helper does not accept for somebody else what they answered themselves. */
export function isOwnAnswer({ answeredBy }: Item, { personId }: Actor): boolean {
  return answeredBy !== undefined && answeredBy === personId;
}

/** Its words stand in published minutes already. */
export function isPublished({ stage }: Item, meeting: Meeting | undefined): boolean {
  return stage !== 'after' && meeting?.attendanceClosedAt !== undefined;
}

/** What is still open and everybody may read can be put before the village's bodies. */
export function isMovable({ state, isPrivate }: Pick<Item, 'state' | 'isPrivate'>): boolean {
  return !isPrivate && state !== 'taken_up' && !itemLife.ends.has(state);
}
