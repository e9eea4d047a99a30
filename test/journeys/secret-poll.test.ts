import {
  castBallot,
  closePoll,
  handOutSlip,
  openPoll,
  readBallots,
  readRoll,
  recordCount,
  witnessCount,
} from '../../cloudfunctions/contracts/polls';
import { listEntries, listTakenBack, takeBack } from '../../cloudfunctions/contracts/polls-entries';
import { listInbox } from '../../cloudfunctions/contracts/notifications';
import { exportMine } from '../../cloudfunctions/contracts/organisation';
import { openidOf } from '../../local/demonstration/people';
import { testVault } from '../builders/composed';
import { aQuestion, figuresOf, shown, TWELVE, twelveWithPhones } from '../builders/polls';
import { answered, refused } from '../builders/requests';
import { aVillage } from '../builders/village';
import { attacks, dumpOf } from '../domains/polls/attacker';

const QUESTION = '卫生费从组里的集体收入里出，您同意吗？';

it('a secret poll of twelve, attacked from every side', async () => {
  const village = aVillage();
  const keys = await twelveWithPhones(village);
  const chair = village.as('liu-qingshan');
  const county = village.as('fang-zhengyuan');
  const asked = aQuestion({
    ...{ placeId: TWELVE, question: QUESTION, isSecret: true, ways: ['online', 'paper'] },
    mayCloseEarly: false,
  });

  // An election is not held on telephones, and hands are no secret.
  expect(await refused(chair(openPoll, { ...asked, matter: 'election' }))).toBe(
    'election_needs_booth',
  );
  expect(await refused(chair(openPoll, { ...asked, ways: ['hand'] }))).toBe('hands_are_not_secret');
  const { pollId, hash, standing } = await answered(chair(openPoll, asked));
  expect(standing).toEqual({ is: 'consultation', because: 'online_not_lawful_here' });
  await village.settle();
  expect((await answered(village.as('voter-1')(listInbox, {}))).items).toMatchObject([
    { kind: 'poll_opened' },
  ]);

  // Ten vote on the phone, one takes a slip and tries the phone as well, one stays at home.
  const truth = new Map(
    keys.slice(0, 10).map((key, at) => [key, at % 3 === 0 ? 'against' : 'agree'] as const),
  );
  await answered(chair(handOutSlip, { pollId, personId: 'person-voter-11' }));
  // A slip went to the wrong person: it comes back unfilled, and everybody can read that it did, but not whose.
  await answered(chair(handOutSlip, { pollId, personId: 'person-voter-12' }));
  const wrong = await answered(chair(listEntries, { pollId, personId: 'person-voter-12' }));
  const entryId = wrong.items[0]?.entryId ?? '';
  await answered(chair(takeBack, { pollId, entryId, because: 'wrong_person' }));
  const readers = await answered(village.as('voter-1')(listTakenBack, { pollId }));
  expect(readers.items).toMatchObject([{ way: 'paper', takenBack: { because: 'wrong_person' } }]);
  expect(readers.items[0]).not.toHaveProperty('name');
  for (const [key, choice] of [...truth].reverse()) {
    await answered(village.as(key)(castBallot, { pollId, choice: [choice] }));
    village.waitHours(2);
  }
  const greedy = village.as('voter-11')(castBallot, { pollId, choice: ['agree'] });
  expect(await greedy).toMatchObject({
    error: { code: 'already_voted', details: { way: 'paper' } },
  });

  // Before the end nobody learns anything: not the chair, not the county, not from what is stored.
  const figures = figuresOf(0, 0, 1);
  for (const call of [chair, county, village.as('tan-songbai'), village.as('voter-1')]) {
    const poll = await shown(call, pollId);
    expect(poll).toMatchObject({ state: 'open', participation: 11, hash });
    expect(poll.result).toBeUndefined();
    expect(poll.mine.choice).toBeUndefined();
    expect(await refused(call(readBallots, { pollId }))).toMatch(/poll_is_secret|not_allowed/);
  }
  expect(await refused(chair(closePoll, { pollId }))).toBe('closes_by_its_clock');
  expect(await refused(chair(recordCount, { pollId, way: 'paper', figures }))).toBe(
    'not_before_close',
  );
  const written = dumpOf(village.store.file).filter(({ text }) => text.includes(pollId));
  expect(written.filter(({ table }) => table === 'poll_ballots')).toEqual([]);
  const besides = written.filter(({ table }) => table !== 'polls').map(({ text }) => text);
  expect(besides.join('')).not.toMatch(/agree|against|"[01]{3}"/);

  // The clock closes; the slip is counted by three people of three households.
  village.waitDays(8);
  await village.settle();
  expect((await shown(chair, pollId)).state).toBe('counting');
  const { entry } = await answered(chair(recordCount, { pollId, way: 'paper', figures }));
  for (const key of ['tan-songbai', 'voter-12']) {
    await answered(village.as(key)(witnessCount, { pollId, way: 'paper', entry, figures }));
  }
  await village.settle();
  expect(await shown(village.asVisitor(), pollId)).toMatchObject({
    ...{ state: 'counted', hash },
    result: {
      ...{ voices: 11, of: 12, ahead: ['agree'] },
      options: [{ count: 6 }, { count: 4 }, { count: 1 }],
    },
  });
  const { lines } = await answered(village.as('voter-1')(readRoll, { pollId, page: 0 }));
  expect(lines).toHaveLength(12);

  // Somebody carries the whole database away, with the key, and has seen who came when.
  const tries = attacks({
    ...{ dump: dumpOf(village.store.file), vault: testVault, pollId, callIds: [] },
    voters: keys.map((key) => ({ personId: `person-${key}`, openid: openidOf(key) })),
    arrival: [...truth.keys()].reverse().map((key) => `person-${key}`),
  });
  expect(tries.get('the choice stands beside the voter')).toEqual(new Map());
  expect(tries.get('a receipt tells the choice by its fingerprint')).toEqual(new Map());
  for (const guess of tries.values()) {
    const right = [...truth].filter(([key, choice]) => guess.get(`person-${key}`) === choice);
    expect(right.length).toBeLessThan(truth.size);
  }

  // What a voter takes along of their own says that they voted, and no more.
  const mine = JSON.stringify(await answered(village.as('voter-1')(exportMine, { part: 'polls' })));
  expect(mine).toContain(QUESTION);
  expect(mine).not.toMatch(/"choice"|"code"/);
});
