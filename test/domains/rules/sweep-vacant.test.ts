import { register } from '../../../cloudfunctions/domains/organisation';
import { noticesOf } from '../../builders/requests';
import { AMENDMENT, Revising } from '../../builders/rules';
import { aVillage } from '../../builders/village';

it('a duty whose holder has left goes to whoever is next, and its clock runs on', async () => {
  const village = aVillage();
  const revising = await Revising.begun(village);
  const { duty } = await revising.stored();
  await village.store.transact(async (tx) => {
    const post = await tx.get(register.appointments, 'post-village-songfeng-villagers_committee-1');
    if (post) {
      await tx.replace(register.appointments, { ...post, untilAt: village.now() });
    }
  });
  village.waitHours(13);
  await village.settle();
  const passed = await revising.stored();
  expect(passed.duty?.holderId).not.toBe(duty?.holderId);
  expect(passed.duty).toMatchObject({ dueAt: duty?.dueAt, promisedAt: duty?.promisedAt, rung: 0 });
  expect((await revising.read()).diary.at(-1)).toMatchObject({ did: 'passed_vacancy' });
});

it('whoever still holds the post keeps it', async () => {
  const village = aVillage();
  const revising = await Revising.begun(village);
  await village.settle();
  village.waitHours(13);
  await village.settle();
  const { duty } = await revising.stored();
  expect(duty?.holderId).toBe('person-ma-dongfeng');
  expect(await noticesOf(village.as('liu-qingshan'), AMENDMENT)).toEqual([]);
});
