import { openPoll, readRoll } from '../../../cloudfunctions/contracts/polls';
import { listInbox } from '../../../cloudfunctions/contracts/notifications';
import { register } from '../../../cloudfunctions/domains/organisation';
import { hashOf } from '../../../cloudfunctions/domains/polls/poll';
import {
  aPoll,
  aQuestion,
  GROUP,
  shown,
  TWELVE,
  twelveWithPhones,
  VILLAGE,
} from '../../builders/polls';
import { answered, refused } from '../../builders/requests';
import { aVillage, MONDAY_MORNING, type Village } from '../../builders/village';

const open = (
  village: Village,
  changes: Parameters<typeof aQuestion>[0] = {},
  who = 'liu-qingshan',
) => village.as(who)(openPoll, aQuestion(changes));

it('freezes question, rules and roll under a hash, says what it is worth, and tells the people', async () => {
  const village = aVillage();
  const answer = await answered(open(village));
  await village.settle();
  const poll = await shown(village.asVisitor(), answer.pollId);
  expect(answer).toEqual({
    ...{ pollId: poll.frozen.pollId, hash: poll.hash, size: poll.frozen.electorate.size },
    standing: { is: 'consultation', because: 'online_not_lawful_here' },
  });
  expect(hashOf(poll.frozen)).toBe(poll.hash);
  expect(poll).toMatchObject({
    ...{ state: 'open', placeName: '样板县晴川镇清泉村第三组', mine: { hasVoice: false } },
    frozen: {
      ...{ kind: 'yes_no', voice: 'person', opensAt: MONDAY_MORNING },
      options: [{ id: 'agree', text: '同意' }, { id: 'against' }, { id: 'abstain' }],
      shownFrom: { result: 5, participation: 10 },
    },
  });
  const { items } = await answered(village.as('zhang-guihua')(listInbox, {}));
  expect(items).toMatchObject([
    { kind: 'poll_opened', about: { kind: 'poll', id: answer.pollId } },
  ]);
});

it('numbers the options in their order, and keeps how many may be chosen', async () => {
  const village = aVillage();
  const ask = { kind: 'several_of' as const, options: ['东头 ', '西头', '塘边'], most: 2 };
  const pollId = await aPoll(village, { ask });
  const { frozen } = await shown(village.asVisitor(), pollId);
  expect(frozen).toMatchObject({
    most: 2,
    options: [{ id: '1', text: '东头' }, { id: '2' }, { id: '3' }],
  });
});

it('counts on the roll whom the drawer has found to be of age, and nobody else', async () => {
  const village = aVillage();
  await twelveWithPhones(village);
  const turning = (id: string) => ({
    ...{ id, name: '曾小', householdId: 'house-0', villageId: VILLAGE, birthYear: 2008 },
  });
  await village.store.transact(async (tx) => {
    await tx.insert(register.persons, turning('is-eighteen'));
    await tx.insert(register.persons, turning('not-yet'));
  });
  const said = (...ids: [string, boolean][]) =>
    open(village, {
      placeId: TWELVE,
      unsure: ids.map(([personId, counts]) => ({ personId, counts })),
    });
  expect(await said(['is-eighteen', true])).toEqual({
    ok: false,
    error: { code: 'unsure_lines_open', details: { personIds: ['not-yet'] } },
  });
  expect(await answered(said(['is-eighteen', true], ['not-yet', false]))).toMatchObject({
    size: 13,
  });
});

it('takes one word for all others of whom it was not said one by one', async () => {
  const village = aVillage();
  await twelveWithPhones(village);
  const person = { name: '曾小', householdId: 'house-0', villageId: VILLAGE };
  await village.store.transact(async (tx) => {
    for (const id of ['no-age-1', 'no-age-2', 'no-age-3']) {
      await tx.insert(register.persons, { id, ...person });
    }
  });
  const sizeOf = async (othersCount: boolean) => {
    const unsure = [{ personId: 'no-age-1', counts: !othersCount }];
    return (await answered(open(village, { placeId: TWELVE, unsure, othersCount }))).size;
  };
  expect(await sizeOf(true)).toBe(14);
  expect(await sizeOf(false)).toBe(13);
});

