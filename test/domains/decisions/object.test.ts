import { object } from '../../../cloudfunctions/contracts/decisions-notices';
import { objections } from '../../../cloudfunctions/domains/decisions/objection';
import { dayOf } from '../../../cloudfunctions/kernel/calendar';
import { aPublished, aResolved, goesOnce, noticesOf } from '../../builders/decisions';
import { answered, refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

const words = '路线压了我家水沟。';
const objectionId = 'ditch';

it('is filed once, locked away, and gives the committee five days', async () => {
  const village = aVillage();
  const it = await aPublished(village);
  const { decisionId } = it;
  const villager = village.as('chen-shuifu');
  await goesOnce((callId) => villager(object, { decisionId, objectionId, words, callId }));
  await village.settle();
  const kept = await village.store.get(objections, objectionId);
  expect(JSON.stringify(kept)).not.toContain('水沟');
  const [shown] = (await it.read()).objections;
  expect(shown).toMatchObject({ state: 'filed', level: 'village', notice: 1, isOverdue: false });
  expect(dayOf(shown?.dueAt ?? 0) >= dayOf(village.now() + 5 * 86_400_000)).toBe(true);
  expect(await noticesOf(village.as('liu-qingshan'), decisionId)).toContain('duty_given');
});

it.each([
  ['decision_not_found', 'chen-shuifu', 'nothing'],
  ['not_of_this_village', 'xu-mianmian', undefined],
  ['not_allowed', 'guest', undefined],
])('is refused: %s', async (because, who, other) => {
  const village = aVillage();
  const decisionId = other ?? (await aPublished(village)).decisionId;
  expect(await refused(village.as(who)(object, { decisionId, objectionId, words }))).toBe(because);
});

it('is refused: nothing hangs yet, or not any more; or the id is taken', async () => {
  const village = aVillage();
  const call = village.as('chen-shuifu');
  const { decisionId } = await aResolved(village);
  expect(await refused(call(object, { decisionId, objectionId, words }))).toBe('no_notice_hangs');
  const it = await aPublished(village);
  const one = { decisionId: it.decisionId, objectionId, words };
  await answered(call(object, one));
  expect(await refused(call(object, { ...one, words: '还有一件。' }))).toBe('objection_id_taken');
  village.waitDays(8);
  expect(await refused(call(object, { ...one, objectionId: 'late' }))).toBe('no_notice_hangs');
});
