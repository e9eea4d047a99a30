import { acceptRequest, readRequest } from '../../../cloudfunctions/contracts/requests';
import {
  aHazard,
  answered,
  aQuarrel,
  file,
  noticesOf,
  read,
  refused,
  stored,
} from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('what nobody takes on rises to the office above, with a clock of its own', async () => {
  const village = aVillage();
  const requestId = await aQuarrel(village);
  const { dueAt } = await stored(village, requestId);
  village.waitDays(3);
  await village.settle();
  expect((await stored(village, requestId)).office.level).toBe('village');
  village.waitDays(1);
  await village.settle();
  const risen = await stored(village, requestId);
  expect(risen).toMatchObject({
    ...{ dueAt, state: 'submitted', office: { name: '晴川镇人民调解委员会' } },
    duty: { officeId: 'town-qingchuan-mediation_committee' },
  });
  expect(risen.duty?.dueAt).toBeGreaterThan(village.now());
  expect(await refused(village.as('he-qiushi')(readRequest, { requestId }))).toBe(
    'request_not_found',
  );
  expect(await noticesOf(village.as('he-qiushi'), requestId)).toContain('duty_overdue');
  expect(await noticesOf(village.as('zhang-guihua'), requestId)).toEqual(['request_overdue']);
  expect((await read(village.as('zhang-guihua'), requestId)).diary.at(-1)).toMatchObject({
    ...{ did: 'overdue', by: 'clock', to: { name: '晴川镇人民调解委员会' } },
  });
});

it('the promised day is missed: the screen says so, and it rises', async () => {
  const village = aVillage();
  const { requestId } = await file(village.as('li-xiaohe'), aHazard);
  await answered(village.as('wang-changsheng')(acceptRequest, { requestId }));
  village.waitDays(8);
  await village.settle();
  const late = await read(village.as('li-xiaohe'), requestId);
  expect(late).toMatchObject({ isOverdue: true, office: { name: '晴川镇应急管理站' } });
});

it('rises floor by floor and then stays, called again and again', async () => {
  const village = aVillage();
  const { requestId } = await file(village.as('li-xiaohe'), aHazard);
  const floors = [];
  for (let week = 0; week < 4; week += 1) {
    village.waitDays(9);
    await village.settle();
    floors.push((await stored(village, requestId)).office.name);
  }
  expect(floors).toEqual([
    ...['晴川镇应急管理站', '样板县应急管理局', '样板县应急管理局', '样板县应急管理局'],
  ]);
  expect((await stored(village, requestId)).duties).toBe(3);
});
