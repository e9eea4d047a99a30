import { listHeld } from '../../../cloudfunctions/contracts/rules';
import { answered, noticesOf } from '../../builders/requests';
import { AMENDMENT, QINGQUAN, Revising, reviewersOf } from '../../builders/rules';
import { aVillage } from '../../builders/village';

it('rises to the township and the county, and then stays, called again and again', async () => {
  const village = aVillage();
  const revising = new Revising(village);
  const promised = (await revising.read()).duty?.dueAt;
  const offices = [];
  for (const days of [11, 1, 10, 10, 10]) {
    village.waitDays(days);
    await village.settle();
    offices.push((await revising.read()).duty?.office.name);
  }
  expect(offices).toEqual([
    ...['清泉村村民委员会', '晴川镇人民政府', '样板县民政局', '样板县民政局', '样板县民政局'],
  ]);
  const shown = await revising.read();
  expect(shown.duty).toMatchObject({ dueAt: promised, isOverdue: true });
  expect(shown.diary.map(({ did }) => did)).toContain('overdue');
});

it('the village still makes its own step; whoever called for it is done', async () => {
  const village = aVillage();
  const revising = new Revising(village);
  const government = await revising.official(reviewersOf[QINGQUAN][3]);
  village.waitDays(13);
  await village.settle();
  expect((await answered(government(listHeld, {}))).items).toMatchObject([
    { revisionId: AMENDMENT },
  ]);
  expect(await noticesOf(village.as('liu-qingshan'), AMENDMENT)).toContain('duty_overdue');
  await revising.answerAll();
  await revising.send();
  expect((await answered(government(listHeld, {}))).items).toEqual([]);
});
