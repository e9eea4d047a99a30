import { castBallot, markPresent, recordCount } from '../../../cloudfunctions/contracts/polls';
import { aPoll, closed, figuresOf, shown, TWELVE, twelveWithPhones } from '../../builders/polls';
import { answered, refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

const [guihua, shuifu, xiaohe] = ['person-zhang-guihua', 'person-chen-shuifu', 'person-li-xiaohe'];

it('says who may raise a hand, who has voted already, and who has no voice', async () => {
  const village = aVillage();
  const chair = village.as('liu-qingshan');
  const pollId = await aPoll(village);
  await answered(village.as('chen-shuifu')(castBallot, { pollId, choice: ['agree'] }));
  const personIds = [guihua, shuifu, xiaohe, guihua];
  expect(await answered(chair(markPresent, { pollId, personIds }))).toEqual({
    ...{ pollId, present: [guihua], already: [], hasVoted: [shuifu], notElectors: [xiaohe] },
    standing: { is: 'consultation', because: 'online_not_lawful_here' },
  });
  expect((await shown(village.as('zhang-guihua'), pollId)).mine.way).toBe('hand');
  const late = village.as('zhang-guihua')(castBallot, { pollId, choice: ['agree'] });
  expect(await refused(late)).toBe('already_voted');
});

it('leaves on the list who stands there already, and never sends a hand down twice', async () => {
  const village = aVillage();
  const chair = village.as('liu-qingshan');
  const pollId = await aPoll(village);
  await answered(chair(markPresent, { pollId, personIds: [guihua] }));
  const personIds = [guihua, shuifu];
  expect(await answered(chair(markPresent, { pollId, personIds }))).toMatchObject({
    ...{ present: [shuifu], already: [guihua], hasVoted: [] },
  });
});

it('counts two of one household as one hand', async () => {
  const village = aVillage();
  await twelveWithPhones(village);
  const pollId = await aPoll(village, { placeId: TWELVE, roll: 'households' });
  const personIds = ['person-voter-1', 'person-voter-5', 'person-voter-2'];
  expect(
    await answered(village.as('liu-qingshan')(markPresent, { pollId, personIds })),
  ).toMatchObject({
    present: ['person-voter-1', 'person-voter-2'],
    hasVoted: ['person-voter-5'],
  });
});

it('does the same call once', async () => {
  const village = aVillage();
  const chair = village.as('liu-qingshan');
  const pollId = await aPoll(village);
  const sent = { callId: 'the-same-call-00001', pollId, personIds: [guihua] };
  const first = await chair(markPresent, sent);
  expect(await chair(markPresent, sent)).toEqual(first);
  expect(first).toMatchObject({ data: { present: [guihua] } });
});

it('is refused to others, without hands, once hands are counted, and after the end', async () => {
  const village = aVillage();
  const mark = (who: string, pollId: string) =>
    refused(village.as(who)(markPresent, { pollId, personIds: [guihua] }));
  const pollId = await aPoll(village);
  expect(await mark('liu-qingshan', 'no-such-poll')).toBe('poll_not_found');
  expect(await mark('tan-songbai', pollId)).toBe('not_allowed');
  expect(await mark('liu-qingshan', await aPoll(village, { ways: ['online'] }))).toBe(
    'not_this_way',
  );
  await answered(
    village.as('liu-qingshan')(recordCount, { pollId, way: 'hand', figures: figuresOf(0, 0) }),
  );
  expect(await mark('liu-qingshan', pollId)).toBe('way_is_counted');
  await closed(village, pollId);
  expect(await mark('liu-qingshan', pollId)).toBe('voting_not_open');
});
