import {
  recordCount,
  signIn,
  witnessCount,
} from '../../cloudfunctions/contracts/deliberation-attendance';
import { readMinutes } from '../../cloudfunctions/contracts/deliberation-minutes';
import { hashOf, minutes } from '../../cloudfunctions/domains/deliberation/minutes';
import { register } from '../../cloudfunctions/domains/organisation';
import { declared, GROUP, HOST, posterOf, published, seen } from '../builders/meetings';
import { answered, refused, withPhone } from '../builders/requests';
import { aVillage, type Call, type Village } from '../builders/village';

const QUESTION = '上段水渠冬月初八开工，每户出一个工';

/** The heads of eleven of the fifteen houses of the group, each with a phone. */
async function heads(village: Village): Promise<Call[]> {
  const { items } = await village.store.find(register.households, {
    ...{ index: 'inGroup', equals: { groupId: GROUP }, limit: 100 },
  });
  expect(items).toHaveLength(15);
  const people = await Promise.all(
    items.map(({ headId }) => village.store.get(register.persons, headId)),
  );
  const phoneless = people.flatMap((it) => (it && it.openid === undefined ? [it.id] : []));
  return Promise.all(phoneless.slice(0, 11).map((id) => withPhone(village, id)));
}

it('a group decides by hands in the rain: two neighbours who counted too make it stand', async () => {
  const village = aVillage();
  const people = await heads(village);
  const meetingId = await declared(village);
  const code = await posterOf(village, meetingId);
  village.waitHours(11);
  const signedAt = village.now();
  const host = village.as(HOST);
  const [first, second, third, ...others] = people;

  // Hands go up under the eaves: seven for it, three against, one keeps it down. Nothing can be sent.
  const question = { meetingId, topicId: `${meetingId}-t1`, question: QUESTION };
  const found = { agree: 7, against: 3, abstain: 0 };
  village.waitHours(3);

  // The host writes it down on the way home; whoever has not been signed in yet cannot be a witness.
  const wrong = await answered(host(recordCount, { ...question, ...found, agree: 8 }));
  const says = (call: Call | undefined, countId: string) =>
    call ? call(witnessCount, { meetingId, countId, ...found }) : Promise.reject(new Error());
  expect(await refused(says(first, wrong.countId))).toBe('witness_not_there');

  // During the night the phones find their way. The first witness counted otherwise: there is no result.
  village.waitHours(6);
  for (const call of people) {
    await answered(call(signIn, { meetingId, code, signedAt }));
  }
  expect(await answered(says(first, wrong.countId))).toMatchObject({ agrees: false });
  const disputed = await seen(host, meetingId);
  expect(disputed.counts).toMatchObject([{ state: 'disputed', stands: false }]);

  // They count the strokes on the door again, together. Now two others find the same, at the same moment.
  const right = await answered(host(recordCount, { ...question, ...found }));
  const both = await Promise.all([says(second, right.countId), says(third, right.countId)]);
  expect(both.map((it) => it.ok && it.data.agrees)).toEqual([true, true]);
  expect(await refused(says(others[0], right.countId))).toBe('needs_no_witness');

  // Eleven of fifteen houses were there, ten were needed; seven is more than half of eleven.
  const { standing } = await published(village, meetingId);
  expect(standing).toMatchObject({
    standing: 'group_meeting',
    quorum: { needed: 10, present: 11 },
  });
  const { counts } = await answered(host(readMinutes, { meetingId }));
  expect(counts).toMatchObject([
    { state: 'disputed', stands: false, isReplaced: true },
    { state: 'witnessed', figures: found, stands: true, passed: true },
  ]);
  expect(counts[0]).not.toHaveProperty('passed');

  // What was decided stands under the hash of the minutes: with one more hand it is another hash.
  const kept = await village.store.get(minutes, meetingId);
  const content = kept?.published;
  expect(kept && content && hashOf(kept, content)).toBe(content?.hash);
  const forged = content?.counts.map((it) => ({ ...it, figures: { ...found, agree: 8 } })) ?? [];
  expect(kept && content && hashOf(kept, { ...content, counts: forged })).not.toBe(content?.hash);
});
