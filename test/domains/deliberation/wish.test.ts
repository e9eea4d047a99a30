import { items } from '../../../cloudfunctions/domains/deliberation/item';
import {
  isOpenWish,
  voicesOf,
  wishAbilitiesOf,
  wishFor,
  wishVoiceId,
} from '../../../cloudfunctions/domains/deliberation/wish';
import { GROUP, HAMLET, raised } from '../../builders/meetings';
import { anItem } from '../../builders/meeting-items';
import { aVillage } from '../../builders/village';

it('whoever raised a wish is its first voice', () => {
  expect(voicesOf(anItem())).toBe(1);
  expect(voicesOf(anItem({ voices: 4 }))).toBe(5);
});

it.each([
  [{ wishAt: 'hamlet' }, true],
  [{ wishAt: 'hamlet', isPrivate: true }, false],
  [{ wishAt: 'hamlet', state: 'answered' as const }, false],
  [{}, false],
])('%j is open to be joined: %s', (about, isOpen) => {
  expect(isOpenWish(anItem(about))).toBe(isOpen);
});

it('one person has one voice in one wish', () => {
  expect(wishVoiceId('wish', 'me')).toBe(wishVoiceId('wish', 'me'));
  const ids = [wishVoiceId('wish', 'me'), wishVoiceId('wish', 'you'), wishVoiceId('other', 'me')];
  expect(new Set(ids).size).toBe(3);
});

it('knows who has a voice in it already, and who lives where it is wished for', async () => {
  const village = aVillage();
  const itemId = await raised(village, '', { where: { is: 'place', placeId: HAMLET } });
  const wish = await village.store.get(items, itemId);
  const forReader = async (who: string) =>
    wish && (await wishFor(village.store, wish, await village.actor(who)));
  expect(await forReader('zhang-guihua')).toEqual({
    voices: 1,
    isJoined: true,
    mayJoin: false,
    mayLeave: false,
    mayCall: false,
    mayHelp: false,
  });
  expect(await forReader('chen-shuifu')).toEqual({
    voices: 1,
    isJoined: false,
    mayJoin: true,
    mayLeave: false,
    mayCall: false,
    mayHelp: false,
  });
  expect(await forReader('li-xiaohe')).toEqual({
    voices: 1,
    isJoined: false,
    mayJoin: false,
    mayLeave: false,
    mayCall: false,
    mayHelp: false,
  });
  expect(await wishFor(village.store, anItem(), await village.actor('li-xiaohe'))).toBeUndefined();
});

it('offers what a reader may do with it, and nothing where there is no wish', () => {
  const none = {
    ...{ voices: 1, isJoined: false, mayJoin: false, mayLeave: false },
    ...{ mayCall: false, mayHelp: false },
  };
  expect(wishAbilitiesOf(undefined)).toEqual([]);
  expect(wishAbilitiesOf(none)).toEqual([]);
  expect(wishAbilitiesOf({ ...none, mayJoin: true })).toEqual(['join_wish']);
  expect(wishAbilitiesOf({ ...none, isJoined: true, mayLeave: true })).toEqual(['leave_wish']);
  expect(wishAbilitiesOf({ ...none, mayCall: true })).toEqual(['call_meeting']);
  expect(wishAbilitiesOf({ ...none, mayHelp: true })).toEqual([
    'join_wish_for_others',
    'leave_wish_for_others',
  ]);
});

it.each([
  ['the secretary, anywhere in the village', 'liu-qingshan', HAMLET, true],
  ['the leader of the group, in that group', 'qingquan-45-0', GROUP, true],
  ['the leader of a group, elsewhere', 'qingquan-45-0', HAMLET, false],
  ['the secretary of another village', 'ma-dongfeng', HAMLET, false],
  ['a villager', 'chen-shuifu', HAMLET, false],
])('is called by whoever calls meetings there: %s', async (_who, who, placeId, mayCall) => {
  const village = aVillage();
  const itemId = await raised(village, '', { where: { is: 'place', placeId } });
  const wish = await village.store.get(items, itemId);
  const actor = await village.actor(who);
  expect(wish && (await wishFor(village.store, wish, actor))?.mayCall).toBe(mayCall);
  expect(
    wish && (await wishFor(village.store, { ...wish, state: 'answered' }, actor))?.mayCall,
  ).toBe(false);
});
