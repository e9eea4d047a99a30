import { listInbox } from '../../cloudfunctions/contracts/notifications';
import { readPassbook } from '../../cloudfunctions/contracts/points';
import {
  acceptRequest,
  answerRequest,
  confirmSolved,
  listDue,
  readRequest,
  startWork,
} from '../../cloudfunctions/contracts/requests';
import {
  answered,
  diaryOf,
  file,
  lastDay,
  noticesOf,
  overTheShoulder,
  read,
  refused,
} from '../builders/requests';
import { aVillage } from '../builders/village';

/** Zhang Guihua's neighbour has built a wall under the drip of her roof. */
it('a wall between two houses goes to the mediator of the village', async () => {
  const village = aVillage();
  const guihua = village.as('zhang-guihua');
  const neighbour = village.as('chen-shuifu');
  const mediator = village.as('he-qiushi');

  const filed = await file(guihua, { text: '隔壁砌墙砌到了我家滴水下面。', otherSide: '陈水福' });
  const { requestId } = filed;
  await village.settle();

  expect(filed).toMatchObject({
    channel: 'peoples_mediation',
    office: { name: '清泉村人民调解委员会' },
    basis: '《土地管理法》第十四条',
    sealed: false,
  });
  expect(lastDay(filed)).toBe('2026-12-23');
  expect((await answered(mediator(listDue, {}))).items).toMatchObject([{ requestId }]);
  expect(await noticesOf(mediator, requestId)).toEqual(['duty_given']);
  expect(await overTheShoulder(mediator)).not.toMatch(/墙|陈水福|张|dispute/);

  expect(await read(mediator, requestId)).toMatchObject({
    reader: 'holder',
    filerName: '张*',
    words: { otherSide: '陈水福' },
    next: { name: '晴川镇人民政府' },
  });
  expect(await refused(neighbour(readRequest, { requestId }))).toBe('request_not_found');
  expect(await refused(village.as('liu-qingshan')(readRequest, { requestId }))).toBe(
    'request_not_found',
  );

  await answered(mediator(acceptRequest, { requestId }));
  await answered(mediator(startWork, { requestId, words: '明天上午两家都在，我来看。' }));
  village.waitDays(2);
  await answered(
    mediator(answerRequest, {
      requestId,
      outcome: 'solved',
      proved: true,
      answer: '两家说好墙退后一尺，今天动工。',
      attachments: [],
    }),
  );
  await village.settle();
  expect(await noticesOf(guihua, requestId)).toEqual(['request_answered', 'request_accepted']);

  await answered(guihua(confirmSolved, { requestId }));
  await village.settle();

  expect(await diaryOf(guihua, requestId)).toEqual([
    ...['filed', 'accepted', 'started_work', 'answered', 'confirmed'],
  ]);
  const { state, abilities } = await read(guihua, requestId);
  expect({ state, abilities }).toEqual({ state: 'closed', abilities: ['rate'] });
  expect((await answered(mediator(listDue, {}))).items).toEqual([]);
  expect((await answered(mediator(listInbox, {}))).items).toMatchObject([{ isSettled: true }]);
  expect((await answered(guihua(readPassbook, {}))).items).toEqual([]);
});
