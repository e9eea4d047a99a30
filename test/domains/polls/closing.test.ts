import { castBallot, handOutSlip } from '../../../cloudfunctions/contracts/polls';
import { listInbox } from '../../../cloudfunctions/contracts/notifications';
import {
  allAreIn,
  closed as closedCourse,
  closingSweep,
} from '../../../cloudfunctions/domains/polls/closing';
import { courses } from '../../../cloudfunctions/domains/polls/course';
import { aPoll, counted, figuresOf, shown } from '../../builders/polls';
import { answered } from '../../builders/requests';
import { aVillage, type Village } from '../../builders/village';

const kindsOf = async (village: Village, key: string) =>
  (await answered(village.as(key)(listInbox, {}))).items.map(({ kind }) => kind);

it('closes by the clock, and tells everybody on the roll', async () => {
  const village = aVillage();
  const pollId = await aPoll(village, { mayCloseEarly: false });
  await answered(village.as('zhang-guihua')(castBallot, { pollId, choice: ['agree'] }));
  await village.settle();
  expect((await shown(village.asVisitor(), pollId)).state).toBe('open');
  village.waitDays(8);
  await village.settle();
  expect(await shown(village.asVisitor(), pollId)).toMatchObject({
    ...{ state: 'counted', result: { voices: 1 } },
  });
  expect(await kindsOf(village, 'chen-shuifu')).toEqual(['poll_closed', 'poll_opened']);
});

it('waits for slips that nobody has counted, asks whoever opened it, and then goes on', async () => {
  const village = aVillage();
  const pollId = await aPoll(village);
  const personId = 'person-zhang-guihua';
  await answered(village.as('liu-qingshan')(handOutSlip, { pollId, personId }));
  village.waitDays(8);
  await village.settle();
  expect((await shown(village.asVisitor(), pollId)).state).toBe('counting');
  expect(await kindsOf(village, 'liu-qingshan')).toContain('poll_count_wanted');
  expect(await closingSweep.run(village.world())).toBe(0);
  await counted(village, pollId, 'paper', figuresOf(1, 0));
  expect((await shown(village.asVisitor(), pollId)).state).toBe('counted');
});

it('goes on where the counting broke off after the close', async () => {
  const village = aVillage();
  const pollId = await aPoll(village);
  await village.store.transact(async (tx) => {
    const course = await tx.get(courses, pollId);
    const next = course && closedCourse(course, 'official', village.now());
    await (next && tx.replace(courses, next));
  });
  village.waitHours(1);
  await village.settle();
  expect((await shown(village.asVisitor(), pollId)).state).toBe('counted');
});

it('knows when every voice is in', async () => {
  const village = aVillage();
  const pollId = await aPoll(village);
  const electorate = { pages: 1, hash: '' };
  const isIn = (size: number) =>
    allAreIn(village.store, { pollId, electorate: { ...electorate, size } });
  await answered(village.as('zhang-guihua')(castBallot, { pollId, choice: ['agree'] }));
  expect([await isIn(1), await isIn(2)]).toEqual([true, false]);
});
