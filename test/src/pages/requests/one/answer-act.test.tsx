import { answerRequest } from '@contracts/requests';
import { AnswerAct } from '@/pages/requests/one/answer-act';
import { aQuarrel, read } from '../../../../builders/requests';
import { aVillage } from '../../../../builders/village';
import {
  inTheHandOf,
  isOff,
  isShown,
  open,
  refuses,
  says,
  sentOnce,
  shown,
  tap,
  write,
} from '../../../builders/pages';
import { aShown } from '../../../builders/shown';

const closing = { onClose: jest.fn(), onReveal: jest.fn() };
const { requestId } = aShown();

it('answers when the result, the truth of it and the words are there', async () => {
  const village = aVillage();
  const quarrel = await aQuarrel(village, 'working');
  const mediator = village.as('he-qiushi');
  inTheHandOf('he-qiushi', village);
  open(<AnswerAct request={await read(mediator, quarrel)} {...closing} />);
  expect(isOff('答复')).toBe(true);
  await tap('办好了', 'radio');
  await tap('属实', 'radio');
  expect(isOff('答复')).toBe(true);
  await write('写在这里', '两家说好了');
  await tap('答复');
  await shown('送到了。');
  expect(await read(mediator, quarrel)).toMatchObject({
    state: 'answered',
    outcome: 'solved',
    proved: true,
  });
});

it('wants the receipt of the police first, where the law wants it', async () => {
  says(answerRequest, { requestId, state: 'answered', silenceAt: 1 });
  open(<AnswerAct request={aShown({ isReportNeeded: true })} {...closing} />);
  await tap('办好了', 'radio');
  await tap('不属实，或查不清', 'radio');
  await write('写在这里', '已经处理');
  expect(isOff('答复')).toBe(true);
  await write('报案回执号', '晴公〔2026〕12号');
  await tap('答复');
  expect(await sentOnce(answerRequest)).toEqual({
    ...{ requestId, outcome: 'solved', proved: false, answer: '已经处理', attachments: [] },
    policeReport: '晴公〔2026〕12号',
  });
});

it('rests on a clause of the village’s rules, found by what one would type', async () => {
  const village = aVillage();
  const quarrel = await aQuarrel(village, 'working');
  const mediator = village.as('he-qiushi');
  inTheHandOf('he-qiushi', village);
  open(<AnswerAct request={await read(mediator, quarrel)} {...closing} />);
  await tap('办好了', 'radio');
  await tap('属实', 'radio');
  await write('写在这里', '按村规民约，办酒十点收席。');
  await tap(/^引用村规民约/);
  await write('想查什么', '办酒');
  await tap('找一找');
  await tap('引用这条：第十七条');
  await tap('答复');
  await shown('送到了。');
  const { diary } = await read(mediator, quarrel);
  expect(diary.at(-1)?.cites).toEqual([expect.stringContaining('.clause-qingquan-feasts')]);
});

it('does not take blanks for a receipt', async () => {
  open(<AnswerAct request={aShown({ isReportNeeded: true })} {...closing} />);
  await tap('办好了', 'radio');
  await tap('属实', 'radio');
  await write('写在这里', '已经处理');
  await write('报案回执号', '  ');
  expect(isOff('答复')).toBe(true);
});

it('asks for no receipt elsewhere', () => {
  open(<AnswerAct request={aShown()} {...closing} />);
  expect(isShown('报案回执号')).toBe(false);
});

it('keeps a long answer when it is refused', async () => {
  refuses(answerRequest, 'not_the_holder');
  open(<AnswerAct request={aShown()} {...closing} />);
  await tap('办好了', 'radio');
  await tap('属实', 'radio');
  await write('写在这里', '查到的都写在这里了');
  await tap('答复');
  await shown(/^现在不由您办。/);
  await shown('查到的都写在这里了');
});
