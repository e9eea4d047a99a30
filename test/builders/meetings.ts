import { makeCode } from '../../cloudfunctions/contracts/codes';
import type { InputOf, OutputOf } from '../../cloudfunctions/contracts/contract';
import {
  callMeeting,
  declareGroupMeeting,
  readMeeting,
} from '../../cloudfunctions/contracts/deliberation';
import { signIn, signInOthers } from '../../cloudfunctions/contracts/deliberation-attendance';
import {
  answerItem,
  raiseItem,
  readItem,
  readLists,
} from '../../cloudfunctions/contracts/deliberation-items';
import { confirmMinutes, drawUpMinutes } from '../../cloudfunctions/contracts/deliberation-minutes';
import { codes } from '../../cloudfunctions/domains/codes/code';
import { items } from '../../cloudfunctions/domains/deliberation/item';
import { without } from '../../cloudfunctions/domains/deliberation/without';
import { register, rollOf } from '../../cloudfunctions/domains/organisation';
import { named, personIdOf } from '../../local/demonstration/people';
import { agreesToRecordings, answered, aRecording, withPhone } from './requests';
import { type Call, MONDAY_MORNING, type Village } from './village';

const HOUR = 3_600_000;

/** Half past seven in the evening. */
export const TONIGHT = MONDAY_MORNING + 10.5 * HOUR;
export const HAMLET = 'hamlet-qingquan-2';
export const GROUP = 'group-qingquan-3';
/** The leader of the third group; it lies in the hamlet of the great camphor tree. */
export const LEADER = 'person-qingquan-45-0';
export const COMMITTEE = 'village-qingquan-villagers_committee';

/** Who conducts the meetings of the tests. */
export const HOST = 'deng-xiaoyu';
export const RECORDER = 'wen-nuanyang';
export const ANSWERER = 'he-qiushi';

type Calling = Omit<InputOf<typeof callMeeting>, 'callId'>;
type Raising = Omit<InputOf<typeof raiseItem>, 'callId'>;

let made = 0;

export function newId(): string {
  made += 1;
  return `made-by-a-test-${String(made).padStart(6, '0')}`;
}

/** A yard meeting tonight in the hamlet, unless the test says otherwise. */
export function aCalling(about: Partial<Calling> = {}): Calling {
  return {
    meetingId: newId(),
    kind: 'yard_meeting',
    placeId: HAMLET,
    yard: '张家晒谷坪',
    startsAt: TONIGHT,
    topics: [{ title: '水渠清淤' }],
    hostId: personIdOf(HOST),
    recorderId: personIdOf(RECORDER),
    answererIds: [personIdOf(ANSWERER)],
    ...about,
  };
}

export async function called(
  village: Village,
  about: Partial<Calling> = {},
  who = 'liu-qingshan',
): Promise<string> {
  return (await answered(village.as(who)(callMeeting, aCalling(about)))).meetingId;
}

/** A meeting that began half an hour ago. */
export async function begun(village: Village, about: Partial<Calling> = {}): Promise<string> {
  const meetingId = await called(village, about);
  village.waitHours(11);
  return meetingId;
}

export function seen(call: Call, meetingId: string) {
  return answered(call(readMeeting, { meetingId }));
}

/** The letters on the poster of a meeting. */
export async function posterOf(village: Village, meetingId: string): Promise<string> {
  const { code } = await seen(village.as('liu-qingshan'), meetingId);
  const { codeIds } = await answered(
    village.as('liu-qingshan')(makeCode, { for: { kind: 'meeting', ...code, meetingId } }),
  );
  const found = await village.store.get(codes, codeIds[0] ?? '');
  return found ? village.world().vault.open(found.sealed) : '';
}

/** Somebody scans the poster where they stand. */
export function signs(
  village: Village,
  who: string | Call,
  {
    meetingId,
    code,
    signedAt = village.now(),
  }: { meetingId: string; code: string; signedAt?: number },
): Promise<OutputOf<typeof signIn>> {
  const call = typeof who === 'string' ? village.as(who) : who;
  return answered(call(signIn, { meetingId, code, signedAt }));
}

