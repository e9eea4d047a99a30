import { register } from '../../../cloudfunctions/domains/organisation';
import { personIdOf } from '../../../local/demonstration/people';
import { begun, COMMITTEE, HOST, item, raised } from '../../builders/meetings';
import { noticesOf } from '../../builders/requests';
import { aVillage, type Village } from '../../builders/village';

async function leaves(village: Village, officeId: string, personId?: string) {
  const { items } = await village.store.find(register.appointments, {
    ...{ index: 'inOffice', equals: { officeId }, limit: 100 },
  });
  for (const post of items.filter((it) => personId === undefined || it.personId === personId)) {
    await village.store.transact((tx) =>
      tx.replace(register.appointments, { ...post, untilAt: village.now() }),
    );
  }
}

it('stays where its holder still sits', async () => {
  const village = aVillage();
  const itemId = await raised(village, await begun(village));
  village.waitHours(13);
  await village.settle();
  expect((await item(village.as('zhang-guihua'), itemId)).diary).toHaveLength(1);
});

it('goes to the next in the office with the clock that ran', async () => {
  const village = aVillage();
  const itemId = await raised(village, await begun(village));
  const { dueAt } = await item(village.as('zhang-guihua'), itemId);
  await leaves(village, COMMITTEE, personIdOf(HOST));
  village.waitHours(13);
  await village.settle();
  const shown = await item(village.as('zhang-guihua'), itemId);
  expect(shown.diary.at(-1)).toMatchObject({ did: 'passed_vacancy', to: { id: COMMITTEE } });
  expect(shown.dueAt).toBe(dueAt);
  expect(await noticesOf(village.as('liu-qingshan'), itemId)).toEqual(['duty_given']);
});

it('goes up when nobody is left in the village', async () => {
  const village = aVillage();
  const itemId = await raised(village, await begun(village));
  await leaves(village, COMMITTEE);
  village.waitHours(13);
  await village.settle();
  expect((await item(village.as('zhang-guihua'), itemId)).diary.at(-1)).toMatchObject({
    to: { id: 'town-qingchuan-government' },
  });
});
