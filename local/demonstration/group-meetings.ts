import {
  callMeeting,
  declareGroupMeeting,
  previewRoll,
} from '../../cloudfunctions/contracts/deliberation';
import {
  recordCount,
  recordHeadcount,
  signInOthers,
  witnessCount,
} from '../../cloudfunctions/contracts/deliberation-attendance';
import { confirmMinutes, drawUpMinutes } from '../../cloudfunctions/contracts/deliberation-minutes';
import type { Chronicle } from './chronicle';
import { personIdOf } from './people';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const GROUP = 'group-qingquan-3';
/** Who leads the third group, and calls and conducts its meetings. */
export const LEADER = 'qingquan-45-0';
const RECORDER = 'wen-nuanyang';
/** Whose phones the hands were counted on once more: two neighbours of different households. */
const WITNESSES = ['zhang-guihua', 'chen-shuifu'];
const HELD = 'demonstration-group-pond';
const TO_COME = 'demonstration-group-ditch';

/** Heads of three more households than the ten that the quorum of fifteen asks for. */
const PRESENT = [
  ...WITNESSES.map(personIdOf),
  ...[31, 34, 35, 36, 37, 38, 39, 40, 41, 42].map((house) => `person-qingquan-${house}-0`),
  personIdOf(LEADER),
];
const HANDS = { agree: 11, against: 1, abstain: 1 };

/**
 * The villagers' group meetings (村民小组会议) of the third group, each declared as one before it starts: the one of last
 * week, which has let its pond, and the one to come the day after this `evening`.
 */
export async function groupMeetings(chronicle: Chronicle, evening: number): Promise<void> {
  await declared(chronicle, {
    ...{ meetingId: HELD, startsAt: evening - 5 * DAY },
    topic: '组里的山塘包给谁养鱼',
  });
  await met(chronicle, evening - 5 * DAY);
  await declared(chronicle, {
    ...{ meetingId: TO_COME, startsAt: evening + DAY },
    topic: '上段水渠各户出几个工',
  });
}

interface Called {
  readonly meetingId: string;
  readonly startsAt: number;
  readonly topic: string;
}

/** Called three days before; in the same hour its leader says that it is to decide, a voice for each household. */
async function declared({ did }: Chronicle, { meetingId, startsAt, topic }: Called): Promise<void> {
  const calledAt = startsAt - 3 * DAY;
  await did(calledAt, LEADER, callMeeting, {
    ...{ meetingId, startsAt, kind: 'yard_meeting', placeId: GROUP, yard: '老井边晒谷坪' },
    ...{ topics: [{ title: topic }], hostId: personIdOf(LEADER) },
    ...{ recorderId: personIdOf(RECORDER), answererIds: [personIdOf('he-qiushi')] },
  });
  const { unsure } = await did(calledAt + MINUTE, LEADER, previewRoll, { meetingId });
  await did(calledAt + 2 * MINUTE, LEADER, declareGroupMeeting, {
    ...{ meetingId, path: 'households' },
    unsure: unsure.map(({ personId }) => ({ personId, isAdult: true })),
  });
}

async function met({ did }: Chronicle, startsAt: number): Promise<void> {
  const meetingId = HELD;
  const topicId = `${meetingId}-t1`;
  const signedAt = startsAt + 5 * MINUTE;
  await did(signedAt, RECORDER, signInOthers, { meetingId, personIds: PRESENT, signedAt });
  const people = PRESENT.length + 2;
  await did(startsAt + 10 * MINUTE, RECORDER, recordHeadcount, { meetingId, people });
  const question = '山塘包三年，租金用来修水渠，同意吗？';
  const counted = { meetingId, topicId, question, ...HANDS };
  const { countId } = await did(startsAt + HOUR, RECORDER, recordCount, counted);
  for (const [at, witness] of WITNESSES.entries()) {
    const again = { meetingId, countId, ...HANDS };
    await did(startsAt + HOUR + (at + 1) * MINUTE, witness, witnessCount, again);
  }
  const { edition } = await did(startsAt + 2 * HOUR, RECORDER, drawUpMinutes, {
    ...{ meetingId, heldFrom: startsAt, heldUntil: startsAt + 1.5 * HOUR },
    talk: '讲了山塘安全和水费怎么用。',
    summary: '山塘包给组里人养鱼，三年一包，租金只用来修水渠，账每年贴出来。',
    topics: [{ topicId, said: '先说包不包，再说租金做什么用。大家举手，两户的手机上各数了一遍。' }],
  });
  await did(startsAt + 14 * HOUR, LEADER, confirmMinutes, { meetingId, edition });
}
