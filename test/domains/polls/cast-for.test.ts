import { castBallot, castFor } from '../../../cloudfunctions/contracts/polls';
import { listInbox } from '../../../cloudfunctions/contracts/notifications';
import { aPoll, closed, GROUP, shown } from '../../builders/polls';
import { answered, refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

const guihua = { personId: 'person-zhang-guihua', choice: ['against'] };

it('gives the voice of somebody without a phone, marked, counted in the open, and told to them', async () => {
  const village = aVillage();
  const helper = village.as('wen-nuanyang');
  const pollId = await aPoll(village);
  expect((await shown(helper, pollId)).abilities).toContain('cast_for');
  await answered(helper(castFor, { pollId, ...guihua }));
  await village.settle();

  const voter = village.as('zhang-guihua');
  expect((await shown(voter, pollId)).mine).toMatchObject({
    isAssisted: true,
    choice: ['against'],
  });
  const { items } = await answered(voter(listInbox, {}));
  expect(items.map(({ kind }) => kind)).toContain('voice_used_for_you');
  expect((await closed(village, pollId)).result).toMatchObject({ voices: 1, assisted: 1 });
});

it('is one voice with the voter’s own, whoever comes first', async () => {
  const village = aVillage();
  const pollId = await aPoll(village);
  const [own, helped] = await Promise.all([
    village.as('zhang-guihua')(castBallot, { pollId, choice: ['agree'] }),
    village.as('wen-nuanyang')(castFor, { pollId, ...guihua }),
  ]);
  expect([own.ok, helped.ok].filter((it) => it)).toHaveLength(1);
  expect((await closed(village, pollId)).result).toMatchObject({ voices: 1 });
});

it('does the same call once', async () => {
  const village = aVillage();
  const pollId = await aPoll(village);
  const sent = { callId: 'the-same-call-00001', pollId, ...guihua };
  const helper = village.as('wen-nuanyang');
  expect(await helper(castFor, sent)).toEqual(await helper(castFor, sent));
});

it.each([
  { because: 'poll_not_found', who: 'wen-nuanyang', sent: { pollId: 'no-such-poll' } },
  { because: 'not_allowed', who: 'chen-shuifu', sent: {} },
  { because: 'not_allowed', who: 'ma-dongfeng', sent: {} },
  { because: 'not_an_elector', who: 'wen-nuanyang', sent: { personId: 'person-li-xiaohe' } },
  { because: 'choice_not_valid', who: 'wen-nuanyang', sent: { choice: ['agree', 'abstain'] } },
])('is refused to $who: $because', async ({ because, who, sent }) => {
  const village = aVillage();
  const pollId = await aPoll(village);
  expect(await refused(village.as(who)(castFor, { pollId, ...guihua, ...sent }))).toBe(because);
});

it('is refused twice, by another way, and after the end', async () => {
  const village = aVillage();
  const helper = village.as('wen-nuanyang');
  const cast = (pollId: string) => refused(helper(castFor, { pollId, ...guihua }));
  const pollId = await aPoll(village);
  await cast(pollId);
  expect(await cast(pollId)).toBe('already_voted');
  expect(await cast(await aPoll(village, { placeId: GROUP, ways: ['hand'] }))).toBe('not_this_way');
  await closed(village, pollId);
  expect(await cast(pollId)).toBe('voting_not_open');
});
