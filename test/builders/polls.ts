import type { InputOf } from '../../cloudfunctions/contracts/contract';
import {
  castBallot,
  closePoll,
  type Figures,
  openPoll,
  readPoll,
  recordCount,
  witnessCount,
} from '../../cloudfunctions/contracts/polls';
import type { PollShown } from '../../cloudfunctions/contracts/polls-shown';
import type { CountedWay } from '../../cloudfunctions/contracts/polls-words';
import { identityIdOf, register } from '../../cloudfunctions/domains/organisation';
import type { PollPlan } from '../../cloudfunctions/domains/polls';
import { freeze } from '../../cloudfunctions/domains/polls/preparing';
import { openidOf } from '../../local/demonstration/people';
import { answered } from './requests';
import { type Call, MONDAY_MORNING, type Village } from './village';

export const VILLAGE = 'village-qingquan';
export const GROUP = 'group-qingquan-3';
const DAY = 86_400_000;

type Wanted = Omit<InputOf<typeof openPoll>, 'callId'> & { readonly callId?: string };

let opened = 0;

/** Asks the third group whether the road shall be lit, openly, on the phone, for a week. */
export function aQuestion(changes: Partial<Wanted> = {}): Wanted {
  opened += 1;
  return {
    pollId: `poll-of-a-test-${String(opened).padStart(4, '0')}`,
    placeId: GROUP,
    roll: 'adults',
    matter: 'common',
    question: '村口的路要不要装灯？',
    ask: { kind: 'yes_no' },
    isSecret: false,
    ways: ['online', 'hand', 'paper'],
    closesAt: MONDAY_MORNING + 7 * DAY,
    mayCloseEarly: true,
    unsure: [],
    ...changes,
  };
}

/** Opens a poll as the secretary of the village; fails the test when it is refused. */
export async function aPoll(village: Village, changes: Partial<Wanted> = {}): Promise<string> {
  const { pollId } = await answered(village.as('liu-qingshan')(openPoll, aQuestion(changes)));
  return pollId;
}

export const TWELVE = 'group-qingquan-12';

/** A group of its own with twelve adults in four houses, each with a phone. */
export async function twelveWithPhones({ store }: Village): Promise<string[]> {
  const seats = Array.from({ length: 12 }, (_, at) => ({ key: `voter-${at + 1}`, house: at % 4 }));
  await store.transact(async (tx) => {
    const village = await tx.get(register.places, VILLAGE);
    await tx.insert(register.places, {
      ...{ id: TWELVE, kind: 'group', name: '第十二组', parentId: VILLAGE },
      path: [...(village?.path ?? []), TWELVE],
    });
    for (const house of [0, 1, 2, 3]) {
      await tx.insert(register.households, {
        ...{ id: `house-${house}`, villageId: VILLAGE, groupId: TWELVE },
        ...{ houseNumber: `90${house}号`, headId: `person-voter-${house + 1}` },
      });
    }
    for (const { key, house } of seats) {
      await tx.insert(register.persons, {
        ...{ id: `person-${key}`, name: '曾有余', householdId: `house-${house}` },
        ...{ villageId: VILLAGE, birthYear: 1970, openid: openidOf(key) },
      });
      await tx.insert(register.identities, {
        id: identityIdOf(openidOf(key)),
        personId: `person-${key}`,
      });
    }
  });
  return seats.map(({ key }) => key);
}

/** A secret poll of yes or no among the twelve, who vote in the order given. */
export async function secretPoll(
  village: Village,
  answers: Readonly<Record<string, string>>,
): Promise<string> {
  const pollId = await aPoll(village, { placeId: TWELVE, isSecret: true, ways: ['online'] });
  for (const [key, answer] of Object.entries(answers)) {
    await answered(village.as(key)(castBallot, { pollId, choice: [answer] }));
  }
  return pollId;
}

/** What was counted of a question of yes or no. */
export function figuresOf(agree: number, against: number, abstain = 0, invalid = 0): Figures {
  return {
    voices: agree + against + abstain + invalid,
    invalid,
    lines: [
      { choice: ['agree'], count: agree },
      { choice: ['against'], count: against },
      { choice: ['abstain'], count: abstain },
    ],
  };
}

/** A recorder of the committee and two witnesses from elsewhere, who all counted the same. */
export async function counted(
  village: Village,
  pollId: string,
  way: CountedWay,
  figures: Figures,
  villager = 'zhang-guihua',
): Promise<void> {
  const { entry } = await answered(
    village.as('liu-qingshan')(recordCount, { pollId, way, figures }),
  );
  for (const key of ['tan-songbai', villager]) {
    await answered(village.as(key)(witnessCount, { pollId, way, entry, figures }));
  }
}

export async function closed(village: Village, pollId: string): Promise<PollShown> {
  await answered(village.as('liu-qingshan')(closePoll, { pollId }));
  return shown(village.as('liu-qingshan'), pollId);
}

export function shown(call: Call, pollId: string): Promise<PollShown> {
  return answered(call(readPoll, { pollId }));
}

/** A plan of a poll that has not been written anywhere. */
export function aPlan(changes: Partial<PollPlan> = {}): PollPlan {
  return {
    ...{ pollId: 'poll-planned', placeId: GROUP, villageId: VILLAGE, matter: 'common' },
    ...{ question: '先修哪一段？', kind: 'one_of', options: ['东头', '西头', '塘边'] },
    ...{ roll: 'adults', isSecret: false, ways: ['online'], mayCloseEarly: false },
    ...{ opensAt: MONDAY_MORNING, closesAt: MONDAY_MORNING + DAY, decides: false },
    ...{ lines: someLines(3), openedBy: 'person-liu-qingshan' },
    ...changes,
  };
}

export function someLines(many: number) {
  return Array.from({ length: many }, (_, at) => ({ personId: `elector-${at}`, isSure: true }));
}

/** What would be frozen of such a plan. */
export const frozenOf = (changes: Partial<PollPlan> = {}) => freeze(aPlan(changes)).poll.frozen;
