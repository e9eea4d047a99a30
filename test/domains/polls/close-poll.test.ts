import { castBallot, closePoll } from '../../../cloudfunctions/contracts/polls';
import { aPoll, shown, TWELVE, twelveWithPhones } from '../../builders/polls';
import { answered, refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

const agree = ['agree'];

it('ends the voting, counts, and lets the result stand', async () => {
  const village = aVillage();
  const pollId = await aPoll(village);
  await answered(village.as('zhang-guihua')(castBallot, { pollId, choice: agree }));
  await answered(village.as('liu-qingshan')(closePoll, { pollId }));
  const poll = await shown(village.asVisitor(), pollId);
  expect(poll).toMatchObject({
    ...{ state: 'counted', closedAt: village.now(), countedAt: village.now() },
    result: {
      ...{ is: 'counted', voices: 1, invalid: 0, ahead: agree },
      options: [
        { option: 'agree', count: 1 },
        { option: 'against', count: 0 },
        { option: 'abstain', count: 0 },
      ],
    },
  });
  expect(poll.abilities).toEqual([]);
});

it('does not open a secret box with fewer voices in it than keep a secret: four, and does with five', async () => {
  const village = aVillage();
  const keys = await twelveWithPhones(village);
  const heldBy = async (many: number) => {
    const pollId = await aPoll(village, { placeId: TWELVE, isSecret: true, ways: ['online'] });
    for (const key of keys.slice(0, many)) {
      await answered(village.as(key)(castBallot, { pollId, choice: agree }));
    }
    await answered(village.as('liu-qingshan')(closePoll, { pollId }));
    return (await shown(village.as('liu-qingshan'), pollId)).result;
  };
  expect(await heldBy(4)).toEqual({ is: 'withheld', because: 'too_few_to_stay_secret' });
  expect(await heldBy(5)).toMatchObject({ is: 'counted', voices: 5, ahead: agree });
});

it('does the same call once, and one of two at the same time', async () => {
  const village = aVillage();
  const chair = village.as('liu-qingshan');
  const sent = { callId: 'the-same-call-00001', pollId: await aPoll(village) };
  expect(await chair(closePoll, sent)).toEqual(await chair(closePoll, sent));
  const pollId = await aPoll(village);
  const replies = await Promise.all([chair(closePoll, { pollId }), chair(closePoll, { pollId })]);
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
});

it('keeps to its clock where that was agreed, unless every voice is in', async () => {
  const village = aVillage();
  const keys = await twelveWithPhones(village);
  const chair = village.as('liu-qingshan');
  const pollId = await aPoll(village, { placeId: TWELVE, mayCloseEarly: false });
  for (const key of keys.slice(1)) {
    await answered(village.as(key)(castBallot, { pollId, choice: agree }));
  }
  expect((await shown(chair, pollId)).abilities).not.toContain('close');
  expect(await refused(chair(closePoll, { pollId }))).toBe('closes_by_its_clock');
  await answered(village.as(keys[0] ?? '')(castBallot, { pollId, choice: agree }));
  expect((await shown(chair, pollId)).abilities).toContain('close');
  await answered(chair(closePoll, { pollId }));
});

it('is refused to others, for what is unknown, and twice', async () => {
  const village = aVillage();
  const close = (who: string, pollId: string) => refused(village.as(who)(closePoll, { pollId }));
  const pollId = await aPoll(village);
  expect(await close('liu-qingshan', 'no-such-poll')).toBe('poll_not_found');
  expect(await close('tan-songbai', pollId)).toBe('not_allowed');
  expect(await close('fang-zhengyuan', pollId)).toBe('not_allowed');
  await close('liu-qingshan', pollId);
  expect(await close('liu-qingshan', pollId)).toBe('voting_not_open');
});
