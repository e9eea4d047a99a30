import { joinRequest, withdraw } from '../../../cloudfunctions/contracts/requests';
import { tell } from '../../../cloudfunctions/domains/events';
import { supporterId, supporters } from '../../../cloudfunctions/domains/requests/supporter';
import { aHazard, answered, aQuarrel, file, stored } from '../../builders/requests';
import { aVillage, type Village } from '../../builders/village';

async function forgotten({ store, now, settle }: Village, personId: string) {
  await store.transact((tx) =>
    tell(tx, 'person.forgotten', { key: [personId, now()], at: now(), facts: { personId } }),
  );
  await settle();
}

it('empties the ended requests, marks the running ones, and leaves what was joined', async () => {
  const village = aVillage();
  const guihua = village.as('zhang-guihua');
  const running = await aQuarrel(village);
  const { requestId: ended } = await file(guihua);
  await answered(guihua(withdraw, { requestId: ended }));
  const { requestId: joined } = await file(village.as('li-xiaohe'), aHazard);
  await answered(guihua(joinRequest, { requestId: joined }));

  await forgotten(village, 'person-zhang-guihua');
  village.waitHours(1);
  await forgotten(village, 'person-zhang-guihua');

  expect(await stored(village, ended)).not.toHaveProperty('filerId');
  expect(await stored(village, running)).toMatchObject({ forgetAtEnd: true });
  const id = supporterId(joined, 'person-zhang-guihua');
  expect(await village.store.get(supporters, id)).toBeUndefined();
});
