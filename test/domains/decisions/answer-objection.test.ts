import {
  acceptAnswer,
  answerObjection,
  escalateObjection,
  object,
  readObjection,
} from '../../../cloudfunctions/contracts/decisions-notices';
import { aPublished, goesOnce, noticesOf } from '../../builders/decisions';
import { answered, refused, withPhone } from '../../builders/requests';
import { aVillage, type Village } from '../../builders/village';

const objectionId = 'ditch';
const words = '已经改了路线。';

async function objected(village: Village) {
  const it = await aPublished(village);
  const { decisionId } = it;
  const villager = village.as('chen-shuifu');
  await answered(villager(object, { decisionId, objectionId, words: '压了水沟。' }));
  return { it, villager, secretary: village.as('liu-qingshan') };
}

it('is answered once, and who objected is told', async () => {
  const village = aVillage();
  const { it, villager, secretary } = await objected(village);
  await goesOnce((callId) => secretary(answerObjection, { objectionId, words, callId }));
  await village.settle();
  expect(await noticesOf(villager, it.decisionId)).toContain('objection_answered');
  const shown = await answered(villager(readObjection, { objectionId }));
  expect(shown).toMatchObject({
    ...{ state: 'answered', isMine: true, words: '压了水沟。', abilities: ['accept', 'escalate'] },
    answers: [{ level: 'village', words }],
  });
  expect(await refused(secretary(answerObjection, { objectionId, words }))).toBe('not_now');
});

it.each([
  ['objection_not_found', 'liu-qingshan', 'nothing'],
  ['objection_not_found', 'he-qiushi-of-nowhere', objectionId],
  ['objection_not_found', 'duan-zhiqiu', objectionId],
  ['not_allowed', 'tan-songbai', objectionId],
])('is refused: %s to %s', async (because, who, id) => {
  const village = aVillage();
  await objected(village);
  const reply = village.as(who)(answerObjection, { objectionId: id, words });
  expect(await refused(reply)).toBe(who === 'he-qiushi-of-nowhere' ? 'not_allowed' : because);
});

it('is accepted by who objected, and closed', async () => {
  const village = aVillage();
  const { it, villager, secretary } = await objected(village);
  expect(await refused(villager(acceptAnswer, { objectionId }))).toBe('not_now');
  await answered(secretary(answerObjection, { objectionId, words }));
  expect(await refused(secretary(acceptAnswer, { objectionId }))).toBe('not_allowed');
  await goesOnce((callId) => villager(acceptAnswer, { objectionId, callId }));
  expect((await it.read()).objections).toMatchObject([{ state: 'closed' }]);
});

it('goes past the village to the township, to the county, and no further', async () => {
  const village = aVillage();
  const { it, villager, secretary } = await objected(village);
  await answered(secretary(answerObjection, { objectionId, words }));
  expect(await refused(secretary(escalateObjection, { objectionId }))).toBe('not_allowed');
  await goesOnce((callId) => villager(escalateObjection, { objectionId, callId }));
  expect(await refused(villager(escalateObjection, { objectionId }))).toBe('not_now');
  await village.settle();
  const town = await withPhone(village, 'person-town-qingchuan-government-1');
  expect(await noticesOf(town, it.decisionId)).toContain('duty_given');
  expect(await refused(secretary(answerObjection, { objectionId, words }))).toBe('not_allowed');
  await answered(town(answerObjection, { objectionId, words: '镇里看过了，村里说得对。' }));
  await answered(villager(escalateObjection, { objectionId }));
  const county = await withPhone(village, 'person-county-yangban-government-1');
  await answered(county(answerObjection, { objectionId, words: '县里维持。' }));
  expect(await answered(villager(readObjection, { objectionId }))).toMatchObject({
    abilities: ['accept'],
    rises: [{ why: 'not_satisfied' }, { why: 'not_satisfied' }],
  });
  expect(await refused(villager(escalateObjection, { objectionId }))).toBe('nobody_above');
});
