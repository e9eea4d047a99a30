import {
  acceptRequest,
  answerRequest,
  confirmSolved,
  handOn,
  reportUnsolved,
} from '../../cloudfunctions/contracts/requests';
import { answered, file, lastDay, noticesOf, read, refused, withPhone } from '../builders/requests';
import { aVillage } from '../builders/village';

/** A culvert that nobody wants: the grid worker cannot mend it, the township's station has no money. */
it('a request declined twice always has an owner, a reason, and the date that was promised', async () => {
  const village = aVillage();
  const xiaohe = village.as('li-xiaohe');
  const worker = village.as('wang-changsheng');
  const station = village.as('ning-jiuan');
  const county = await withPhone(village, 'person-county-yangban-emergency_management-1');

  const { requestId, dueAt } = await file(xiaohe, {
    ...{ kind: 'hazard', category: 'transport', text: '涵洞裂了大缝，车一过就抖。' },
    ...{ relation: 'none', subject: 'nobody' },
  });
  village.waitDays(1);
  expect(await read(worker, requestId)).toMatchObject({ next: { name: '晴川镇应急管理站' } });
  const first = await answered(
    worker(handOn, { requestId, reason: 'cannot_solve', words: '要吊车，网格里没有。' }),
  );
  expect(first.office.name).toBe('晴川镇应急管理站');
  await village.settle();

  // The first is out of it, the second has it, the filer was told and reads the reason.
  const left = await read(worker, requestId);
  expect(left).toMatchObject({ reader: 'neighbour', abilities: ['join'] });
  expect(left.words).toBeUndefined();
  expect(await noticesOf(station, requestId)).toEqual(['duty_given']);
  expect(await noticesOf(xiaohe, requestId)).toEqual(['request_handed_on']);
  expect((await read(xiaohe, requestId)).diary.at(-1)).toMatchObject({
    ...{ did: 'handed_on', reason: 'cannot_solve', words: '要吊车，网格里没有。' },
    ...{ office: { name: '清泉村网格队伍' }, to: { name: '晴川镇应急管理站' } },
  });

  village.waitDays(1);
  await answered(station(handOn, { requestId, reason: 'needs_decision_above' }));
  await village.settle();
  expect(await read(county, requestId)).toMatchObject({ reader: 'holder', state: 'submitted' });
  expect((await read(xiaohe, requestId)).dueAt).toBe(dueAt);
  expect(lastDay({ dueAt })).toBe('2026-11-30');

  await answered(county(acceptRequest, { requestId }));
  await answered(
    county(answerRequest, {
      ...{ requestId, outcome: 'solved', proved: true, attachments: [] },
      answer: '已加固。',
    }),
  );

  // Not solved: it goes back to the one who answered, and where little is left of the clock a week is given.
  village.waitDays(6);
  const back = await answered(xiaohe(reportUnsolved, { requestId, words: '下雨又裂开了。' }));
  expect(back.state).toBe('working');
  expect(lastDay(back)).toBe('2026-12-08');
  await village.settle();
  expect(await noticesOf(county, requestId)).toContain('duty_given');
  await answered(
    county(answerRequest, {
      ...{ requestId, outcome: 'solved', proved: true, attachments: [] },
      answer: '重新浇筑，已验收。',
    }),
  );
  await answered(xiaohe(confirmSolved, { requestId }));
  expect((await read(xiaohe, requestId)).state).toBe('closed');
});

it('the last owner may not decline', async () => {
  const village = aVillage();
  const { requestId } = await file(village.as('li-xiaohe'), {
    ...{ kind: 'hazard', category: 'transport', relation: 'none', subject: 'nobody' },
  });
  const reason = 'other_competence' as const;
  await answered(village.as('wang-changsheng')(handOn, { requestId, reason }));
  await answered(village.as('ning-jiuan')(handOn, { requestId, reason }));
  const county = await withPhone(village, 'person-county-yangban-emergency_management-1');
  await answered(county(handOn, { requestId, reason }));
  const centre = await withPhone(village, 'person-county-yangban-governance_centre-1');
  expect((await read(centre, requestId)).abilities).not.toContain('hand_on');
  expect(await refused(centre(handOn, { requestId, reason }))).toBe('nobody_is_left');
});
