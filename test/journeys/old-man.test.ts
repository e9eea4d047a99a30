import { readPassbook } from '../../cloudfunctions/contracts/points';
import {
  acceptRequest,
  answerRequest,
  fileRequest,
  readRequest,
} from '../../cloudfunctions/contracts/requests';
import {
  aLetter,
  answered,
  diaryOf,
  file,
  lastDay,
  type Letter,
  noticesOf,
  read,
  refused,
} from '../builders/requests';
import { aVillage } from '../builders/village';

const FOR_THE_OLD_MAN: Partial<Letter> = {
  filing: { for: 'person', personId: 'person-sun-laogen' },
};
const BRIDGE: Partial<Letter> = {
  kind: 'hazard',
  category: 'transport',
  relation: 'none',
  subject: 'nobody',
  text: '门口的桥栏杆断了，晚上差点掉下去。',
};

/** Sun Laogen is 81 and has no phone; the grid worker writes down what he says. */
it('an old man helped by the grid worker is the filer, and the points are his household’s', async () => {
  const village = aVillage();
  const worker = village.as('wang-changsheng');

  const filed = await file(worker, { ...BRIDGE, ...FOR_THE_OLD_MAN, placeId: 'group-qingquan-4' });
  const { requestId } = filed;
  await village.settle();
  expect(filed).toMatchObject({
    ...{ channel: 'grid_governance', office: { name: '清泉村网格队伍' } },
    basis: '网格服务管理职责（各地做法）',
  });
  expect(lastDay(filed)).toBe('2026-11-30');

  // Whoever wrote it down has no part in it: he may be the one to mend the bridge.
  expect(await noticesOf(worker, requestId)).toEqual(['duty_given']);
  expect(await read(worker, requestId)).toMatchObject({
    ...{ reader: 'holder', filerName: '孙*', helperName: '王*' },
    diary: [{ did: 'filed', by: 'helper' }],
  });

  await answered(worker(acceptRequest, { requestId }));
  await answered(
    worker(answerRequest, {
      ...{ requestId, outcome: 'solved', proved: true, attachments: [] },
      answer: '栏杆已经焊好。',
    }),
  );
  village.waitDays(31);
  await village.settle();
  expect(await diaryOf(worker, requestId)).toEqual([
    ...['filed', 'accepted', 'answered', 'closed_by_silence'],
  ]);

  const secretary = village.as('liu-qingshan');
  const { items, balance } = await answered(
    secretary(readPassbook, { householdId: 'household-qingquan-51' }),
  );
  expect({ balance, items }).toMatchObject({ balance: 5, items: [{ points: 5 }] });
  expect((await answered(worker(readPassbook, {}))).items).toEqual([]);
});

it('help with money for food goes to the township’s civil affairs office', async () => {
  const village = aVillage();
  const worker = village.as('wang-changsheng');
  const filed = await file(worker, {
    ...{ kind: 'help', category: 'civil_affairs', relation: 'none', subject: 'nobody' },
    ...FOR_THE_OLD_MAN,
    text: '孙老根一个人住，想申请临时救助。',
  });
  expect(filed).toMatchObject({ channel: 'civil_affairs', office: { name: '晴川镇民政办公室' } });
  expect(await read(worker, filed.requestId)).toMatchObject({ reader: 'helper', abilities: [] });
  expect(
    await refused(village.as('zhang-guihua')(readRequest, { requestId: filed.requestId })),
  ).toBe('request_not_found');
});

it('a neighbour may not file in his name, but may describe him', async () => {
  const village = aVillage();
  const guihua = village.as('zhang-guihua');
  expect(await refused(guihua(fileRequest, aLetter({ ...BRIDGE, ...FOR_THE_OLD_MAN })))).toBe(
    'not_a_helper',
  );
  const { requestId } = await file(guihua, {
    ...BRIDGE,
    filing: { for: 'neighbour', described: '下屋的孙大爷，没有手机' },
  });
  expect((await read(guihua, requestId)).words?.neighbour).toBe('下屋的孙大爷，没有手机');
});
