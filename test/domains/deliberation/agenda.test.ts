import { numbered, takeWishes } from '../../../cloudfunctions/domains/deliberation/agenda';
import { items } from '../../../cloudfunctions/domains/deliberation/item';
import { HAMLET, raised } from '../../builders/meetings';
import { aVillage } from '../../builders/village';

it('numbers go on where the agenda ends, and words lose their blanks', () => {
  const topics = [{ id: 'm-t1', title: '清淤' }];
  expect(
    numbered({ id: 'm', topics }, [{ title: ' 路灯 ' }, { title: '桥', fromItemId: 'w' }]),
  ).toEqual([
    { id: 'm-t2', title: '路灯' },
    { id: 'm-t3', title: '桥', fromItemId: 'w' },
  ]);
});

it('takes a wish of this village once, and its clock runs on', async () => {
  const { store, ...village } = aVillage();
  const where = { is: 'place', placeId: HAMLET } as const;
  const itemId = await raised({ store, ...village }, '', { where });
  const before = await store.get(items, itemId);
  const topics = [{ id: 'm-t1', title: '清淤', fromItemId: itemId }];
  const take = (villageId: string) =>
    store.transact((tx) =>
      takeWishes(tx, { id: 'm', villageId }, topics, { at: village.now(), personId: 'cadre' }),
    );
  expect(await take('village-songfeng')).toBe(false);
  expect(await take('village-qingquan')).toBe(true);
  expect(await take('village-qingquan')).toBe(false);
  const after = await store.get(items, itemId);
  expect(after).toMatchObject({ meetingId: 'm', topicId: 'm-t1', duty: before?.duty });
  expect(after?.wishAt).toBeUndefined();
});

it('never puts on an agenda what is not to be posted', async () => {
  const { store, ...village } = aVillage();
  const where = { is: 'place', placeId: HAMLET } as const;
  const itemId = await raised({ store, ...village }, '', { where, isPrivate: true });
  const topics = [{ id: 'm-t1', title: '我家的事', fromItemId: itemId }];
  const meeting = { id: 'm', villageId: 'village-qingquan' };
  const taken = store.transact((tx) =>
    takeWishes(tx, meeting, topics, { at: village.now(), personId: 'cadre' }),
  );
  expect(await taken).toBe(false);
});
