import { listInbox } from '../../../cloudfunctions/contracts/notifications';
import {
  castBallot,
  castFor,
  handOutSlip,
  markPresent,
  readBallots,
  recordCount,
} from '../../../cloudfunctions/contracts/polls';
import { listEntries, takeBack } from '../../../cloudfunctions/contracts/polls-entries';
import type { TakeBackReason } from '../../../cloudfunctions/contracts/polls-words';
import { rollCallOf } from '../../../cloudfunctions/domains/polls';
import {
  aPoll,
  closed,
  counted,
  figuresOf,
  GROUP,
  shown,
  TWELVE,
  twelveWithPhones,
} from '../../builders/polls';
import { answered, refused } from '../../builders/requests';
import { aVillage, type Village } from '../../builders/village';

const guihua = 'person-zhang-guihua';

/** The entry that the desk last wrote for somebody. */
async function entryOf(village: Village, pollId: string, personId = guihua): Promise<string> {
  const { items } = await answered(village.as('liu-qingshan')(listEntries, { pollId, personId }));
  return items.at(-1)?.entryId ?? 'no-entry';
}

const marked = (village: Village, pollId: string, personId = guihua) =>
  answered(village.as('liu-qingshan')(markPresent, { pollId, personIds: [personId] }));

async function taken(village: Village, pollId: string, because: TakeBackReason, who?: string) {
  const entryId = await entryOf(village, pollId);
  return village.as(who ?? 'liu-qingshan')(takeBack, { pollId, entryId, because });
}

it('frees the voice of whoever was marked present wrongly, and tells them', async () => {
  const village = aVillage();
  const pollId = await aPoll(village);
  await marked(village, pollId);
  await answered(taken(village, pollId, 'wrong_person'));
  const voter = village.as('zhang-guihua');
  const freed = await shown(voter, pollId);
  expect(freed.abilities).toContain('cast');
  expect(freed).toMatchObject({
    takenBack: 1,
    mine: { hasVoice: true, takenBack: { because: 'wrong_person', way: 'hand' } },
  });
  expect(freed.mine).not.toHaveProperty('way');
  await village.settle();
  const { items } = await answered(voter(listInbox, {}));
  expect(items.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['voice_used_for_you', 'voice_taken_back']),
  );
  await answered(voter(castBallot, { pollId, choice: ['agree'] }));
  expect((await closed(village, pollId)).result).toMatchObject({
    voices: 1,
    byWay: { online: 1, hand: 0, paper: 0 },
  });
});

it('takes a hand or a slip off what may come of the way: one more blocks the result', async () => {
  const village = aVillage();
  const pollId = await aPoll(village);
  await marked(village, pollId);
  await marked(village, pollId, 'person-chen-shuifu');
  await answered(taken(village, pollId, 'left_before_the_vote'));
  await counted(village, pollId, 'hand', figuresOf(2, 0), 'chen-shuifu');
  expect(await closed(village, pollId)).toMatchObject({
    state: 'blocked',
    blockedBecause: ['more_hands_than_present'],
  });
});

it('takes a helper’s entry of an open poll out of every count, and leaves it to be read', async () => {
  const village = aVillage();
  const helper = village.as('wen-nuanyang');
  const pollId = await aPoll(village);
  const give = (choice: string) =>
    answered(helper(castFor, { pollId, personId: guihua, choice: [choice] }));
  await give('against');
  expect((await shown(helper, pollId)).abilities).toContain('take_back');
  await answered(taken(village, pollId, 'choice_written_wrongly', 'wen-nuanyang'));
  await give('agree');
  const { result, takenBack } = await closed(village, pollId);
  expect({ result, takenBack }).toMatchObject({
    takenBack: 1,
    result: { voices: 1, assisted: 1, options: [{ count: 1 }, { count: 0 }, { count: 0 }] },
  });
  expect(await rollCallOf(village.store, pollId)).toEqual([{ voiceId: guihua, answer: 'agree' }]);
  const { items } = await answered(village.as('chen-shuifu')(readBallots, { pollId }));
  expect(new Set(items.map((it) => [it.choice[0], it.isTakenBack].join()))).toEqual(
    new Set(['against,true', 'agree,false']),
  );
});

