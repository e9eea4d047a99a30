import { castBallot, readPoll } from '../../../cloudfunctions/contracts/polls';
import { aPoll, closed, shown, TWELVE, twelveWithPhones, VILLAGE } from '../../builders/polls';
import { answered, refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('is read by everybody, guests and visitors too, with what it is worth', async () => {
  const village = aVillage();
  const pollId = await aPoll(village);
  for (const call of [village.asVisitor(), village.as('guest'), village.as('xu-mianmian')]) {
    const poll = await shown(call, pollId);
    expect(poll.standing.is).toBe('consultation');
    expect(poll.mine).toEqual({ hasVoice: false });
    expect(poll.abilities).toEqual([]);
  }
});

it('tells how many have voted from the tenth on, and to nobody before', async () => {
  const village = aVillage();
  const keys = await twelveWithPhones(village);
  const pollId = await aPoll(village, { placeId: TWELVE, isSecret: true, ways: ['online'] });
  const readers = [village.asVisitor(), village.as('liu-qingshan'), village.as('fang-zhengyuan')];
  const told = () =>
    Promise.all(readers.map(async (call) => (await shown(call, pollId)).participation));
  for (const key of keys.slice(0, 9)) {
    await answered(village.as(key)(castBallot, { pollId, choice: ['agree'] }));
  }
  expect(await told()).toEqual([undefined, undefined, undefined]);
  await answered(village.as(keys[9] ?? '')(castBallot, { pollId, choice: ['agree'] }));
  expect(await told()).toEqual([10, 10, 10]);
});

it('tells of a secret poll the sum and nothing by way', async () => {
  const village = aVillage();
  const keys = await twelveWithPhones(village);
  const pollId = await aPoll(village, {
    placeId: TWELVE,
    isSecret: true,
    ways: ['online', 'paper'],
  });
  for (const key of keys) {
    await answered(village.as(key)(castBallot, { pollId, choice: ['agree'] }));
  }
  const { result } = await closed(village, pollId);
  expect(result).toMatchObject({ is: 'counted', voices: 12 });
  expect(result).not.toHaveProperty('byWay');
});

it('is not there for whoever may not know of it', async () => {
  const village = aVillage();
  const pollId = await aPoll(village, { placeId: VILLAGE, roll: 'party_members' });
  expect(await refused(village.as('guest')(readPoll, { pollId }))).toBe('poll_not_found');
  expect(await refused(village.asVisitor()(readPoll, { pollId: 'none' }))).toBe('poll_not_found');
  expect((await shown(village.as('tan-songbai'), pollId)).frozen.roll).toBe('party_members');
});
