import { object } from '../../cloudfunctions/contracts/decisions-notices';
import { raiseItem } from '../../cloudfunctions/contracts/deliberation-items';
import { joinWish } from '../../cloudfunctions/contracts/deliberation-wishes';
import { castBallot, openPoll } from '../../cloudfunctions/contracts/polls';
import type { Chronicle } from './chronicle';
import { TONIGHT } from './meetings';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const HAMLET = 'hamlet-qingquan-2';

/** Somebody wishes for a meeting, a neighbour joins on the phone, and four who have none through their helper. */
export async function aWishForAMeeting({ did }: Chronicle, evening: number): Promise<void> {
  const itemId = 'demonstration-wish-parking';
  const raisedAt = evening - 4 * DAY;
  await did(raisedAt, 'chen-shuifu', raiseItem, {
    ...{ itemId, where: { is: 'place', placeId: HAMLET }, for: { is: 'self' } },
    text: '想请村里开个会：晚上车都停在晒谷坪，老人没地方走路，商量一下停到哪里。',
    ...{ attachments: [], isAnonymous: false, isPrivate: false },
  });
  await did(raisedAt + 2 * HOUR, 'qingquan-45-0', joinWish, { itemId, for: { is: 'self' } });
  for (const [at, house] of [34, 36, 38, 40].entries()) {
    const personId = `person-qingquan-${house}-0`;
    const neighbour = { itemId, for: { is: 'person' as const, personId } };
    await did(raisedAt + DAY + at * HOUR, 'wen-nuanyang', joinWish, neighbour);
  }
}

/** The notice of the road hangs; somebody has objected, and nobody has answered yet. */
export async function anObjection({ did }: Chronicle, evening: number): Promise<void> {
  await did(evening - 1.2 * DAY, 'li-xiaohe', object, {
    ...{ decisionId: 'decision-qingquan-road', objectionId: 'demonstration-objection-road' },
    words: '公示上只说找施工队，没有贴三家的比价单。请把比价单也贴出来。',
  });
}

/** The poll of this evening's meeting, and the last that is written: whoever finds it finds all the rest. */
export const POLL = 'demonstration-poll-lamps';

/** Asked with the meeting of this evening, open until eleven at night; two have answered. */
export async function aPollOfTheMeeting({ did }: Chronicle, evening: number): Promise<void> {
  const pollId = POLL;
  const openedAt = evening - 1.15 * DAY;
  await did(openedAt, 'liu-qingshan', openPoll, {
    ...{ pollId, placeId: HAMLET, roll: 'adults', matter: 'common', meetingId: TONIGHT },
    question: '路灯先装哪一段？',
    ask: { kind: 'one_of', options: ['学生走的那一段', '老井到晒谷坪', '晒谷坪到大路'] },
    ...{ isSecret: false, ways: ['online', 'hand', 'paper'], mayCloseEarly: false },
    ...{ closesAt: evening + 3.5 * HOUR, unsure: [], othersCount: false },
  });
  for (const [at, who] of ['chen-shuifu', 'qingquan-45-0'].entries()) {
    const choice = [String(at + 1)];
    await did(openedAt + ((at + 1) * HOUR) / 4, who, castBallot, { pollId, choice });
  }
}
