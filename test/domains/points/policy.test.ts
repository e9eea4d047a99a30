import {
  isConcerned,
  isVillage,
  mayAdoptFor,
  mayReadPassbook,
  supervises,
} from '../../../cloudfunctions/domains/points/policy';
import { placeOf } from '../../../cloudfunctions/domains/organisation';
import { aVillage } from '../../builders/village';

const VILLAGE = 'village-qingquan';
const HOUSEHOLD = { id: 'household-qingquan-32', villageId: VILLAGE };

it.each([
  { who: 'zhang-guihua', reads: true, supervision: false, adopts: false },
  { who: 'chen-shuifu', reads: false, supervision: false, adopts: false },
  { who: 'liu-qingshan', reads: true, supervision: false, adopts: true },
  { who: 'deng-xiaoyu', reads: true, supervision: false, adopts: false },
  { who: 'tan-songbai', reads: true, supervision: true, adopts: false },
  { who: 'wen-nuanyang', reads: true, supervision: false, adopts: false },
  { who: 'ma-dongfeng', reads: false, supervision: false, adopts: false },
  { who: 'qin-mingjing', reads: false, supervision: false, adopts: false },
  { who: 'guest', reads: false, supervision: false, adopts: false },
])('knows what $who may do', async ({ who, reads, supervision, adopts }) => {
  const village = aVillage();
  const actor = await village.actor(who);
  expect(await mayReadPassbook(village.store, actor, HOUSEHOLD)).toBe(reads);
  expect(supervises(actor, VILLAGE)).toBe(supervision);
  expect(mayAdoptFor(actor, VILLAGE)).toBe(adopts);
});

it('keeps people out of what concerns themselves', () => {
  const actor = { personId: 'p', householdId: 'h', held: [] };
  expect(isConcerned(actor, { householdId: 'h' })).toBe(true);
  expect(isConcerned(actor, { householdId: 'x', verifiedBy: 'p' })).toBe(true);
  expect(isConcerned(actor, { householdId: 'x', verifiedBy: 'q' })).toBe(false);
  expect(isConcerned({ held: [] }, { householdId: 'x' })).toBe(false);
});

it('gives a tariff to villages and communities only', async () => {
  const { store } = aVillage();
  expect(isVillage(await placeOf(store, VILLAGE))).toBe(true);
  expect(isVillage(await placeOf(store, 'group-qingquan-3'))).toBe(false);
  expect(isVillage(undefined)).toBe(false);
});
