import { findPerson, myHousehold } from '../../../cloudfunctions/contracts/organisation';
import { ownRecords } from '../../../cloudfunctions/domains/organisation/own-records';
import { asks } from '../../builders/askings';
import { aVillage, type Village } from '../../builders/village';

type Prepare = (village: Village) => Promise<unknown>;

async function kindsFor(key: string, prepare?: Prepare) {
  const village = aVillage();
  await prepare?.(village);
  const { items } = await ownRecords.exportFor(await village.actor(key), village.world());
  return (items as { what: string }[]).map(({ what }) => what);
}

it('hands out all that the register keeps', async () => {
  expect(await kindsFor('zhang-guihua')).toEqual(['person', 'household', 'membership', 'consent']);
  expect(await kindsFor('he-qiushi')).toContain('appointment');
  expect(await kindsFor('newcomer', (village) => asks(village))).toEqual(['consent', 'binding']);
  expect(await kindsFor('stranger')).toEqual([]);
});

it('tells nobody but the person what sex the register has', async () => {
  const village = aVillage();
  const exported = await ownRecords.exportFor(await village.actor('zhang-guihua'), village.world());
  expect(exported.items).toContainEqual(
    expect.objectContaining({ record: expect.objectContaining({ sex: 'female' }) as unknown }),
  );
  const cadre = village.as('liu-qingshan');
  const found = await cadre(findPerson, { villageId: 'village-qingquan', by: '张桂花' });
  const home = await village.as('zhang-guihua')(myHousehold, {});
  expect([found, home]).toMatchObject([{ ok: true }, { ok: true }]);
  expect(JSON.stringify([found, home])).not.toMatch(/female|"male/u);
});

it('says what stays', async () => {
  const village = aVillage();
  const keptOf = async (key: string) =>
    ownRecords.keptOf(await village.actor(key), village.world());
  expect(await keptOf('zhang-guihua')).toEqual([{ reason: 'proof_of_consent', count: 1 }]);
  expect(await keptOf('he-qiushi')).toContainEqual({ reason: 'holds_post' });
  expect(await keptOf('stranger')).toEqual([]);
  expect(await ownRecords.keptOf({ held: [] }, village.world())).toEqual([]);
});
