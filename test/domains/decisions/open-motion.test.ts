import { openMotion, readDecision } from '../../../cloudfunctions/contracts/decisions';
import { goesOnce, move, noticesOf, VILLAGE } from '../../builders/decisions';
import { answered, refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

const motion = {
  ...{ decisionId: 'a-new-motion', villageId: VILLAGE, title: '修水渠' },
  ...{ text: '渠坏了三处。', matters: ['public_works' as const], papers: [] },
};

it.each([
  ['li-xiaohe', 'villager'],
  ['liu-qingshan', 'cadre'],
])('may come from %s, as a %s', async (key, source) => {
  const village = aVillage();
  await answered(village.as(key)(openMotion, motion));
  const shown = await answered(
    village.asVisitor()(readDecision, { decisionId: motion.decisionId }),
  );
  expect(shown).toMatchObject({ source, phase: 'moved', track: 'villagers' });
  expect(JSON.stringify(shown)).not.toContain('李');
});

it('gives the party organisation a duty with a clock', async () => {
  const village = aVillage();
  const decisionId = await move(village, ['public_works']);
  await village.settle();
  expect(await noticesOf(village.as('liu-qingshan'), decisionId)).toEqual(['duty_given']);
});

it('opens one motion of a call that is sent twice, and of two at once', async () => {
  const call = aVillage().as('li-xiaohe');
  await goesOnce((callId) => call(openMotion, { ...motion, callId }));
});

it('takes a motion that only speaks of an election', async () => {
  const village = aVillage();
  const title = '换届选举那天搭雨棚';
  await answered(village.as('liu-qingshan')(openMotion, { ...motion, title }));
});

it.each([
  ['village_not_found', 'li-xiaohe', { villageId: 'nowhere' }],
  ['residents_law_not_confirmed', 'li-xiaohe', { villageId: 'village-hetang' }],
  ['not_allowed', 'xu-mianmian', {}],
  ['not_allowed', 'guest', {}],
  ['decided_elsewhere', 'li-xiaohe', { matters: ['election' as const] }],
  ['decided_elsewhere', 'li-xiaohe', { matters: ['public_works' as const, 'recall' as const] }],
  ['decided_elsewhere', 'li-xiaohe', { title: '补选一名村委会委员' }],
  ['matter_listed_twice', 'li-xiaohe', { matters: ['levy' as const, 'levy' as const] }],
  ['split_the_matters', 'li-xiaohe', { matters: ['charter' as const, 'compensation' as const] }],
  ['begins_with_the_draft', 'li-xiaohe', { matters: ['convention' as const] }],
])('is refused: %s to %s', async (because, who, changes) => {
  expect(await refused(aVillage().as(who)(openMotion, { ...motion, ...changes }))).toBe(because);
});

it('is refused: an id that is taken', async () => {
  const call = aVillage().as('li-xiaohe');
  await answered(call(openMotion, motion));
  expect(await refused(call(openMotion, { ...motion, title: '修别的渠' }))).toBe(
    'decision_id_taken',
  );
});
