import {
  acceptRequest,
  answerRequest,
  confirmSolved,
  fileRequest,
  joinRequest,
  listDue,
  listMine,
  readRequest,
  revealWords,
} from '../../cloudfunctions/contracts/requests';
import { requests } from '../../cloudfunctions/domains/requests/request';
import {
  aLetter,
  answered,
  file,
  lastDay,
  type Letter,
  noticesOf,
  overTheShoulder,
  read,
  refused,
} from '../builders/requests';
import { aVillage } from '../builders/village';

const TEXT = '书记把修路的钱拿去自己用了。';
const KEY = 'kept-by-this-phone-and-nobody-else-01';
const ACCUSED: Partial<Letter> = {
  kind: 'accusation',
  category: 'discipline_supervision',
  relation: 'none',
  subject: 'village_cadre',
  text: TEXT,
  otherSide: '刘青山',
};

it('an accusation against a cadre passes by the village and the township', async () => {
  const village = aVillage();
  const shuifu = village.as('chen-shuifu');
  const commission = village.as('qin-mingjing');
  const filed = await file(shuifu, ACCUSED);
  const { requestId } = filed;
  await village.settle();

  expect(filed).toMatchObject({
    ...{ channel: 'discipline_supervision', sealed: true, hotlines: ['12388'] },
    ...{ office: { name: '样板县纪委监委' }, basis: '《信访工作条例》第三十条' },
  });
  expect(lastDay(filed)).toBe('2027-01-22');
  for (const key of ['liu-qingshan', 'tan-songbai', 'duan-zhiqiu', 'zong-heping', 'zhang-guihua']) {
    const call = village.as(key);
    expect(await refused(call(readRequest, { requestId }))).toBe('request_not_found');
    expect(await noticesOf(call, requestId)).toEqual([]);
  }
  expect(await refused(village.as('zhang-guihua')(joinRequest, { requestId }))).toBe(
    'not_joinable',
  );
  const due = await answered(village.as('liu-qingshan')(listDue, {}));
  expect(due.items).toEqual([]);
  expect(await overTheShoulder(commission)).not.toMatch(/accusation|路|刘|discipline/);

  await answered(commission(acceptRequest, { requestId }));
  expect((await read(commission, requestId)).words).toBeUndefined();
  const { revealId } = await answered(commission(revealWords, { requestId, reason: 'to_handle' }));
  expect((await read(commission, requestId, { revealId })).words).toMatchObject({ text: TEXT });

  // Let lie, it rises to nobody below and to nobody accused: above the county there is none, so it is called again.
  village.waitDays(70);
  await village.settle();
  const late = await read(shuifu, requestId);
  expect(late).toMatchObject({ isOverdue: true, office: { name: '样板县纪委监委' } });
  expect(late.diary.at(-1)).toMatchObject({ did: 'overdue' });
  expect(lastDay(late)).toBe('2027-01-22');
  expect(await noticesOf(commission, requestId)).toContain('duty_overdue');
});

it('a lead without a name leaves no trace of who gave it, and still gets its answer', async () => {
  const village = aVillage();
  const shuifu = village.as('chen-shuifu');
  const commission = village.as('qin-mingjing');
  const { requestId } = await file(shuifu, { ...ACCUSED, key: KEY });
  await village.settle();

  const stored = JSON.stringify(await village.store.get(requests, requestId));
  expect(stored).not.toMatch(/chen-shuifu|qingquan-33/);
  expect(stored).not.toContain(KEY);
  expect(await refused(shuifu(readRequest, { requestId }))).toBe('request_not_found');
  expect((await answered(shuifu(listMine, {}))).items).toEqual([]);
  const kept = [{ requestId, key: KEY }];
  expect((await answered(shuifu(listMine, { kept }))).items).toMatchObject([{ requestId }]);
  expect(await read(shuifu, requestId, { key: KEY })).toMatchObject({ reader: 'filer' });

  await answered(commission(acceptRequest, { requestId }));
  expect(await read(commission, requestId)).toMatchObject({ isAnonymous: true });
  await answered(
    commission(answerRequest, {
      ...{ requestId, outcome: 'solved', proved: true, attachments: [] },
      answer: '线索属实，已立案。',
    }),
  );
  await answered(shuifu(confirmSolved, { requestId, key: KEY }));
  expect((await read(shuifu, requestId, { key: KEY })).state).toBe('closed');
});

it('only leads and suggestions come without a name', async () => {
  const guihua = aVillage().as('zhang-guihua');
  expect(await refused(guihua(fileRequest, aLetter({ key: KEY })))).toBe('name_needed');
});
