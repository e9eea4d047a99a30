import { castBallot, handOutSlip, markPresent } from '../../../cloudfunctions/contracts/polls';
import { closed as closedCourse } from '../../../cloudfunctions/domains/polls/closing';
import { goOnCounting } from '../../../cloudfunctions/domains/polls/counting';
import { courses } from '../../../cloudfunctions/domains/polls/course';
import { happenings } from '../../../cloudfunctions/kernel/happening';
import {
  aPoll,
  closed,
  counted,
  figuresOf,
  shown,
  TWELVE,
  twelveWithPhones,
} from '../../builders/polls';
import { answered } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('makes one count of phone, hands and slips', async () => {
  const village = aVillage();
  const keys = await twelveWithPhones(village);
  const chair = village.as('liu-qingshan');
  const pollId = await aPoll(village, { placeId: TWELVE });
  for (const key of keys.slice(0, 3)) {
    await answered(village.as(key)(castBallot, { pollId, choice: ['agree'] }));
  }
  const personIds = keys.slice(2, 7).map((key) => `person-${key}`);
  expect(await answered(chair(markPresent, { pollId, personIds }))).toMatchObject({
    hasVoted: ['person-voter-3'],
  });
  for (const key of keys.slice(7, 10)) {
    await answered(chair(handOutSlip, { pollId, personId: `person-${key}` }));
  }
  await counted(village, pollId, 'hand', figuresOf(1, 3), 'voter-12');
  await counted(village, pollId, 'paper', figuresOf(1, 0, 1, 1), 'voter-12');
  expect((await closed(village, pollId)).result).toEqual({
    ...{ is: 'counted', voices: 10, of: 12, invalid: 1, assisted: 0 },
    byWay: { online: 3, hand: 4, paper: 3 },
    options: [
      { option: 'agree', count: 5 },
      { option: 'against', count: 3 },
      { option: 'abstain', count: 1 },
    ],
    ahead: ['agree'],
  });
});

it('blocks the result when more hands were counted than people were there, until it is put right', async () => {
  const village = aVillage();
  const pollId = await aPoll(village);
  const personIds = ['person-zhang-guihua', 'person-chen-shuifu'];
  await answered(village.as('liu-qingshan')(markPresent, { pollId, personIds }));
  await closed(village, pollId);
  await counted(village, pollId, 'hand', figuresOf(3, 0));
  const blocked = await shown(village.asVisitor(), pollId);
  expect(blocked).toMatchObject({ state: 'blocked', blockedBecause: ['more_hands_than_present'] });
  expect(blocked.result).toBeUndefined();
  await counted(village, pollId, 'hand', figuresOf(2, 0));
  expect(await shown(village.asVisitor(), pollId)).toMatchObject({
    ...{ state: 'counted', blockedBecause: [], result: { voices: 2 } },
  });
});

it('counts paper slips of a secret poll with the ballots, sealed until the end', async () => {
  const village = aVillage();
  const keys = await twelveWithPhones(village);
  const pollId = await aPoll(village, {
    placeId: TWELVE,
    isSecret: true,
    ways: ['online', 'paper'],
  });
  for (const key of keys.slice(0, 5)) {
    await answered(village.as(key)(castBallot, { pollId, choice: ['agree'] }));
  }
  const personId = 'person-voter-9';
  await answered(village.as('liu-qingshan')(handOutSlip, { pollId, personId }));
  expect((await closed(village, pollId)).state).toBe('counting');
  await counted(village, pollId, 'paper', figuresOf(0, 1), 'voter-12');
  expect((await shown(village.asVisitor(), pollId)).result).toMatchObject({
    ...{ voices: 6, ahead: ['agree'] },
  });
});

it('counts a ranking with its table', async () => {
  const village = aVillage();
  const keys = await twelveWithPhones(village);
  const ask = { kind: 'ranking' as const, options: ['路灯', '水渠', '晒谷坪'] };
  const pollId = await aPoll(village, { placeId: TWELVE, ask, ways: ['online'] });
  const orders = [
    ['1', '2'],
    ['2', '1'],
    ['2', '3', '1'],
  ];
  for (const [at, choice] of orders.entries()) {
    await answered(village.as(keys[at] ?? '')(castBallot, { pollId, choice }));
  }
  expect((await closed(village, pollId)).result).toMatchObject({
    ...{ ahead: ['2'] },
    ranking: {
      table: [
        [0, 1, 2],
        [2, 0, 3],
        [1, 0, 0],
      ],
      places: [['2'], ['1'], ['3']],
      ties: [],
    },
  });
});

it('may be begun again anywhere, and tells of the result once', async () => {
  const village = aVillage();
  const pollId = await aPoll(village);
  await goOnCounting(village.world(), pollId);
  expect((await shown(village.asVisitor(), pollId)).state).toBe('open');
  await village.store.transact(async (tx) => {
    const course = await tx.get(courses, pollId);
    const next = course && closedCourse(course, 'official', village.now());
    await (next && tx.replace(courses, next));
  });
  await Promise.all([1, 2, 3].map(() => goOnCounting(village.world(), pollId)));
  await goOnCounting(village.world(), 'none');
  const { items } = await village.store.find(happenings, { index: 'due', limit: 100 });
  expect(items.filter(({ name }) => name === 'poll.closed').map(({ facts }) => facts)).toEqual([
    { pollId, villageId: 'village-qingquan' },
  ]);
});
