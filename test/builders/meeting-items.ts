import type { HandCount } from '../../cloudfunctions/domains/deliberation/hand-count';
import type { Item } from '../../cloudfunctions/domains/deliberation/item';
import type { Side } from '../../cloudfunctions/domains/deliberation/item-policy';
import type { Meeting } from '../../cloudfunctions/domains/deliberation/meeting';

/** An item as a book holds it, for rules that need no village. */
export function anItem(about: Partial<Item> = {}): Item {
  return {
    ...{ id: 'item-in-the-book', version: 1, meetingId: 'meeting', placeId: 'hamlet' },
    ...{ villageId: 'village', list: 'demand', stage: 'at', state: 'raised', lines: 1 },
    ...{ raisedBy: 'raiser', isAnonymous: false, isPrivate: false, raisedAt: 1 },
    ...{ office: { id: 'office', name: '村委会', floor: 'village' }, holderId: 'holder' },
    ...{ duties: 1, dueAt: 50 },
    duty: {
      id: 'item-in-the-book-1',
      holderId: 'holder',
      officeId: 'office',
      dueAt: 50,
      checkAt: 9,
    },
    ...about,
  };
}

/** A meeting as a book holds it. */
export function aMeeting(about: Partial<Meeting> = {}): Meeting {
  return {
    ...{ id: 'meeting', version: 1, state: 'called', kind: 'yard_meeting', placeId: 'hamlet' },
    ...{ villageId: 'village', yard: '晒谷坪', startsAt: 100, calledAt: 1, calledBy: 'cadre' },
    ...{ hostId: 'host', recorderId: 'recorder', answererIds: ['answerer'] },
    topics: [{ id: 'meeting-t1', title: '清淤' }],
    ...{ invited: 9, changes: [], headcounts: [], counts: [], corrections: 0 },
    ...about,
  };
}

/** Six hands for it, one against; witnessed by so many who found the same, or not. */
export function aHandCount(
  about: Partial<HandCount>,
  witnesses: readonly { readonly agrees: boolean }[],
): HandCount {
  const hands = { agree: 6, against: 1, abstain: 0 };
  return {
    ...{ id: 'meeting-c1', topicId: 'meeting-t1', question: '清吗？', ...hands },
    recordedBy: { personId: 'host', isCadre: true },
    at: 1,
    witnesses: witnesses.map(({ agrees }, at) => ({
      ...{ personId: `witness-${at}`, isCadre: false, ...hands, agrees, witnessedAt: 2 },
    })),
    ...about,
  };
}

/** Somebody to whom an item is nothing. */
export const aStranger: Side = {
  ...{ isRaiser: false, isHelper: false, isConducting: false, isAnswering: false },
  ...{ isHolder: false, isColleague: false, isNear: false },
};