/** The recorder writes down who is there without a phone. */
export function writtenDown(village: Village, meetingId: string, personIds: readonly string[]) {
  return answered(
    village.as(RECORDER)(signInOthers, {
      ...{ meetingId, personIds: [...personIds], signedAt: village.now() },
    }),
  );
}

/** What Zhang Guihua says about the ditch, unless the test says otherwise. */
export function aRaising(meetingId: string, about: Partial<Raising> = {}): Raising {
  return {
    itemId: newId(),
    where: { is: 'meeting', meetingId },
    for: { is: 'self' },
    text: '水渠堵了，田里进不了水。',
    attachments: [],
    isAnonymous: false,
    isPrivate: false,
    ...about,
  };
}

export async function raised(
  village: Village,
  meetingId: string,
  about: Partial<Raising> = {},
  who = 'zhang-guihua',
): Promise<string> {
  const reply = await answered(village.as(who)(raiseItem, aRaising(meetingId, about)));
  return reply.itemId;
}

/** Somebody says it instead of writing it. */
export async function spoken(
  village: Village,
  meetingId: string,
  who = 'li-xiaohe',
): Promise<string> {
  const itemId = newId();
  const attachments = [aRecording(itemId)];
  const said = without(aRaising(meetingId, { itemId, attachments }), 'text');
  await agreesToRecordings(village.as(who));
  await answered(village.as(who)(raiseItem, said));
  return itemId;
}

export function item(call: Call, itemId: string) {
  return answered(call(readItem, { itemId }));
}

/** Whoever holds it answers that it cannot be done now. */
export async function answeredBy(village: Village, itemId: string): Promise<void> {
  const found = await village.store.get(items, itemId);
  const holder = named.find(({ key }) => personIdOf(key) === found?.holderId);
  const answer = { itemId, answer: 'not_feasible', words: '等到明年。' } as const;
  await answered(village.as(holder?.key ?? '')(answerItem, answer));
}

export function lists(call: Call, meetingId: string) {
  return answered(call(readLists, { meetingId }));
}

export function aDraft(village: Village, meetingId: string) {
  return {
    meetingId,
    heldFrom: village.now() - HOUR / 2,
    heldUntil: village.now(),
    talk: '讲了秸秆怎么处理。',
    summary: '大家同意先清上段。',
    topics: [],
  };
}

/** The recorder draws up, the host confirms. */
export async function published(village: Village, meetingId: string) {
  const { edition } = await answered(
    village.as(RECORDER)(drawUpMinutes, aDraft(village, meetingId)),
  );
  return answered(village.as(HOST)(confirmMinutes, { meetingId, edition }));
}

/** The leader of the third group, with a phone. */
export function leader(village: Village): Promise<Call> {
  return withPhone(village, LEADER);
}

/** A meeting of the third group tonight that its leader has declared to decide, by households. */
export async function declared(village: Village): Promise<string> {
  const call = await leader(village);
  const meetingId = await called(village, { placeId: GROUP });
  const lines = await rollOf(village.store, 'adults', GROUP, village.now());
  const unsure = lines
    .filter(({ isSure }) => !isSure)
    .map(({ personId }) => ({ personId, isAdult: true }));
  await answered(call(declareGroupMeeting, { meetingId, path: 'households', unsure }));
  return meetingId;
}

/** Everybody who lives in the third group, household by household. */
export async function peopleOf(village: Village) {
  const { items: homes } = await village.store.find(register.households, {
    ...{ index: 'inGroup', equals: { groupId: GROUP }, limit: 100 },
  });
  const all = await Promise.all(
    homes.map(({ id }) =>
      village.store.find(register.persons, {
        ...{ index: 'inHousehold', equals: { householdId: id }, limit: 100 },
      }),
    ),
  );
  return all.flatMap(({ items }) => items);
}
