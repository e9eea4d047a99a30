import {
  recordCount,
  witnessCount,
} from '../../../cloudfunctions/contracts/deliberation-attendance';
import { COUNTS_MAX } from '../../../cloudfunctions/domains/deliberation/hand-count';
import { meetings } from '../../../cloudfunctions/domains/deliberation/meeting';
import { personIdOf } from '../../../local/demonstration/people';
import {
  begun,
  declared,
  HOST,
  published,
  RECORDER,
  seen,
  writtenDown,
} from '../../builders/meetings';
import { aHandCount } from '../../builders/meeting-items';
import { answered, refused } from '../../builders/requests';
import { aVillage, type Village } from '../../builders/village';

const WITNESSES = ['zhang-guihua', 'chen-shuifu'];
const hands = { agree: 8, against: 2, abstain: 1 };

function count(village: Village, meetingId: string, about: object = {}, who = HOST) {
  const question = { topicId: `${meetingId}-t1`, question: '同意先清上段水渠吗？' };
  return village.as(who)(recordCount, { meetingId, ...question, ...hands, ...about });
}

async function underway() {
  const village = aVillage();
  const meetingId = await declared(village);
  village.waitHours(11);
  return { village, meetingId };
}

it('waits for two witnesses, and tells nobody what they are to find', async () => {
  const { village, meetingId } = await underway();
  const { countId } = await answered(count(village, meetingId));
  for (const who of [HOST, RECORDER, 'zhang-guihua']) {
    const { counts } = await seen(village.as(who), meetingId);
    expect(counts).toMatchObject([{ countId, state: 'first_witness', stands: false }]);
    expect(counts[0]).not.toHaveProperty('figures');
  }
});

it('stands until a correction has been witnessed too, and stays to be seen', async () => {
  const { village, meetingId } = await underway();
  await writtenDown(village, meetingId, WITNESSES.map(personIdOf));
  const { countId } = await answered(count(village, meetingId));
  const witness = (about: object) => ({ meetingId, countId, ...hands, ...about });
  for (const who of WITNESSES) {
    await answered(village.as(who)(witnessCount, witness({})));
  }
  const corrected = await answered(count(village, meetingId, { agree: 9 }, RECORDER));
  const { counts } = await seen(village.as(HOST), meetingId);
  expect(counts).toMatchObject([
    { countId, figures: hands, stands: true, isReplaced: true, witnesses: ['张*', '陈*'] },
    { countId: corrected.countId, state: 'first_witness', stands: false, isReplaced: false },
  ]);
  for (const who of WITNESSES) {
    const again = witness({ countId: corrected.countId, agree: 9 });
    await answered(village.as(who)(witnessCount, again));
  }
  expect((await seen(village.as(HOST), meetingId)).counts).toMatchObject([
    { figures: hands, stands: false },
    { figures: { agree: 9 }, stands: true },
  ]);
});

it('another question of the same topic stands beside it', async () => {
  const { village, meetingId } = await underway();
  await answered(count(village, meetingId));
  await answered(count(village, meetingId, { question: '腊月清还是正月清？' }));
  const { counts } = await seen(village.as(HOST), meetingId);
  expect(counts.map(({ isReplaced }) => isReplaced)).toEqual([false, false]);
});

it.each([
  { agree: 13, because: 'not refused' },
  { agree: 14, because: 'not refused' },
  { agree: 15, because: 'more_than_the_roll' },
])('$agree and one against of fifteen households: $because', async ({ agree, because }) => {
  const { village, meetingId } = await underway();
  const figures = { agree, against: 1, abstain: 0 };
  expect(await refused(count(village, meetingId, figures))).toBe(because);
});

it.each([
  { because: 'topic_not_found', about: { topicId: 'nothing' } },
  { because: 'not_allowed', about: {}, who: 'zhang-guihua' },
  { because: 'meeting_not_found', about: {}, who: 'ma-dongfeng' },
])('is refused: $because', async ({ because, about, who }) => {
  const { village, meetingId } = await underway();
  expect(await refused(count(village, meetingId, about, who))).toBe(because);
});

it('is refused when more was counted than an evening has hands for', async () => {
  const { village, meetingId } = await underway();
  await village.store.transact(async (tx) => {
    const meeting = await tx.get(meetings, meetingId);
    if (meeting) {
      const counts = Array.from({ length: COUNTS_MAX - 1 }, (_, at) =>
        aHandCount({ id: `${meetingId}-c${at + 1}` }, []),
      );
      await tx.replace(meetings, { ...meeting, counts });
    }
  });
  expect(await refused(count(village, meetingId))).toBe('not refused');
  expect(await refused(count(village, meetingId))).toBe('too_many_counts');
});

it('is refused before it begins, after the minutes, and where nothing was declared', async () => {
  const village = aVillage();
  const meetingId = await declared(village);
  expect(await refused(count(village, meetingId))).toBe('not_begun');
  const other = await begun(village);
  expect(await refused(count(village, other))).toBe('not_declared');
  await published(village, meetingId);
  expect(await refused(count(village, meetingId))).toBe('minutes_closed');
});

it('the same count sent twice is one', async () => {
  const { village, meetingId } = await underway();
  const letter = { callId: 'the-same-count-sent-twice' };
  const first = await answered(count(village, meetingId, letter));
  expect(await answered(count(village, meetingId, letter))).toEqual(first);
  expect((await seen(village.as(HOST), meetingId)).counts).toHaveLength(1);
});
