import {
  recordCount,
  witnessCount,
} from '../../../cloudfunctions/contracts/deliberation-attendance';
import { register } from '../../../cloudfunctions/domains/organisation';
import { personIdOf } from '../../../local/demonstration/people';
import {
  ANSWERER,
  declared,
  HOST,
  newId,
  published,
  RECORDER,
  seen,
  writtenDown,
} from '../../builders/meetings';
import { answered, refused } from '../../builders/requests';
import { aVillage, type Village } from '../../builders/village';

const hands = { agree: 8, against: 2, abstain: 1 };
/** A neighbour, another neighbour, and two of the committees: all of them sit in the yard. */
const THERE = ['zhang-guihua', 'chen-shuifu', ANSWERER, 'liu-qingshan'];

function witness(village: Village, who: string, countId: string, about: object = {}) {
  const meetingId = countId.replace(/-c\d+$/, '');
  return village.as(who)(witnessCount, { meetingId, countId, ...hands, ...about });
}

function count(village: Village, meetingId: string, who = HOST) {
  const question = { topicId: `${meetingId}-t1`, question: '清吗？' };
  return answered(village.as(who)(recordCount, { meetingId, ...question, ...hands }));
}

/** Hands have been counted by the host of a meeting that is to decide. */
async function counted() {
  const village = aVillage();
  const meetingId = await declared(village);
  village.waitHours(11);
  await writtenDown(village, meetingId, THERE.map(personIdOf));
  const { countId } = await count(village, meetingId);
  return { village, meetingId, countId };
}

async function shown(village: Village, countId: string, who = 'zhang-guihua') {
  return await seen(village.as(who), countId.replace(/-c\d+$/, ''));
}

it('the count stands when two who are there have counted the same, each on the own phone', async () => {
  const { village, countId } = await counted();
  expect((await shown(village, countId)).toWitness).toEqual([countId]);
  expect(await answered(witness(village, 'zhang-guihua', countId))).toMatchObject({ agrees: true });
  const after = await shown(village, countId);
  expect(after).toMatchObject({ toWitness: [], counts: [{ state: 'second_witness' }] });
  expect(after.counts[0]).not.toHaveProperty('figures');
  await answered(witness(village, 'chen-shuifu', countId));
  expect((await shown(village, countId, 'chen-shuifu')).counts).toMatchObject([
    { state: 'witnessed', stands: true, figures: hands, witnesses: ['张*', '陈水福'] },
  ]);
  expect((await shown(village, countId, ANSWERER)).toWitness).toEqual([]);
});

it.each([{ agree: 9 }, { against: 1 }, { abstain: 0 }])(
  'another figure contradicts it, and it has no result: %j',
  async (about) => {
    const { village, meetingId, countId } = await counted();
    expect(await answered(witness(village, 'zhang-guihua', countId, about))).toMatchObject({
      agrees: false,
    });
    expect(await refused(witness(village, 'chen-shuifu', countId))).toBe('needs_no_witness');
    const { counts } = await shown(village, countId);
    expect(counts).toMatchObject([{ state: 'disputed', stands: false }]);
    const again = await count(village, meetingId);
    for (const who of ['zhang-guihua', 'chen-shuifu']) {
      await answered(witness(village, who, again.countId));
    }
    expect((await shown(village, countId)).counts).toMatchObject([
      { state: 'disputed', stands: false, isReplaced: true },
      { state: 'witnessed', stands: true },
    ]);
  },
);

it('two witnesses at the same moment both count, and the same call twice counts once', async () => {
  const { village, countId } = await counted();
  const letter = { callId: 'the-same-witness-0001' };
  const call = () => witness(village, 'zhang-guihua', countId, letter);
  const [first, other] = await Promise.all([call(), witness(village, 'chen-shuifu', countId)]);
  expect([first.ok, other.ok]).toEqual([true, true]);
  expect(await call()).toEqual(first);
  expect((await shown(village, countId)).counts[0]?.witnesses).toHaveLength(2);
});

it('of two at the same moment for the last place one is told that it needs no more', async () => {
  const { village, countId } = await counted();
  await answered(witness(village, 'zhang-guihua', countId));
  const both = await Promise.all(
    ['chen-shuifu', ANSWERER].map((who) => refused(witness(village, who, countId))),
  );
  expect(both.sort()).toEqual(['needs_no_witness', 'not refused']);
});

it('is refused to whoever conducts the meeting', async () => {
  const { village, countId } = await counted();
  for (const who of [HOST, RECORDER]) {
    expect(await refused(witness(village, who, countId))).toBe('not_allowed');
    expect((await shown(village, countId, who)).toWitness).toEqual([]);
  }
});

it('is refused to whoever is not there, or is not of the village at all', async () => {
  const { village, countId } = await counted();
  expect(await refused(witness(village, 'li-xiaohe', countId))).toBe('witness_not_there');
  expect((await shown(village, countId, 'li-xiaohe')).toWitness).toEqual([]);
  expect(await refused(witness(village, 'ma-dongfeng', countId))).toBe('meeting_not_found');
});

it('recorder and witnesses are three people of three households', async () => {
  const { village, countId } = await counted();
  await answered(witness(village, 'zhang-guihua', countId));
  expect(await refused(witness(village, 'zhang-guihua', countId))).toBe('witness_of_own_count');
  const [guihua, shuifu] = await Promise.all(
    THERE.map((who) => village.store.get(register.persons, personIdOf(who))),
  );
  const householdId = guihua?.householdId;
  await village.store.transact(async (tx) => {
    if (shuifu && householdId !== undefined) {
      await tx.replace(register.persons, { ...shuifu, householdId });
    }
  });
  expect(await refused(witness(village, 'chen-shuifu', countId))).toBe('witness_of_same_household');
});

it('one of the witnesses at least is not of the two committees', async () => {
  const { village, countId } = await counted();
  await answered(witness(village, ANSWERER, countId));
  expect(await refused(witness(village, 'liu-qingshan', countId))).toBe('one_witness_from_outside');
  expect((await shown(village, countId, 'liu-qingshan')).toWitness).toEqual([]);
  expect(await refused(witness(village, 'zhang-guihua', countId))).toBe('not refused');
});

it('is refused for more hands than the roll, an unknown count, and one that was counted again', async () => {
  const { village, meetingId, countId } = await counted();
  expect(await refused(witness(village, 'zhang-guihua', countId, { agree: 13 }))).toBe(
    'more_than_the_roll',
  );
  expect(await refused(witness(village, 'zhang-guihua', `${newId()}-c1`))).toBe(
    'meeting_not_found',
  );
  expect(await refused(witness(village, 'zhang-guihua', `${meetingId}-c9`))).toBe(
    'count_not_found',
  );
  await count(village, meetingId, RECORDER);
  expect(await refused(witness(village, 'zhang-guihua', countId))).toBe('needs_no_witness');
});

it('is refused when the minutes are confirmed: what was not witnessed by then has no result', async () => {
  const { village, meetingId, countId } = await counted();
  await answered(witness(village, 'zhang-guihua', countId));
  await published(village, meetingId);
  expect(await refused(witness(village, 'chen-shuifu', countId))).toBe('minutes_closed');
  const after = await shown(village, countId, 'chen-shuifu');
  expect(after).toMatchObject({ toWitness: [], counts: [{ state: 'second_witness' }] });
});
