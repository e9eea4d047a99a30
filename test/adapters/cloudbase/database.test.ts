import { cloudOf } from '../../../cloudfunctions/adapters/cloudbase/cloud';
import { databaseOf } from '../../../cloudfunctions/adapters/cloudbase/database';
import { cloudbaseWire } from '../cloudbase-wire/server';

it("is the SDK's own, and silent about what is beyond 100 documents unless told", async () => {
  const wire = await cloudbaseWire();
  const database = await databaseOf(cloudOf(wire.options));
  const transaction = await database.startTransaction();
  for (let at = 0; at < 101; at += 1) {
    await transaction.collection('notes').add({ _id: `note-${at}`, at });
  }
  await transaction.commit();

  const query = database.collection('notes').options({ raw: true }).where({});
  expect((await query.get()).data).toHaveLength(100);
  expect((await query.orderBy('at', 'desc').limit(200).get()).data).toHaveLength(101);
  expect(await query.count()).toMatchObject({ total: 101 });
  await wire.close();
});
