import { castBallot, handOutSlip, recordCount } from '../../../cloudfunctions/contracts/polls';
import { aPoll, closed, figuresOf, shown } from '../../builders/polls';
import { answered, refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

const guihua = { personId: 'person-zhang-guihua' };

it('gives a slip by name, and from then on that voice goes by paper', async () => {
  const village = aVillage();
  const chair = village.as('liu-qingshan');
  const pollId = await aPoll(village);
  expect((await shown(chair, pollId)).abilities).toContain('hand_out_slip');
  expect(await answered(chair(handOutSlip, { pollId, ...guihua }))).toMatchObject({ way: 'paper' });
  expect((await shown(village.as('zhang-guihua'), pollId)).mine.way).toBe('paper');
  expect(await village.as('zhang-guihua')(castBallot, { pollId, choice: ['agree'] })).toEqual({
    ok: false,
    error: { code: 'already_voted', details: { way: 'paper' } },
  });
});

it('does the same call once, and gives one of two at the same time', async () => {
  const village = aVillage();
  const chair = village.as('liu-qingshan');
  const pollId = await aPoll(village);
  const sent = { callId: 'the-same-call-00001', pollId, ...guihua };
  expect(await chair(handOutSlip, sent)).toEqual(await chair(handOutSlip, sent));
  const other = { pollId, personId: 'person-chen-shuifu' };
  const replies = await Promise.all([chair(handOutSlip, other), chair(handOutSlip, other)]);
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
});

it.each([
  { because: 'poll_not_found', who: 'liu-qingshan', sent: { pollId: 'no-such-poll' } },
  { because: 'not_allowed', who: 'wang-changsheng', sent: {} },
  { because: 'not_allowed', who: 'chen-shuifu', sent: {} },
  { because: 'not_an_elector', who: 'liu-qingshan', sent: { personId: 'person-li-xiaohe' } },
])('is refused to $who: $because', async ({ because, who, sent }) => {
  const village = aVillage();
  const pollId = await aPoll(village);
  expect(await refused(village.as(who)(handOutSlip, { pollId, ...guihua, ...sent }))).toBe(because);
});

it('is refused after a ballot, after the slips are counted, without slips, and after the end', async () => {
  const village = aVillage();
  const chair = village.as('liu-qingshan');
  const give = (pollId: string, personId = 'person-zhang-guihua') =>
    refused(chair(handOutSlip, { pollId, personId }));
  const pollId = await aPoll(village);
  await answered(village.as('zhang-guihua')(castBallot, { pollId, choice: ['agree'] }));
  expect(await give(pollId)).toBe('already_voted');
  await answered(chair(recordCount, { pollId, way: 'paper', figures: figuresOf(0, 0) }));
  expect(await give(pollId, 'person-chen-shuifu')).toBe('way_is_counted');
  expect(await give(await aPoll(village, { ways: ['online'] }))).toBe('not_this_way');
  await closed(village, pollId);
  expect(await give(pollId)).toBe('voting_not_open');
});
