import { answerOpinion } from '@contracts/rules-way';
import { AnswerOpinion } from '@/workbench/rules/opinions/answer-opinion';
import { isOff, open, refuses, says, sentOnce, shown, tap, write } from '../../../builders/pages';
import { anOpinionShown } from '../../../builders/rules';

const opened = () => {
  open(<AnswerOpinion opinion={anOpinionShown()} onClose={jest.fn()} />);
};

it('is not taken in, with the reason', async () => {
  says(answerOpinion, { opinionId: 'opinion-1', unanswered: 0 });
  opened();
  await shown('十桌太少。');
  await write('写给提意见的人看', ' 多数人说够了。 ');
  expect(isOff('答复')).toBe(true);
  await tap('不采纳，说明为什么', 'radio');
  await tap('答复');
  expect(await sentOnce(answerOpinion)).toEqual({
    ...{ opinionId: 'opinion-1', isTakenIn: false, reason: '多数人说够了。' },
  });
});

it('keeps what was written when somebody else was first', async () => {
  refuses(answerOpinion, 'already_answered');
  opened();
  await tap('采纳，写进草案', 'radio');
  await write('写给提意见的人看', '写进去了。');
  await tap('答复');
  await shown('这条意见已经有人答复了。请看下一条。');
  await shown('写进去了。');
});
