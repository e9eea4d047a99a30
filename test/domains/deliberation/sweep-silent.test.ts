import { answerItem, takeUpItem } from '../../../cloudfunctions/contracts/deliberation-items';
import { called, HOST, item, newId, raised, RECORDER } from '../../builders/meetings';
import { answered } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('closes on the day after thirty days without a word, and the question with it', async () => {
  const village = aVillage();
  const meetingId = await called(village);
  const questionId = await raised(village, meetingId);
  village.waitHours(11);
  const demandId = newId();
  await answered(village.as(RECORDER)(takeUpItem, { itemId: questionId, demandId }));
  const { silenceAt } = await answered(
    village.as(HOST)(answerItem, { itemId: demandId, answer: 'answered', words: '会办。' }),
  );
  const states = async () => [
    (await item(village.as('zhang-guihua'), questionId)).state,
    (await item(village.as('zhang-guihua'), demandId)).state,
  ];
  village.waitHours((silenceAt - village.now()) / 3_600_000);
  await village.settle();
  expect(await states()).toEqual(['taken_up', 'answered']);
  village.waitHours(1);
  await village.settle();
  expect(await states()).toEqual(['closed', 'closed']);
  expect((await item(village.as('zhang-guihua'), demandId)).diary.at(-1)).toMatchObject({
    ...{ did: 'closed_by_silence', by: 'clock' },
  });
});