it('draws the roll of households, and shows each by the name of its head, masked', async () => {
  const village = aVillage();
  await twelveWithPhones(village);
  const { pollId, size } = await answered(open(village, { placeId: TWELVE, roll: 'households' }));
  expect(size).toBe(4);
  const { lines } = await answered(village.as('voter-1')(readRoll, { pollId, page: 0 }));
  expect(lines.map(({ name }) => name)).toEqual(Array(4).fill('曾*'));
});

it('does the same call once, and opens one of two at the same time', async () => {
  const village = aVillage();
  const sent = aQuestion({ pollId: 'poll-opened-twice' });
  const chair = village.as('liu-qingshan');
  const call = { callId: 'the-same-call-00001', ...sent };
  expect(await chair(openPoll, call)).toEqual(await chair(openPoll, call));
  const two = aQuestion();
  const replies = await Promise.all([chair(openPoll, two), chair(openPoll, two)]);
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await refused(chair(openPoll, two))).toBe('poll_exists');
});

const options = ['东头', '东头 '];
it.each([
  { because: 'place_not_found', changes: { placeId: 'nowhere' } },
  { because: 'place_not_found', changes: { placeId: 'town-qingchuan' } },
  { because: 'not_allowed', changes: { placeId: 'village-songfeng' } },
  { because: 'roll_not_of_this_place', changes: { roll: 'party_members' as const } },
  { because: 'election_needs_booth', changes: { matter: 'election' as const } },
  { because: 'election_needs_booth', changes: { matter: 'recall' as const } },
  { because: 'options_alike', changes: { ask: { kind: 'one_of' as const, options } } },
  { because: 'hands_are_not_secret', changes: { isSecret: true } },
  {
    because: 'hands_cannot_rank',
    changes: { ask: { kind: 'ranking' as const, options: ['东头', '西头'] } },
  },
  { because: 'closing_is_past', changes: { closesAt: MONDAY_MORNING } },
])('is refused: $because', async ({ because, changes }) => {
  expect(await refused(open(aVillage(), changes))).toBe(because);
});

it('looks at the words as well: what surely elects is refused, what may is asked about', async () => {
  const village = aVillage();
  const said = { saidNoElection: true } as const;
  expect(await open(village, { question: '选村主任，大家选谁？', ...said })).toMatchObject({
    error: { code: 'election_needs_booth', details: { words: '选村主任' } },
  });
  const ask = { kind: 'one_of' as const, options: ['再等等', '马上罢免村主任'] };
  expect(await refused(open(village, { ask, ...said }))).toBe('election_needs_booth');
  const question = '换届选举那天，几点到方便？';
  expect(await open(village, { question })).toMatchObject({
    error: { code: 'may_be_an_election', details: { words: '换届' } },
  });
  const { pollId } = await answered(open(village, { question, ...said }));
  expect((await shown(village.asVisitor(), pollId)).frozen.saidNoElection).toBe(true);
});

it('asks nothing about plain words, and freezes no answer to what was not asked', async () => {
  const village = aVillage();
  const plain = { question: '推选屋场代表，选哪天开会好？', saidNoElection: true } as const;
  const { pollId } = await answered(open(village, plain));
  expect((await shown(village.asVisitor(), pollId)).frozen).not.toHaveProperty('saidNoElection');
});

it('is refused to villagers, to supervisors, and to the county', async () => {
  const village = aVillage();
  for (const who of ['zhang-guihua', 'tan-songbai', 'fang-zhengyuan']) {
    expect(await refused(open(village, {}, who))).toBe('not_allowed');
  }
});

it('is refused for a place without people, and for a secret among four', async () => {
  const village = aVillage();
  await village.store.transact(async (tx) => {
    const group = await tx.get(register.places, GROUP);
    await (group && tx.insert(register.places, { ...group, id: 'an-empty-group' }));
  });
  expect(await refused(open(village, { placeId: 'an-empty-group' }))).toBe('nobody_on_the_roll');
  await twelveWithPhones(village);
  const four = { placeId: TWELVE, roll: 'households', isSecret: true, ways: ['online'] } as const;
  expect(await refused(open(village, { ...four, ways: ['online'] }))).toBe('too_few_for_a_secret');
});
