import { decisions } from '../../../cloudfunctions/domains/decisions/decision';
import { vacantSweep } from '../../../cloudfunctions/domains/decisions/sweep-vacant';
import { register } from '../../../cloudfunctions/domains/organisation';
import { personIdOf } from '../../../local/demonstration/people';
import { move } from '../../builders/decisions';
import { aVillage, type Village } from '../../builders/village';

const OFFICE = 'village-qingquan-party_branch';

async function leaves(village: Village, isGone: (personId: string) => boolean) {
  const { items } = await village.store.find(register.appointments, {
    ...{ index: 'inOffice', equals: { officeId: OFFICE }, limit: 100 },
  });
  await village.store.transact(async (tx) => {
    for (const post of items.filter(({ personId }) => isGone(personId))) {
      await tx.replace(register.appointments, { ...post, untilAt: village.now() });
    }
  });
}
const dutyOf = async (village: Village, id: string) =>
  (await village.store.get(decisions, id))?.duty;

it('stays with whoever still holds the post', async () => {
  const village = aVillage();
  const decisionId = await move(village, ['allowance']);
  const before = await dutyOf(village, decisionId);
  village.waitHours(13);
  expect(await vacantSweep.run(village.world())).toBeGreaterThan(0);
  expect(await dutyOf(village, decisionId)).toMatchObject({ id: before?.id, dueAt: before?.dueAt });
});

it('passes to the next in line, and its clock runs on', async () => {
  const village = aVillage();
  const decisionId = await move(village, ['allowance']);
  const before = await dutyOf(village, decisionId);
  expect(before?.holderId).toBe(personIdOf('liu-qingshan'));
  await leaves(village, (it) => it === personIdOf('liu-qingshan'));
  village.waitHours(13);
  await village.settle();
  const after = await dutyOf(village, decisionId);
  expect(after).toMatchObject({ dueAt: before?.dueAt, officeId: OFFICE, level: 'village' });
  expect(after?.holderId).not.toBe(before?.holderId);
});

it('goes to the township at once when nobody is left', async () => {
  const village = aVillage();
  const decisionId = await move(village, ['allowance']);
  await leaves(village, () => true);
  village.waitHours(13);
  await village.settle();
  expect(await dutyOf(village, decisionId)).toMatchObject({
    ...{ level: 'township', officeId: 'town-qingchuan-government' },
  });
});
