import { castBallot, openPoll } from '../../../cloudfunctions/contracts/polls';
import { participations } from '../../../cloudfunctions/domains/polls/ballot';
import { receipts } from '../../../cloudfunctions/kernel/receipts';
import { aPoll, aQuestion, closed, shown, TWELVE, twelveWithPhones } from '../../builders/polls';
import { answered, refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

const agree = ['agree'];

it('takes a voice, and shows the voter what was taken with what it is worth', async () => {
  const village = aVillage();
  const guihua = village.as('zhang-guihua');
  const pollId = await aPoll(village);
  expect((await shown(guihua, pollId)).abilities).toContain('cast');

  expect(await answered(guihua(castBallot, { pollId, choice: agree }))).toEqual({
    ...{ pollId, way: 'online' },
    standing: { is: 'consultation', because: 'online_not_lawful_here' },
  });
  const after = await shown(guihua, pollId);
  expect(after.mine).toMatchObject({ hasVoice: true, way: 'online', choice: agree });
  expect(after.abilities).not.toContain('cast');
  expect(after.result).toBeUndefined();
});

it('says of a secret ballot that it was given, and never what', async () => {
  const village = aVillage();
  const [key = ''] = await twelveWithPhones(village);
  const pollId = await aPoll(village, { placeId: TWELVE, isSecret: true, ways: ['online'] });
  await answered(village.as(key)(castBallot, { pollId, choice: agree }));
  expect((await shown(village.as(key), pollId)).mine).toEqual({
    ...{ hasVoice: true, voice: expect.any(String) as string },
    ...{ way: 'online', isAssisted: false },
  });
});

it('takes the voice of a household once, from whichever adult of it comes first', async () => {
  const village = aVillage();
  await twelveWithPhones(village);
  const pollId = await aPoll(village, { placeId: TWELVE, roll: 'households' });
  await answered(village.as('voter-1')(castBallot, { pollId, choice: agree }));
  expect(await refused(village.as('voter-5')(castBallot, { pollId, choice: agree }))).toBe(
    'already_voted',
  );
  expect((await shown(village.as('voter-5'), pollId)).mine.way).toBe('online');
  expect(await closed(village, pollId)).toMatchObject({ result: { voices: 1, of: 4 } });
});

it('gives the same answer to the same call, and changes nothing', async () => {
  const village = aVillage();
  const pollId = await aPoll(village);
  const guihua = village.as('zhang-guihua');
  const sent = { callId: 'the-same-call-00001', pollId, choice: agree };
  const first = await guihua(castBallot, sent);
  expect(await guihua(castBallot, sent)).toEqual(first);
  expect(await guihua(castBallot, { ...sent, choice: ['against'] })).toEqual(first);
  expect((await shown(guihua, pollId)).mine.choice).toEqual(agree);
});

it('lets one of two at the same time through', async () => {
  const village = aVillage();
  const pollId = await aPoll(village);
  const guihua = village.as('zhang-guihua');
  const replies = await Promise.all([
    guihua(castBallot, { pollId, choice: agree }),
    guihua(castBallot, { pollId, choice: ['against'] }),
  ]);
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await village.store.count(participations, { index: 'inPoll', equals: { pollId } })).toBe(
    1,
  );
});

it('keeps no choice in the receipt, nor anything that differs with it', async () => {
  const kept = async (choice: string) => {
    const village = aVillage();
    const pollId = await aPoll(village, { pollId: 'poll-with-receipt' });
    const sent = { callId: 'the-same-call-00001', pollId, choice: [choice] };
    await answered(village.as('zhang-guihua')(castBallot, sent));
    const { items } = await village.store.find(receipts, { index: 'byAge', limit: 100 });
    return items;
  };
  expect(await kept('agree')).toEqual(await kept('against'));
});

it.each([
  { because: 'poll_not_found', who: 'zhang-guihua', sent: { pollId: 'no-such-poll' } },
  { because: 'not_an_elector', who: 'li-xiaohe', sent: {} },
  { because: 'not_allowed', who: 'guest', sent: {} },
  { because: 'choice_not_valid', who: 'zhang-guihua', sent: { choice: ['agree', 'against'] } },
  { because: 'choice_not_valid', who: 'zhang-guihua', sent: { choice: ['perhaps'] } },
])('is refused to $who: $because', async ({ because, who, sent }) => {
  const village = aVillage();
  const pollId = await aPoll(village);
  const choice: string[] = agree;
  expect(await refused(village.as(who)(castBallot, { pollId, choice, ...sent }))).toBe(because);
});

it('says how the voice was used already', async () => {
  const village = aVillage();
  const pollId = await aPoll(village);
  const guihua = village.as('zhang-guihua');
  await answered(guihua(castBallot, { pollId, choice: agree }));
  expect(await guihua(castBallot, { pollId, choice: agree })).toEqual({
    ok: false,
    error: { code: 'already_voted', details: { way: 'online' } },
  });
});

it('takes voices to the last minute and none after it, even where the clock is late', async () => {
  const village = aVillage();
  const question = aQuestion();
  const { pollId } = await answered(village.as('liu-qingshan')(openPoll, question));
  village.waitDays(7);
  await answered(village.as('zhang-guihua')(castBallot, { pollId, choice: agree }));
  village.waitHours(1 / 3_600_000);
  const late = village.as('chen-shuifu')(castBallot, { pollId, choice: agree });
  expect(await refused(late)).toBe('voting_not_open');
  expect((await shown(village.as('chen-shuifu'), pollId)).state).toBe('counting');
});

it('takes no voice after the close, nor online where it is not a way', async () => {
  const village = aVillage();
  const pollId = await aPoll(village);
  await closed(village, pollId);
  const cast = (id: string) =>
    village.as('zhang-guihua')(castBallot, { pollId: id, choice: agree });
  expect(await refused(cast(pollId))).toBe('voting_not_open');
  expect(await refused(cast(await aPoll(village, { ways: ['hand'] })))).toBe('not_this_way');
});
