import { register } from '../../../cloudfunctions/domains/organisation';
import { aQuarrel, noticesOf, read, stored } from '../../builders/requests';
import { aVillage, type Village } from '../../builders/village';

async function leave(village: Village, ranks: readonly number[]) {
  for (const rank of ranks) {
    const id = `post-village-qingquan-mediation_committee-${rank}`;
    await village.store.transact(async (tx) => {
      const post = await tx.get(register.appointments, id);
      if (post) {
        await tx.replace(register.appointments, { ...post, untilAt: village.now() });
      }
    });
  }
}

it('who leaves the post leaves the duty to the next in the office, with its clock', async () => {
  const village = aVillage();
  const requestId = await aQuarrel(village);
  const { duty } = await stored(village, requestId);
  await leave(village, [1]);
  village.waitHours(13);
  await village.settle();
  const passed = await stored(village, requestId);
  expect(passed.duty).toMatchObject({ holderId: 'person-qingquan-93-0', dueAt: duty?.dueAt });
  expect((await read(village.as('zhang-guihua'), requestId)).diary.at(-1)).toMatchObject({
    did: 'passed_vacancy',
  });
});

it('an office that is empty leaves it to the office above', async () => {
  const village = aVillage();
  const requestId = await aQuarrel(village);
  await leave(village, [1, 2, 3]);
  village.waitHours(13);
  await village.settle();
  expect((await stored(village, requestId)).office.name).toBe('晴川镇人民调解委员会');
});

it('who holds the post keeps the duty, and hears nothing', async () => {
  const village = aVillage();
  const requestId = await aQuarrel(village);
  const before = await stored(village, requestId);
  village.waitHours(13);
  await village.settle();
  expect((await stored(village, requestId)).lines).toBe(before.lines);
  expect(await noticesOf(village.as('he-qiushi'), requestId)).toEqual(['duty_given']);
});
