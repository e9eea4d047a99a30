import { addWords, reportUnsolved, startWork } from '@contracts/requests';
import { AddWordsAct, ReportUnsolvedAct, StartWorkAct } from '@/pages/requests/one/worded-acts';
import { rememberKey } from '@/pages/requests/nameless';
import { isOff, open, refuses, says, sentOnce, shown, tap, write } from '../../../builders/pages';
import { aShown } from '../../../builders/shown';

const request = aShown();
const { requestId } = request;
const props = { request, onClose: jest.fn(), onReveal: jest.fn() };

it('begins to work, with or without words', async () => {
  says(startWork, { requestId, state: 'working' });
  open(<StartWorkAct {...props} />);
  await tap('开始办');
  await shown('送到了。');
  expect(await sentOnce(startWork)).toEqual({ requestId });
});

it('says to the filer what will be done', async () => {
  says(startWork, { requestId, state: 'working' });
  open(<StartWorkAct {...props} />);
  await write('写在这里', ' 明天上门看 ');
  await tap('开始办');
  expect(await sentOnce(startWork)).toEqual({ requestId, words: '明天上门看' });
});

it('wants to know what is not solved before it goes back', async () => {
  says(reportUnsolved, { requestId, state: 'accepted', dueAt: 1 });
  rememberKey(requestId, 'a-secret-of-this-phone');
  open(<ReportUnsolvedAct {...props} />);
  expect(isOff('没办好')).toBe(true);
  await write('写在这里', '水还是进屋');
  await tap('没办好');
  await shown('送到了。');
  expect(await sentOnce(reportUnsolved)).toEqual({
    ...{ requestId, key: 'a-secret-of-this-phone', words: '水还是进屋' },
  });
});

it('adds a line, and nothing empty', async () => {
  says(addWords, { requestId, state: 'accepted' });
  open(<AddWordsAct {...props} />);
  expect(isOff('补充几句')).toBe(true);
  await write('写在这里', '昨天又下雨了');
  await tap('补充几句');
  await shown('送到了。');
  expect(await sentOnce(addWords)).toEqual({
    ...{ requestId, words: '昨天又下雨了', attachments: [] },
  });
});

it('keeps the words when they are refused, and says what to do', async () => {
  refuses(addWords, 'too_many_lines');
  open(<AddWordsAct {...props} />);
  await write('写在这里', '再说一句');
  await tap('补充几句');
  await shown(/^补充的话已经很多了。/);
  await shown('再说一句');
});
