import {
  acceptItem,
  answerItem,
  assignItem,
} from '../../../cloudfunctions/contracts/deliberation-items';
import { ANSWERER, begun, COMMITTEE, HOST, item, raised } from '../../builders/meetings';
import { answered, noticesOf, refused } from '../../builders/requests';
import { aVillage, type Village } from '../../builders/village';

type Answering = 'answered' | 'solved_on_the_spot' | 'not_feasible' | 'done';

function answers(village: Village, itemId: string, answer: Answering, who = HOST) {
  return village.as(who)(answerItem, { itemId, answer, words: '说清楚了，明天派人去。' });
}

it.each(['answered', 'solved_on_the_spot', 'not_feasible'] as const)(
  '%s waits for whoever raised it, who is told',
  async (answer) => {
    const village = aVillage();
    const itemId = await raised(village, await begun(village));
    await answered(answers(village, itemId, answer, ANSWERER));
    await village.settle();
    const shown = await item(village.as('zhang-guihua'), itemId);
    expect(shown).toMatchObject({
      ...{
        state: 'answered',
        outcome: answer,
        abilities: ['accept', 'reject', 'withdraw', 'keep_private'],
      },
      diary: [{ did: 'raised' }, { did: 'answered', words: '说清楚了，明天派人去。', name: '何*' }],
    });
    expect(shown.dueAt).toBeUndefined();
    expect(await noticesOf(village.as('zhang-guihua'), itemId)).toEqual(['item_answered']);
  },
);

it('is done only by the holder of what was given to an office', async () => {
  const village = aVillage();
  const itemId = await raised(village, await begun(village));
  const dueAt = village.now() + 5 * 86_400_000;
  await answered(
    village.as(ANSWERER)(assignItem, { itemId, officeId: COMMITTEE, what: '清淤', dueAt }),
  );
  expect(await refused(answers(village, itemId, 'done', ANSWERER))).toBe('not_done_by_others');
  expect(await refused(answers(village, itemId, 'answered', ANSWERER))).toBe('not_done_by_others');
  const holder = await item(village.as('zhang-guihua'), itemId);
  expect(holder.responsibility).toMatchObject({ holderName: '刘*', isDone: false });
  await answered(answers(village, itemId, 'done', 'liu-qingshan'));
  expect(await item(village.as('zhang-guihua'), itemId)).toMatchObject({
    ...{ state: 'answered', outcome: 'assigned', responsibility: { isDone: true, what: '清淤' } },
  });
});

it('is refused for the own item, twice, and as done when it was given to nobody', async () => {
  const village = aVillage();
  const meetingId = await begun(village);
  const own = await raised(village, meetingId, {}, HOST);
  expect(await refused(answers(village, own, 'answered'))).toBe('own_item');
  const itemId = await raised(village, meetingId);
  expect(await refused(answers(village, itemId, 'done'))).toBe('not_now');
  expect(await refused(answers(village, itemId, 'answered', 'chen-shuifu'))).toBe('not_now');
  expect(await refused(answers(village, itemId, 'answered', 'xu-mianmian'))).toBe('item_not_found');
  await answered(answers(village, itemId, 'answered'));
  expect(await refused(answers(village, itemId, 'answered'))).toBe('not_now');
  await answered(village.as('zhang-guihua')(acceptItem, { itemId }));
  expect(await refused(answers(village, itemId, 'answered'))).toBe('not_now');
});

it('an answerer may not answer what they may not read', async () => {
  const village = aVillage();
  const itemId = await raised(village, await begun(village), { isPrivate: true });
  expect(await refused(answers(village, itemId, 'answered', ANSWERER))).toBe('not_now');
  await answered(answers(village, itemId, 'answered'));
});
