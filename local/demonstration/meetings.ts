import {
  type DiaryLine,
  hashOfMinutes,
  type Item,
  type LockedWords,
  type Meeting,
  type Minutes,
  type SignIn,
  signInId,
} from '../../cloudfunctions/domains/deliberation';
import { startOfDay } from '../../cloudfunctions/kernel/calendar';
import type { Vault } from '../../cloudfunctions/kernel/operation';
import type { Unstored } from '../../cloudfunctions/kernel/store';
import { type Home, homesOf } from './households';
import { diaryOf, headOf, saidForTonight, saidLastWeek, type Told, wordsOf } from './meeting-items';
import { personIdOf } from './people';
import { hamletIdOf, type Layout, layouts, villageIdOf } from './places';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Half past seven, when the pigs are fed. */
const EVENING = 19.5 * HOUR;
/** The last hour at which a meeting of the same evening can still be called. */
const CALLED_UNTIL = 18 * HOUR;

/** The meeting of this evening. */
export const TONIGHT = 'demonstration-meeting-tonight';
const PAST = 'demonstration-meeting-of-last-week';
/** The houses of the third group, in the hamlet of the great camphor tree. */
const HOUSES = [31, 34, 35, 36, 37, 38, 39, 40, 41, 42];
const COUNTED_HEADS = 16;

interface DemonstrationMeetings {
  readonly meetings: readonly Unstored<Meeting>[];
  readonly signIns: readonly Unstored<SignIn>[];
  readonly items: readonly Unstored<Item>[];
  readonly diary: readonly Unstored<DiaryLine>[];
  readonly lockedWords: readonly Unstored<LockedWords>[];
  readonly minutes: readonly Unstored<Minutes>[];
}

/**
 * In 大樟树屋场: a meeting this evening with one question on its list, and one a week ago with its minutes and all three
 * lists. Everything follows from `now`.
 */
export function demonstrationMeetings(now: number, vault: Vault): DemonstrationMeetings {
  const [layout] = layouts;
  if (!layout) {
    throw new Error('a county without villages');
  }
  const homes = homesOf(layout);
  const evening = eveningAfter(now);
  const tonight = aMeeting(layout, { id: TONIGHT, startsAt: evening, state: 'called' });
  const past = {
    ...aMeeting(layout, { id: PAST, startsAt: evening - 7 * DAY, state: 'published' }),
    topics: [
      { id: `${PAST}-t1`, title: '水渠清淤' },
      { id: `${PAST}-t2`, title: '路灯坏了' },
    ],
    headcounts: [
      { people: COUNTED_HEADS, at: evening - 7 * DAY + HOUR, byId: personIdOf('deng-xiaoyu') },
    ],
    attendanceClosedAt: evening - 6 * DAY,
  };
  const signIns = attendanceOf(past, homes);
  const said = [
    ...saidLastWeek(layout, past, homes, now),
    saidForTonight(layout, tonight, homes, now),
  ];
  return {
    meetings: [tonight, past],
    signIns,
    items: said.map(({ item, lines }) => ({ ...item, lines: lines.length })),
    diary: said.flatMap(diaryOf),
    lockedWords: said.flatMap((told) => wordsOf(told, vault)),
    minutes: [minutesOf(past, signIns, said)],
  };
}

/** This evening, or tomorrow's when it is too late to call one for today. */
export function eveningAfter(now: number): number {
  const today = startOfDay(now);
  return now - today <= CALLED_UNTIL ? today + EVENING : today + DAY + EVENING;
}

function aMeeting(
  layout: Layout,
  { id, startsAt, state }: Pick<Meeting, 'id' | 'startsAt' | 'state'>,
): Unstored<Meeting> {
  return {
    ...{ id, startsAt, state, kind: 'yard_meeting', yard: '张家晒谷坪' },
    ...{ placeId: hamletIdOf(layout, 2), villageId: villageIdOf(layout) },
    ...{ calledAt: startsAt - 3 * DAY, calledBy: personIdOf('liu-qingshan') },
    ...{ hostId: personIdOf('deng-xiaoyu'), recorderId: personIdOf('wen-nuanyang') },
    answererIds: [personIdOf('he-qiushi')],
    topics: [{ id: `${id}-t1`, title: '路灯装在哪里' }],
    ...{ invited: 40, changes: [], headcounts: [], counts: [], corrections: 0 },
  };
}

