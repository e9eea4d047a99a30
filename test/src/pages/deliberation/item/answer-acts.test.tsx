import { answerItem } from '@contracts/deliberation-items';
import { AnswerAct, ReportDoneAct } from '@/pages/deliberation/item/answer-acts';
import { anItemShown } from '../../../builders/meetings';
import { isOff, isShown, open, says, sentOnce, shown, tap, write } from '../../../builders/pages';
import { MORNING } from '../../../builders/shown';

beforeEach(() => {
  says(answerItem, { itemId: 'item-1', state: 'answered', silenceAt: MORNING });
});

it('answers with the kind of answer and the words for it', async () => {
  open(<AnswerAct item={anItemShown()} onClose={jest.fn()} />);
  expect(isShown('办好了')).toBe(false);
  await write('写给提的人看', '明天来清');
  expect(isOff('答复')).toBe(true);
  await tap('当场解决了', 'radio');
  await tap('答复');
  await shown('送到了。');
  expect(await sentOnce(answerItem)).toEqual({
    ...{ itemId: 'item-1', answer: 'solved_on_the_spot', words: '明天来清' },
  });
});

it('reports that it is done', async () => {
  open(<ReportDoneAct item={anItemShown()} onClose={jest.fn()} />);
  await write('写给提的人看', '清好了');
  await tap('办好了，报一声');
  expect(await sentOnce(answerItem)).toMatchObject({ answer: 'done', words: '清好了' });
});
