import { listCodes, makeCode } from '@contracts/codes';
import type { InputOf } from '@contracts/contract';
import { callMeeting, readMeeting } from '@contracts/deliberation';
import { raiseItem } from '@contracts/deliberation-items';
import { confirmMinutes, drawUpMinutes } from '@contracts/deliberation-minutes';
import { castBallot, closePoll, openPoll } from '@contracts/polls';
import { personIdOf } from '../../local/demonstration/people';
import type { H5Village } from './h5';

const MINUTE = 60_000;
const VILLAGE = 'village-qingquan';

type Calling = Omit<InputOf<typeof callMeeting>, 'callId'>;
type Opening = Omit<InputOf<typeof openPoll>, 'callId'>;

/** Tonight in the yard: the secretary has called, Deng Xiaoyu hosts, Wen Nuanyang writes. */
export const evening = {
  yard: '张家晒谷坪',
  topic: '村口的路今年修不修',
  second: '水渠清淤怎么出工',
  host: 'deng-xiaoyu',
  recorder: 'wen-nuanyang',
} as const;

let made = 0;
function newId(what: string): string {
  made += 1;
  return `${what}-of-a-browser-test-${String(made).padStart(4, '0')}`;
}

/** A meeting of the whole village that begins in a minute. Its id. */
export async function aMeeting(
  village: H5Village,
  differing: Partial<Calling> = {},
): Promise<string> {
  const { meetingId } = await village.call('liu-qingshan', callMeeting, {
    meetingId: newId('meeting'),
    kind: 'yard_meeting',
    placeId: VILLAGE,
    yard: evening.yard,
    startsAt: village.now() + MINUTE,
    topics: [{ title: evening.topic }, { title: evening.second }],
    hostId: personIdOf(evening.host),
    recorderId: personIdOf(evening.recorder),
    answererIds: [personIdOf('he-qiushi')],
    ...differing,
  });
  return meetingId;
}

/** The letters on its poster. */
export async function posterOf(village: H5Village, meetingId: string): Promise<string> {
  const { code } = await village.call('liu-qingshan', readMeeting, { meetingId });
  await village.call('liu-qingshan', makeCode, { for: { kind: 'meeting', ...code, meetingId } });
  const { items } = await village.call('liu-qingshan', listCodes, { villageId: VILLAGE });
  const address = items.find(({ meeting }) => meeting?.meetingId === meetingId)?.address;
  return address?.split('/').at(-1)?.replace(/-/g, '') ?? '';
}

/** A question to all grown villagers, open for a day, unless the test says otherwise. Its id. */
export async function aPoll(village: H5Village, differing: Partial<Opening> = {}): Promise<string> {
  const roll = { placeId: VILLAGE, roll: 'adults', ...differing } as const;
  const { pollId } = await village.call('liu-qingshan', openPoll, {
    pollId: newId('poll'),
    ...roll,
    matter: 'common',
    question: evening.topic,
    ask: { kind: 'yes_no' },
    isSecret: false,
    ways: ['online'],
    closesAt: village.now() + 24 * 60 * MINUTE,
    mayCloseEarly: true,
    unsure: [],
    othersCount: true,
    ...differing,
  });
  return pollId;
}

/** A meeting with something said at it and a poll, one that was held, and a ranking that has been counted. */
export async function anEvening(village: H5Village) {
  const meetingId = await aMeeting(village);
  const { itemId } = await village.call('zhang-guihua', raiseItem, {
    itemId: newId('item'),
    where: { is: 'meeting', meetingId },
    for: { is: 'self' },
    text: '村口的路坑坑洼洼，下雨天过不去。',
    attachments: [],
    isAnonymous: false,
    isPrivate: false,
  });
  const heldId = await aMeeting(village);
  const pollId = await aPoll(village, { meetingId, ways: ['online', 'hand', 'paper'] });
  const options = ['修路', '修水塘', '装路灯'];
  const countedId = await aPoll(village, { ask: { kind: 'ranking', options } });
  await village.call('zhang-guihua', castBallot, { pollId: countedId, choice: ['2', '1'] });
  await village.call('liu-qingshan', closePoll, { pollId: countedId });
  village.waitDays(1 / 720);
  const heldUntil = village.now();
  await village.call(evening.recorder, drawUpMinutes, {
    ...{ meetingId: heldId, heldFrom: heldUntil - MINUTE / 2, heldUntil },
    ...{ talk: '讲了秸秆怎么处理。', summary: '大家都来了。', topics: [] },
  });
  await village.call(evening.host, confirmMinutes, { meetingId: heldId, edition: 1 });
  return { meetingId, itemId, heldId, pollId, countedId };
}