function attendanceOf({ id: meetingId, startsAt }: Unstored<Meeting>, homes: readonly Home[]) {
  const neighbours = HOUSES.map((house) => headOf(homes, house));
  const cadres = ['deng-xiaoyu', 'he-qiushi'].map(personIdOf);
  return [...neighbours, ...cadres].map((personId, at): Unstored<SignIn> => {
    const home = homes.find(({ household }) => household.headId === personId);
    const isCadre = cadres.includes(personId);
    return {
      ...{ id: signInId(meetingId, personId), meetingId, personId },
      ...(home && { householdId: home.household.id }),
      ...{ isGuest: isCadre, isCadre, way: at % 3 === 2 ? 'by_cadre' : 'code' },
      ...(at % 3 === 2 && { byId: personIdOf('wen-nuanyang') }),
      ...{
        signedAt: startsAt + at * 60_000,
        receivedAt: startsAt + at * 90_000,
        isAddition: false,
      },
    };
  });
}

/** As the recorder wrote them and the host confirmed them, with the items as they stood then. */
function minutesOf(
  { id, startsAt, topics }: Unstored<Meeting>,
  signIns: readonly Unstored<SignIn>[],
  said: readonly Told[],
): Unstored<Minutes> {
  const own = signIns.filter(({ isGuest }) => !isGuest);
  const draft = {
    ...{ id, edition: 1, heldFrom: startsAt, heldUntil: startsAt + 2 * HOUR },
    talk: '讲了冬季用火用电和秸秆怎么处理。',
    summary: '大家同意先清上段水渠，路灯当晚换好。',
    topics: topics.map(({ id: topicId, title }) => ({ topicId, said: `大家商量了${title}。` })),
    ...{ drawnUpAt: startsAt + 12 * HOUR, drawnUpBy: personIdOf('wen-nuanyang') },
  };
  const content: Omit<NonNullable<Minutes['published']>, 'at' | 'byId' | 'hash'> = {
    attendance: {
      ...{ persons: own.length, households: own.length, guests: signIns.length - own.length },
      ...{ cadres: 2, headcount: COUNTED_HEADS, unnamed: COUNTED_HEADS - signIns.length },
      additions: 0,
    },
    standing: { standing: 'consultation', because: 'not_declared' },
    counts: [],
    items: said.filter(({ item }) => item.meetingId === id).map(inMinutes),
  };
  const hash = hashOfMinutes({ ...draft, version: 1 }, content);
  const published = { at: startsAt + DAY, byId: personIdOf('deng-xiaoyu'), ...content, hash };
  return { ...draft, published };
}

function inMinutes({ item, lines }: Told) {
  const { id: itemId, list, stage, topicId, fromItemId, raisedBy, isAnonymous, isPrivate } = item;
  const { task } = item;
  const text = lines[0]?.[1];
  const answer = item.answeredIn === undefined ? undefined : lines[item.answeredIn]?.[1];
  // What whoever raised it said afterwards is not yet in the minutes.
  const state = item.state === 'closed' ? ('answered' as const) : item.state;
  return {
    ...{ itemId, list, stage, state, isPrivate },
    ...(topicId !== undefined && { topicId }),
    ...(fromItemId !== undefined && { fromItemId }),
    ...(text !== undefined && { text }),
    ...(!isAnonymous && raisedBy !== undefined && { raisedBy }),
    ...(item.outcome !== undefined && { outcome: item.outcome }),
    ...(answer !== undefined && { answer }),
    ...(task && { office: item.office.name, dueAt: item.dueAt }),
  };
}
