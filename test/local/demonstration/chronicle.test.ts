import { listCodes, makeCode } from '../../../cloudfunctions/contracts/codes';
import { chronicleIn } from '../../../local/demonstration/chronicle';
import { composed, testVault } from '../../builders/composed';
import { answered } from '../../builders/requests';
import { aVillage, MONDAY_MORNING } from '../../builders/village';

const square = { for: { kind: 'square', placeId: 'village-qingquan' } } as const;
const EARLIER = MONDAY_MORNING - 5 * 86_400_000;

function written() {
  const village = aVillage();
  return { village, ...chronicleIn(composed, { store: village.store, vault: testVault }) };
}

it('writes what somebody did at the moment at which they did it', async () => {
  const { village, did } = written();
  await did(EARLIER, 'liu-qingshan', makeCode, square);
  const codes = await answered(
    village.as('liu-qingshan')(listCodes, { villageId: 'village-qingquan' }),
  );
  expect(codes.items).toMatchObject([{ madeAt: EARLIER }]);
});

it('does the same deed of the same moment once', async () => {
  const { did } = written();
  const first = await did(EARLIER, 'liu-qingshan', makeCode, square);
  expect(await did(EARLIER, 'liu-qingshan', makeCode, square)).toEqual(first);
  expect(await did(EARLIER + 1, 'liu-qingshan', makeCode, square)).not.toEqual(first);
});

it('breaks off where the product says no', async () => {
  const { did } = written();
  await expect(did(EARLIER, 'zhang-guihua', makeCode, square)).rejects.toThrow(
    'zhang-guihua could not: codes.makeCode',
  );
});
