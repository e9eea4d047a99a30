import type { ItemLine, ItemShown, MeetingLine, MeetingShown } from '@contracts/deliberation-shown';
import type { Frozen, PollShown } from '@contracts/polls-shown';
import { DAY, MORNING } from './shown';

/** What the back end shows of meetings and polls, for screens that are tried without it. */

/** Half past seven in the evening of that Monday. */
export const TONIGHT = MORNING + 10.5 * 3_600_000;

export function aMeetingLine(about: Partial<MeetingLine> = {}): MeetingLine {
  return {
    ...{ meetingId: 'meeting-1', kind: 'yard_meeting', state: 'called', phase: 'coming' },
    ...{ placeId: 'hamlet-1', placeName: '清泉村大樟树屋场', yard: '张家晒谷坪' },
    ...{
      startsAt: TONIGHT,
      topics: ['水渠清淤'],
      isInvited: true,
      isSignedIn: false,
      isDeclared: false,
    },
    ...about,
  };
}

export function aMeetingShown(about: Partial<MeetingShown> = {}): MeetingShown {
  return {
    ...aMeetingLine(),
    ...{ reader: 'invited', villageId: 'village-qingquan', invited: 40, changes: [] },
    host: { personId: 'person-host', name: '邓*', isMe: false },
    recorder: { personId: 'person-recorder', name: '温*', isMe: false },
    answerers: [],
    agenda: [{ topicId: 'topic-1', title: '水渠清淤' }],
    attendance: {
      ...{ persons: 12, households: 9, guests: 0, cadres: 2 },
      ...{ headcount: 15, unnamed: 3, additions: 0 },
    },
    standing: { standing: 'consultation', because: 'not_declared' },
    ...{ counts: [], toWitness: [] },
    code: { placeId: 'hamlet-1', title: '水渠清淤', heldAt: TONIGHT },
    abilities: [],
    ...about,
  };
}

/** Nine hands for it, one against, witnessed by two. */
export function aHandCount(about: Partial<MeetingShown['counts'][number]> = {}) {
  return {
    ...{ countId: 'count-1', topicId: 'topic-1', question: '清不清', state: 'witnessed' as const },
    figures: { agree: 9, against: 1, abstain: 0 },
    ...{ witnesses: ['张*', '李*'], recordedAt: 1, stands: true, isReplaced: false },
    ...about,
  };
}

/** The same while nobody has witnessed it. */
export function anUnwitnessedCount(
  about: Partial<MeetingShown['counts'][number]> = {},
): MeetingShown['counts'][number] {
  const { figures, ...count } = aHandCount({ state: 'first_witness', witnesses: [] });
  return { ...count, stands: figures === undefined, ...about };
}

export function anItemLine(about: Partial<ItemLine> = {}): ItemLine {
  return {
    ...{ itemId: 'item-1', meetingId: 'meeting-1', list: 'demand', stage: 'at', state: 'raised' },
    ...{
      placeId: 'hamlet-1',
      placeName: '清泉村大樟树屋场',
      raisedAt: MORNING,
      dueAt: MORNING + DAY,
    },
    ...{ isMine: false, isAnonymous: false, isPrivate: false, isOverdue: false },
    ...{ text: '水渠堵了，田里进不了水。', attachments: [], raisedBy: '张*', abilities: [] },
    ...{ villageId: 'village-qingquan', office: { id: 'office-1', name: '清泉村村民委员会' } },
    ...about,
  };
}

export function anItemShown(about: Partial<ItemShown> = {}): ItemShown {
  return { ...anItemLine(), diary: [], ...about };
}

export function aFrozen(about: Partial<Frozen> = {}): Frozen {
  return {
    ...{ pollId: 'poll-1', placeId: 'village-qingquan', villageId: 'village-qingquan' },
    ...{ matter: 'common', question: '村口的路修不修？', kind: 'yes_no', options: [] },
    ...{ roll: 'adults', voice: 'person', isSecret: false, ways: ['online'] },
    ...{ opensAt: MORNING, closesAt: MORNING + DAY, mayCloseEarly: false },
    standing: { is: 'consultation', because: 'no_decision_behind_it' },
    shownFrom: { result: 5, participation: 5 },
    electorate: { size: 40, pages: 1, hash: 'hash-of-the-roll' },
    ...about,
  };
}

const three = ['修路', '修塘', '装灯'].map((text, index) => ({ id: `${index + 1}`, text }));

/** Three works to choose from. */
export function aFrozenOf(
  kind: Exclude<Frozen['kind'], 'yes_no'>,
  about: Partial<Frozen> = {},
): Frozen {
  return aFrozen({ kind, options: three, ...about });
}

export function aPollShown(about: Partial<PollShown> = {}): PollShown {
  return {
    ...{ frozen: aFrozen(), hash: 'hash-of-the-poll', state: 'open', placeName: '清泉村' },
    standing: { is: 'consultation', because: 'no_decision_behind_it' },
    mine: { hasVoice: true },
    ...{ takenBack: 0, counts: [], blockedBecause: [], abilities: [] },
    ...about,
  };
}
