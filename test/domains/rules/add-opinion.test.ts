import { listOpinions } from '../../../cloudfunctions/contracts/rules';
import { addOpinion, endRevision } from '../../../cloudfunctions/contracts/rules-way';
import { clauseIdOf } from '../../../local/demonstration/rules';
import { personIdOf } from '../../../local/demonstration/people';
import { answered, refused } from '../../builders/requests';
import { AMENDMENT, anOpinion, Revising } from '../../builders/rules';
import { aVillage } from '../../builders/village';

it('any villager says what they think, of a clause or of the whole', async () => {
  const village = aVillage();
  await answered(
    village.as('li-xiaohe')(addOpinion, anOpinion({ clauseId: clauseIdOf('feasts') })),
  );
  expect((await new Revising(village).read()).opinions).toEqual({ all: 3, unanswered: 2 });
});

it('a helper writes down what somebody without a phone says', async () => {
  const village = aVillage();
  const helper = village.as('wen-nuanyang');
  const forPersonId = personIdOf('sun-laogen');
  await answered(helper(addOpinion, anOpinion({ forPersonId })));
  const { items } = await answered(
    village.as('zhang-guihua')(listOpinions, { revisionId: AMENDMENT }),
  );
  expect(items[0]).toMatchObject({ name: '孙*', isMine: false });
});

it('is one opinion however often it is sent, and two villagers at once are two', async () => {
  const village = aVillage();
  const sent = { ...anOpinion(), callId: 'the-same-call-00001' };
  const call = village.as('li-xiaohe');
  expect(await call(addOpinion, sent)).toEqual(await call(addOpinion, sent));
  await Promise.all([
    answered(village.as('zhang-guihua')(addOpinion, anOpinion({ opinionId: 'one' }))),
    answered(village.as('chen-shuifu')(addOpinion, anOpinion({ opinionId: 'two' }))),
  ]);
  expect((await new Revising(village).read()).opinions.all).toBe(5);
});

it.each([
  { because: 'revision_not_found', who: 'li-xiaohe', more: { revisionId: 'nowhere' } },
  { because: 'not_of_this_village', who: 'xu-mianmian', more: {} },
  { because: 'clause_not_found', who: 'li-xiaohe', more: { clauseId: 'nothing' } },
  { because: 'opinion_id_taken', who: 'li-xiaohe', more: { opinionId: 'opinion-qingquan-1' } },
  { because: 'not_allowed', who: 'li-xiaohe', more: { forPersonId: personIdOf('sun-laogen') } },
  { because: 'not_allowed', who: 'guest', more: {} },
])('is refused to $who: $because', async ({ because, who, more }) => {
  expect(await refused(aVillage().as(who)(addOpinion, anOpinion(more)))).toBe(because);
});

it('is refused: not_now, once it was given up', async () => {
  const village = aVillage();
  const end = { revisionId: AMENDMENT, reason: '明年再议。' };
  await answered(village.as('liu-qingshan')(endRevision, end));
  expect(await refused(village.as('li-xiaohe')(addOpinion, anOpinion()))).toBe('not_now');
});

it('is refused: too_many_opinions, after twenty', async () => {
  const call = aVillage().as('li-xiaohe');
  for (let n = 0; n < 20; n += 1) {
    await answered(call(addOpinion, anOpinion({ opinionId: `opinion-${n}` })));
  }
  expect(await refused(call(addOpinion, anOpinion()))).toBe('too_many_opinions');
});
