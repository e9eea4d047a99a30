import { listMine } from '../../../cloudfunctions/contracts/requests';
import { aHazard, answered, file } from '../../builders/requests';
import { aVillage } from '../../builders/village';

const KEY = 'a-key-of-thirty-two-letters-or-more';

it('is what I filed, newest first, page by page, without a word of it', async () => {
  const village = aVillage();
  const call = village.as('zhang-guihua');
  for (let filed = 0; filed < 22; filed += 1) {
    village.waitHours(1);
    await file(call);
  }
  const first = await answered(call(listMine, {}));
  const second = await answered(call(listMine, { after: first.next }));
  const all = [...first.items, ...second.items];
  expect([first.items.length, second.items.length, second.next]).toEqual([20, 2, undefined]);
  expect(all.map(({ filedAt }) => filedAt)).toEqual(
    all.map(({ filedAt }) => filedAt).sort((one, other) => other - one),
  );
  expect(JSON.stringify(first)).not.toContain('隔壁');
  expect((await answered(village.as('chen-shuifu')(listMine, {}))).items).toEqual([]);
});

it('knows a guest again, and what a phone filed without a name', async () => {
  const village = aVillage();
  const guest = village.as('guest');
  const { requestId } = await file(guest, aHazard);
  expect((await answered(guest(listMine, {}))).items).toMatchObject([{ requestId }]);

  const call = village.as('zhang-guihua');
  const lead = await file(call, { kind: 'suggestion', key: KEY });
  const kept = [{ requestId: lead.requestId, key: KEY }];
  expect((await answered(call(listMine, { kept }))).items).toHaveLength(1);
  const wrong = [{ requestId: lead.requestId, key: `${KEY}x` }];
  expect((await answered(call(listMine, { kept: wrong }))).items).toEqual([]);
});
