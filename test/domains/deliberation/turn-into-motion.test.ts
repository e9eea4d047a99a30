import { cancelMeeting } from '../../../cloudfunctions/contracts/deliberation';
import { withdrawItem } from '../../../cloudfunctions/contracts/deliberation-items';
import { turnIntoMotion } from '../../../cloudfunctions/contracts/deliberation-motions';
import { openMotion, readDecision } from '../../../cloudfunctions/contracts/decisions';
import type { InputOf } from '../../../cloudfunctions/contracts/contract';
import { register } from '../../../cloudfunctions/domains/organisation';
import { begun, called, HAMLET, HOST, item, newId, raised, seen } from '../../builders/meetings';
import { answered, refused } from '../../builders/requests';
import { aVillage, type Village } from '../../builders/village';

type Moving = Omit<InputOf<typeof turnIntoMotion>, 'callId'>;

function fromTopic(meetingId: string, about: Partial<Moving> = {}): Moving {
  return {
    decisionId: newId(),
    from: { is: 'topic', meetingId, topicId: `${meetingId}-t1` },
    title: '水渠清淤',
    text: '上段三百米，村里出工。',
    matters: ['public_works'],
    ...about,
  };
}

function moves(village: Village, moving: Moving & { callId?: string }, who = 'liu-qingshan') {
  return village.as(who)(turnIntoMotion, moving);
}

it('a topic is a motion, and both name each other', async () => {
  const village = aVillage();
  const meetingId = await begun(village);
  const { decisionId, sourceId } = await answered(moves(village, fromTopic(meetingId)));
  expect(await seen(village.as('zhang-guihua'), meetingId)).toMatchObject({
    agenda: [{ topicId: sourceId, motion: { decisionId } }],
  });
  expect(await answered(village.as('zhang-guihua')(readDecision, { decisionId }))).toMatchObject({
    ...{ decisionId, title: '水渠清淤', source: 'topic' },
  });
});

it('an item is a motion, and keeps its holder and its clock', async () => {
  const village = aVillage();
  const itemId = await raised(village, await begun(village));
  const { dueAt } = await item(village.as('zhang-guihua'), itemId);
  const { decisionId } = await answered(
    moves(village, fromTopic('', { from: { is: 'item', itemId } }), HOST),
  );
  const shown = await item(village.as('zhang-guihua'), itemId);
  expect(shown).toMatchObject({ state: 'raised', dueAt, motion: { decisionId } });
  expect(shown.diary.at(-1)).toMatchObject({ did: 'made_a_motion' });
  expect((await item(village.as(HOST), itemId)).abilities).not.toContain('make_motion');
});

it('is moved once, however often it is sent', async () => {
  const village = aVillage();
  const meetingId = await begun(village);
  const sent = { ...fromTopic(meetingId), callId: 'the-same-call-00001' };
  const [first, second] = await Promise.all([moves(village, sent), moves(village, sent)]);
  expect(first).toEqual(second);
  expect(await refused(moves(village, fromTopic(meetingId)))).toBe('already_a_motion');
});

it('nothing is noted on the topic when the motion is refused', async () => {
  const village = aVillage();
  const meetingId = await begun(village);
  const twice = fromTopic(meetingId, { matters: ['public_works', 'public_works'] });
  expect(await refused(moves(village, twice))).toBe('matter_listed_twice');
  const split = fromTopic(meetingId, { matters: ['charter', 'land_contract_plan'] });
  expect(await refused(moves(village, split))).toBe('split_the_matters');
  const [topic] = (await seen(village.as('zhang-guihua'), meetingId)).agenda;
  expect(topic?.motion).toBeUndefined();
});

it.each([
  { because: 'meeting_not_found', about: { from: { is: 'topic', meetingId: 'no', topicId: 't' } } },
  { because: 'item_not_found', about: { from: { is: 'item', itemId: 'nothing' } } },
  { because: 'begins_with_the_draft', about: { matters: ['convention'] } },
  { because: 'names_a_speaker', about: { text: '张桂花说要清。' } },
  { because: 'not_allowed', about: {}, who: 'zhang-guihua' },
  { because: 'meeting_not_found', about: {}, who: 'ma-dongfeng' },
] as const)('is refused: $because', async ({ because, about, who }) => {
  const village = aVillage();
  const meetingId = await begun(village);
  await raised(village, meetingId, { isAnonymous: true });
  const moving = { ...fromTopic(meetingId), ...about } as Moving;
  expect(await refused(moves(village, moving, who))).toBe(because);
});

it('is refused for a strange topic, a cancelled meeting, and a decision that is there', async () => {
  const village = aVillage();
  const meetingId = await called(village);
  const strange = { is: 'topic', meetingId, topicId: 'nothing' } as const;
  expect(await refused(moves(village, fromTopic(meetingId, { from: strange })))).toBe(
    'topic_not_found',
  );
  const decisionId = newId();
  await answered(
    village.as('liu-qingshan')(openMotion, {
      ...{ decisionId, villageId: 'village-qingquan', title: '别的事', text: '别的事。' },
      ...{ matters: ['public_works'], papers: [] },
    }),
  );
  expect(await refused(moves(village, fromTopic(meetingId, { decisionId })))).toBe(
    'decision_id_taken',
  );
  await answered(village.as('liu-qingshan')(cancelMeeting, { meetingId, reason: '下雨' }));
  expect(await refused(moves(village, fromTopic(meetingId)))).toBe('meeting_cancelled');
});

it('is refused for what has ended, and names nobody who wished for a meeting without a name', async () => {
  const village = aVillage();
  const where = { is: 'place', placeId: HAMLET } as const;
  const itemId = await raised(village, '', { where, isAnonymous: true });
  const moving = fromTopic('', { from: { is: 'item', itemId } });
  expect(await refused(moves(village, { ...moving, text: '张桂花想开会。' }))).toBe(
    'names_a_speaker',
  );
  await answered(village.as('zhang-guihua')(withdrawItem, { itemId }));
  expect(await refused(moves(village, moving))).toBe('not_now');
});

it('is refused in a community until its law is confirmed', async () => {
  const village = aVillage();
  const meetingId = await begun(village);
  await village.store.transact(async (tx) => {
    const place = await tx.get(register.places, 'village-qingquan');
    if (place) {
      await tx.replace(register.places, { ...place, kind: 'community' });
    }
  });
  expect(await refused(moves(village, fromTopic(meetingId)))).toBe('residents_law_not_confirmed');
});
