import type {
  ItemLine,
  ItemShown,
  MinuteItem,
  ResponsibilityShown,
} from '../../contracts/deliberation-shown';
import type { Actor } from '../../kernel/actor';
import type { DiaryLine } from './diary';
import type { Item } from './item';
import type { ItemApproached } from './item-approach';
import { isPartOfIt, itemAbilitiesOf, mayKnowSpeaker, mayReadWords } from './item-policy';
import { motionId, type TopicMotion } from './motion';
import { type Names, nameFor } from './names';
import type { Said } from './said';
import { motionIn } from './view-meeting';
import { wishAbilitiesOf, type WishFor } from './wish';

/** What was looked up for one reader before it is decided how much of it is shown. */
export interface ItemPieces {
  readonly placeName: string;
  readonly names: Names;
  /** By line of the diary. */
  readonly said: ReadonlyMap<number, Said>;
  readonly motions: ReadonlyMap<string, TopicMotion>;
  /** Of a wish that a meeting be called. */
  readonly wish?: WishFor;
}

/** An item as this reader gets to see it: the only way out. */
export function showItemLine(
  { item, meeting, side }: ItemApproached,
  actor: Actor,
  pieces: ItemPieces,
  now: number,
): ItemLine {
  const { id: itemId, list, stage, state, villageId, placeId, raisedAt, duty } = item;
  const { meetingId, topicId, outcome, fromItemId, intoItemId, silenceAt, office } = item;
  const { wish } = pieces;
  const said = mayReadWords(item, side) ? pieces.said.get(0) : undefined;
  const isMotion = pieces.motions.has(motionId(itemId));
  const responsibility = showResponsibility({ item, meeting, side }, pieces, now);
  return {
    ...{ itemId, list, stage, state, villageId, placeId, placeName: pieces.placeName, raisedAt },
    ...(meetingId !== undefined && { meetingId }),
    ...(topicId !== undefined && { topicId }),
    ...(outcome !== undefined && { outcome }),
    ...(fromItemId !== undefined && { fromItemId }),
    ...(intoItemId !== undefined && { intoItemId }),
    ...{ isMine: side.isRaiser, isAnonymous: item.isAnonymous, isPrivate: item.isPrivate },
    ...(said?.text !== undefined && { text: said.text }),
    attachments: mayKnowSpeaker(item, side) ? (said?.attachments ?? []) : [],
    ...speakers({ item, meeting, side }, actor, pieces),
    ...(duty && { dueAt: duty.dueAt }),
    isOverdue: duty !== undefined && item.dueAt < now,
    ...(silenceAt !== undefined && { silenceAt }),
    ...(responsibility && { responsibility }),
    ...motionIn(pieces.motions, itemId),
    office: { id: office.id, name: office.name },
    ...(wish && { wish: { voices: wish.voices, isJoined: wish.isJoined } }),
    abilities: [
      ...wishAbilitiesOf(wish),
      ...itemAbilitiesOf(item, meeting, side, { actor, now, isMotion }),
    ],
  };
}

export function showItem(
  approached: ItemApproached,
  actor: Actor,
  pieces: ItemPieces & { readonly lines: readonly DiaryLine[] },
  now: number,
): ItemShown {
  const { lines } = pieces;
  return {
    ...showItemLine(approached, actor, pieces, now),
    diary: lines.map((line) => diaryShown(line, approached, actor, pieces)),
  };
}

/** Who does what by when; nothing for what was given to nobody. */
export function showResponsibility(
  { item, side }: ItemApproached,
  { names, said }: Pick<ItemPieces, 'names' | 'said'>,
  now: number,
): ResponsibilityShown | undefined {
  const { id: itemId, task, office, holderId, dueAt, duty } = item;
  if (!task) {
    return undefined;
  }
  const what = mayReadWords(item, side) ? said.get(task.n)?.text : undefined;
  return {
    itemId,
    ...(what !== undefined && { what }),
    office: { id: office.id, name: office.name },
    ...(isPartOfIt(side) && { holderName: nameFor(names, holderId) }),
    dueAt,
    isOverdue: duty !== undefined && dueAt < now,
    isDone: task.doneAt !== undefined,
  };
}

/** As it is published: no word of what is private, no name of whoever spoke without one. */
export function forMinutes(
  item: Item,
  said: ReadonlyMap<number, Said>,
): Omit<MinuteItem, 'raisedBy'> & { readonly raisedBy?: string } {
  const { id: itemId, list, stage, topicId, fromItemId, state, outcome, task, office } = item;
  const { isPrivate } = item;
  const isOpen = !isPrivate;
  const text = isOpen ? said.get(0)?.text : undefined;
  const answer = isOpen ? said.get(item.answeredIn ?? -1)?.text : undefined;
  return {
    ...{ itemId, list, stage, state, isPrivate },
    ...(topicId !== undefined && { topicId }),
    ...(fromItemId !== undefined && { fromItemId }),
    ...(text !== undefined && { text }),
    ...(isOpen && !item.isAnonymous && item.raisedBy !== undefined && { raisedBy: item.raisedBy }),
    ...(outcome !== undefined && { outcome }),
    ...(answer !== undefined && { answer }),
    ...(task && { office: office.name, dueAt: item.dueAt }),
  };
}

function speakers(
  { item, side }: ItemApproached,
  { personId }: Pick<Actor, 'personId'>,
  { names }: ItemPieces,
) {
  const { raisedBy, helperId } = item;
  if (!mayKnowSpeaker(item, side)) {
    return {};
  }
  return {
    ...(raisedBy !== undefined && { raisedBy: nameFor(names, raisedBy, personId) }),
    ...(helperId !== undefined && { helper: nameFor(names, helperId, personId) }),
  };
}

/** The villager's side is named only to those who may know who spoke; officials are named, masked. */
function diaryShown(
  { n, at, did, by, personId, office, to, outcome }: DiaryLine,
  { item, side }: ItemApproached,
  actor: Actor,
  { names, said }: ItemPieces,
): ItemShown['diary'][number] {
  const isVillager = by === 'raiser' || by === 'helper';
  const isNamed = personId !== undefined && (!isVillager || mayKnowSpeaker(item, side));
  const text = n > 0 && mayReadWords(item, side) ? said.get(n)?.text : undefined;
  return {
    ...{ at, did, by },
    ...(isNamed && { name: nameFor(names, personId, actor.personId) }),
    ...(office !== undefined && { office }),
    ...(to !== undefined && { to }),
    ...(outcome !== undefined && { outcome }),
    ...(text !== undefined && { words: text }),
  };
}
