import {
  acceptRequest,
  answerRequest,
  listMine,
  rate,
  readRequest,
  suggestFor,
} from '../../cloudfunctions/contracts/requests';
import {
  aPhoto,
  answered,
  diaryOf,
  file,
  lastDay,
  read,
  refused,
  withPhone,
} from '../builders/requests';
import { aVillage } from '../builders/village';

const TEXT = '老板欠我三个月工资没给，一直拖着。';

/** Li Xiaohe worked on a building site for three months and was not paid. */
it('unpaid wages go to the labour inspectors, and an unanswered answer closes by its date', async () => {
  const village = aVillage();
  const xiaohe = village.as('li-xiaohe');
  const inspector = await withPhone(village, 'person-county-yangban-labour_inspection-1');

  const heard = await answered(xiaohe(suggestFor, { text: TEXT, placeId: 'village-qingquan' }));
  expect(heard.categories[0]).toMatchObject({ category: 'labour_social_security' });

  const requestId = 'wages-of-three-months';
  const filed = await file(xiaohe, {
    ...{ requestId, kind: 'complaint', category: 'labour_social_security', text: TEXT },
    ...{ relation: 'employer', subject: 'employer', money: 'small' },
    ...{ otherSide: '县城东边工地的包工头', attachments: [aPhoto(requestId, 'note.jpg')] },
  });
  await village.settle();
  expect(filed).toMatchObject({
    channel: 'department_enforcement',
    office: { name: '样板县劳动保障监察大队' },
    basis: '《保障农民工工资支付条例》第十条',
    hotlines: ['12333'],
  });
  expect(lastDay(filed)).toBe('2027-01-22');

  // The village's own people have no part in it.
  expect(await refused(village.as('liu-qingshan')(readRequest, { requestId }))).toBe(
    'request_not_found',
  );
  expect((await read(inspector, requestId)).words).toMatchObject({ text: TEXT });

  await answered(inspector(acceptRequest, { requestId }));
  village.waitDays(20);
  const reply = await answered(
    inspector(answerRequest, {
      ...{ requestId, outcome: 'solved', proved: true, attachments: [] },
      answer: '已责令用人单位三日内付清，款已到账。',
    }),
  );
  expect(lastDay({ dueAt: reply.silenceAt })).toBe('2027-01-12');

  village.waitDays(30);
  await village.settle();
  expect((await read(xiaohe, requestId)).state).toBe('answered');
  village.waitDays(1);
  await village.settle();

  expect(await diaryOf(xiaohe, requestId)).toEqual([
    ...['filed', 'accepted', 'answered', 'closed_by_silence'],
  ]);
  await answered(xiaohe(rate, { requestId, office: 'satisfied', unit: 'fairly_satisfied' }));
  expect((await answered(xiaohe(listMine, {}))).items).toMatchObject([{ state: 'closed' }]);
});
