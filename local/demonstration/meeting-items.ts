import {
  type DiaryLine,
  type Item,
  lock,
  type LockedWords,
  type Meeting,
} from '../../cloudfunctions/domains/deliberation';
import { startOfDay } from '../../cloudfunctions/kernel/calendar';
import type { Vault } from '../../cloudfunctions/kernel/operation';
import type { Unstored } from '../../cloudfunctions/kernel/store';
import { type Home, houseOfPost } from './households';
import { officeIdOf } from './offices';
import { personIdOf } from './people';
import type { Layout } from './places';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** What there is of one thing that was said. */
export interface Told {
  readonly item: Unstored<Item>;
  /** With each line of the diary its words, where it has any. */
  readonly lines: readonly (readonly [
    line: Pick<DiaryLine, 'did' | 'by' | 'at'>,
    words?: string,
  ])[];
}

function anItem(
  layout: Layout,
  { id: meetingId, placeId, villageId }: Unstored<Meeting>,
  about: Pick<Item, 'id' | 'list' | 'stage' | 'state' | 'raisedAt' | 'dueAt'> & Partial<Item>,
): Unstored<Item> {
  const officeId = officeIdOf(villageId, 'villagers_committee');
  return {
    ...{ meetingId, placeId, villageId, isAnonymous: false, isPrivate: false, duties: 1, lines: 0 },
    office: { id: officeId, name: `${layout.name}村民委员会`, floor: 'village' },
    holderId: personIdOf('liu-qingshan'),
    ...about,
  };
}

/** The three lists: a ditch that was asked for, wanted and given to the committee; a lamp; a path that cannot be. */
export function saidLastWeek(
  layout: Layout,
  meeting: Unstored<Meeting>,
  homes: readonly Home[],
  now: number,
): Told[] {
  return [...theDitch(layout, meeting, homes, now), ...whatWasAnswered(layout, meeting, homes)];
}

function theDitch(
  layout: Layout,
  meeting: Unstored<Meeting>,
  homes: readonly Home[],
  now: number,
): Told[] {
  const { id, startsAt } = meeting;
  const at = startsAt + HOUR / 2;
  const asked = startsAt - DAY;
  const raisedBy = headOf(homes, 34);
  const holderId = headOf(homes, houseOfPost(layout, 2));
  const dueAt = now + 45 * DAY;
  return [
    {
      item: anItem(layout, meeting, {
        ...{ id: `${id}-q1`, list: 'question', stage: 'before', state: 'taken_up', raisedBy },
        ...{ raisedAt: asked, dueAt: startsAt + 15 * DAY, topicId: `${id}-t1` },
        intoItemId: `${id}-d1`,
      }),
      lines: [
        [{ did: 'raised', by: 'raiser', at: asked }, '上段水渠好几年没清，水进不了田。'],
        [{ did: 'taken_up', by: 'meeting', at }],
      ],
    },
    {
      item: anItem(layout, meeting, {
        ...{ id: `${id}-d1`, list: 'demand', stage: 'at', state: 'assigned', outcome: 'assigned' },
        ...{ raisedBy, raisedAt: at, dueAt, topicId: `${id}-t1`, fromItemId: `${id}-q1` },
        ...{ task: { n: 1, floor: 'village' }, duties: 2, holderId },
        duty: duty(meeting, { id: `${id}-d1-2`, holderId, dueAt, checkAt: now + DAY / 2 }),
      }),
      lines: [
        [{ did: 'raised', by: 'meeting', at }, '请村里组织清上段水渠三百米。'],
        [{ did: 'assigned', by: 'meeting', at }, '请挖机清上段三百米，各户出一个工。'],
      ],
    },
  ];
}

function whatWasAnswered(
  layout: Layout,
  meeting: Unstored<Meeting>,
  homes: readonly Home[],
): Told[] {
  const { id, startsAt } = meeting;
  const at = startsAt + HOUR / 2;
  const answered: Omit<Parameters<typeof anItem>[2], 'id' | 'state'> = {
    ...{ list: 'demand', stage: 'at', raisedAt: at, dueAt: startsAt + 15 * DAY },
    ...{ answeredBy: personIdOf('deng-xiaoyu'), answeredIn: 1 },
  };
  return [
    {
      item: anItem(layout, meeting, {
        ...{ ...answered, id: `${id}-d2`, state: 'closed', outcome: 'solved_on_the_spot' },
        ...{ raisedBy: headOf(homes, 36), topicId: `${id}-t2` },
      }),
      lines: [
        [{ did: 'raised', by: 'raiser', at }, '樟树下的路灯不亮，老人晚上看不见。'],
        [{ did: 'answered', by: 'meeting', at }, '电工在会上，散会就换了灯泡。'],
        [{ did: 'accepted', by: 'raiser', at: at + DAY }],
      ],
    },
    {
      item: anItem(layout, meeting, {
        ...{ ...answered, id: `${id}-d3`, state: 'answered', outcome: 'not_feasible' },
        ...{ raisedBy: headOf(homes, 38), isAnonymous: true, silenceAt: startsAt + 30 * DAY },
      }),
      lines: [
        [{ did: 'raised', by: 'raiser', at }, '想把田埂路直接修到山塘边。'],
        [{ did: 'answered', by: 'meeting', at }, '那一段是基本农田，不能硬化。可以先铺砂石。'],
      ],
    },
  ];
}

export function saidForTonight(
  layout: Layout,
  meeting: Unstored<Meeting>,
  homes: readonly Home[],
  now: number,
): Told {
  const id = `${meeting.id}-q1`;
  const holderId = headOf(homes, houseOfPost(layout, 2));
  const dueAt = startOfDay(meeting.startsAt) + 16 * DAY - 1;
  const raisedAt = now - 2 * HOUR;
  return {
    item: anItem(layout, meeting, {
      ...{ id, list: 'question', stage: 'before', state: 'raised', raisedAt, dueAt, holderId },
      ...{ raisedBy: headOf(homes, 40), topicId: `${meeting.id}-t1` },
      duty: duty(meeting, { id: `${id}-1`, holderId, dueAt, checkAt: now + DAY / 2 }),
    }),
    lines: [[{ did: 'raised', by: 'raiser', at: raisedAt }, '路灯能不能先装学生走的那一段？']],
  };
}

function duty(
  { villageId }: Unstored<Meeting>,
  held: Pick<NonNullable<Item['duty']>, 'id' | 'holderId' | 'dueAt' | 'checkAt'>,
): NonNullable<Item['duty']> {
  return { ...held, officeId: officeIdOf(villageId, 'villagers_committee') };
}

export function diaryOf({ item: { id: itemId, raisedBy }, lines }: Told): Unstored<DiaryLine>[] {
  return lines.map(([line], n) => {
    const personId = line.by === 'raiser' ? raisedBy : personIdOf('wen-nuanyang');
    return {
      id: `${itemId}:${n}`,
      itemId,
      n,
      ...line,
      ...(personId !== undefined && { personId }),
    };
  });
}

export function wordsOf(
  { item: { id: itemId }, lines }: Told,
  vault: Vault,
): Unstored<LockedWords>[] {
  return lines.flatMap(([, text], n) =>
    text === undefined
      ? []
      : [{ id: `${itemId}:${n}`, itemId, n, locked: lock(vault, { text, attachments: [] }) }],
  );
}

export function headOf(homes: readonly Home[], house: number): string {
  return homes[house - 1]?.household.headId ?? '';
}