it('takes a slip back that was not filled, also of a secret poll', async () => {
  const village = aVillage();
  await twelveWithPhones(village);
  const pollId = await aPoll(village, {
    ...{ placeId: TWELVE, isSecret: true, ways: ['online', 'paper'] },
  });
  const chair = village.as('liu-qingshan');
  await answered(chair(handOutSlip, { pollId, personId: 'person-voter-1' }));
  const entryId = await entryOf(village, pollId, 'person-voter-1');
  await answered(chair(takeBack, { pollId, entryId, because: 'slip_came_back' }));
  await answered(village.as('voter-1')(castBallot, { pollId, choice: ['agree'] }));
  expect((await shown(village.as('voter-1'), pollId)).mine).toMatchObject({ way: 'online' });
});

it('leaves a secret voice where it is, because nobody can find it, and counts it', async () => {
  const village = aVillage();
  await twelveWithPhones(village);
  const pollId = await aPoll(village, { placeId: TWELVE, isSecret: true, ways: ['online'] });
  const chair = village.as('liu-qingshan');
  const given = { pollId, personId: 'person-voter-1', choice: ['agree'] };
  await answered(chair(castFor, given));
  const entryId = await entryOf(village, pollId, 'person-voter-1');
  const back = chair(takeBack, { pollId, entryId, because: 'choice_written_wrongly' });
  expect(await refused(back)).toBe('secret_voice_stays');
  for (const number of [2, 3, 4, 5, 6]) {
    await answered(village.as(`voter-${number}`)(castBallot, { pollId, choice: ['agree'] }));
  }
  expect((await closed(village, pollId)).result).toMatchObject({ voices: 6, assisted: 1 });
});

it('does the same call once, and of two at once one', async () => {
  const village = aVillage();
  const pollId = await aPoll(village);
  await marked(village, pollId);
  const entryId = await entryOf(village, pollId);
  const chair = village.as('liu-qingshan');
  const sent = { callId: 'the-same-call-00001', pollId, entryId, because: 'wrong_person' } as const;
  const both = await Promise.all([
    chair(takeBack, sent),
    village.as('liu-qingshan')(takeBack, { pollId, entryId, because: 'wrong_person' }),
  ]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  const again = chair(takeBack, sent);
  expect((await again).ok).toBe(both[0].ok);
  expect((await shown(chair, pollId)).takenBack).toBe(1);
});

it.each([
  { because: 'poll_not_found', sent: { pollId: 'no-such-poll' } },
  { because: 'entry_not_found', sent: { entryId: 'no-such-entry' } },
  { because: 'not_allowed', who: 'tan-songbai', sent: {} },
  { because: 'not_allowed', who: 'wen-nuanyang', sent: {} },
  { because: 'not_allowed', who: 'chen-shuifu', sent: {} },
  { because: 'reason_of_another_way', sent: { because: 'slip_came_back' as const } },
])('is refused: $because $who', async ({ because, who = 'liu-qingshan', sent }) => {
  const village = aVillage();
  const pollId = await aPoll(village);
  await marked(village, pollId);
  const entryId = await entryOf(village, pollId);
  const call = { pollId, entryId, because: 'wrong_person' as const, ...sent };
  expect(await refused(village.as(who)(takeBack, call))).toBe(because);
});

it('is refused for a voter’s own voice, a second time, once the way is counted, and after the end', async () => {
  const village = aVillage();
  const pollId = await aPoll(village);
  await answered(village.as('chen-shuifu')(castBallot, { pollId, choice: ['agree'] }));
  expect(await entryOf(village, pollId, 'person-chen-shuifu')).toBe('no-entry');
  await marked(village, pollId);
  const entryId = await entryOf(village, pollId);
  const back = () =>
    refused(village.as('liu-qingshan')(takeBack, { pollId, entryId, because: 'wrong_person' }));
  await back();
  expect(await back()).toBe('already_taken_back');
  await marked(village, pollId);
  const figures = figuresOf(1, 0);
  await answered(village.as('liu-qingshan')(recordCount, { pollId, way: 'hand', figures }));
  expect(await refused(taken(village, pollId, 'wrong_person'))).toBe('way_is_counted');
  await closed(village, pollId);
  expect(await refused(taken(village, pollId, 'wrong_person'))).toBe('voting_not_open');
});

it('belongs to whoever runs the poll: a group leader in the own group', async () => {
  const village = aVillage();
  const pollId = await aPoll(village, { placeId: GROUP });
  await marked(village, pollId);
  expect(await refused(taken(village, pollId, 'wrong_person', 'xu-mianmian'))).toBe('not_allowed');
});
