import { listDue, listMine, withdraw } from '../../../cloudfunctions/contracts/requests';
import {
  aHazard,
  answered,
  aQuarrel,
  file,
  noticesOf,
  refused,
  stored,
} from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('is taken back, and nobody has to act any more', async () => {
  const village = aVillage();
  const requestId = await aQuarrel(village, 'working');
  await answered(village.as('zhang-guihua')(withdraw, { requestId }));
  await village.settle();
  expect((await stored(village, requestId)).duty).toBeUndefined();
  expect((await answered(village.as('he-qiushi')(listDue, {}))).items).toEqual([]);
  expect((await answered(village.as('zhang-guihua')(listMine, {}))).items).toMatchObject([
    { state: 'withdrawn' },
  ]);
  expect(await noticesOf(village.as('he-qiushi'), requestId)).toEqual(['duty_given']);
});

it.each([['danger_now' as const], ['violence' as const], ['harm_to_minor' as const]])(
  'is refused where the law says act: %s',
  async (flag) => {
    const village = aVillage();
    const call = village.as('zhang-guihua');
    const { requestId } = await file(call, { ...aHazard, safety: [flag] });
    expect(await refused(call(withdraw, { requestId }))).toBe('must_be_handled');
  },
);

it('is the filer’s alone', async () => {
  const village = aVillage();
  const requestId = await aQuarrel(village);
  expect(await refused(village.as('he-qiushi')(withdraw, { requestId }))).toBe('not_allowed');
});
