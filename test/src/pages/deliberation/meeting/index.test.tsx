import { cleanup } from '@testing-library/react';
import { readMeeting } from '@contracts/deliberation';
import { listPolls } from '@contracts/polls';
import MeetingPage from '@/pages/deliberation/meeting/index';
import { begun, called, posterOf } from '../../../../builders/meetings';
import { aVillage } from '../../../../builders/village';
import { aMeetingShown } from '../../../builders/meetings';
import {
  inTheHandOf,
  isShown,
  open,
  outOfReach,
  refuses,
  says,
  shown,
  tap,
  went,
} from '../../../builders/pages';

it('shows a meeting to whoever is invited, as the back end knows it', async () => {
  const village = aVillage();
  const id = await called(village, { placeId: 'village-qingquan' });
  inTheHandOf('zhang-guihua', village);
  open(<MeetingPage />, { id });
  await shown('在张家晒谷坪');
  await shown('1. 水渠清淤');
  await tap('我有话说');
  expect(went()).toEqual([`navigateTo /pages/deliberation/raise/index?meeting=${id}`]);
  expect(isShown('会议台')).toBe(false);
});

it('leads those who run it to its desk', async () => {
  says(listPolls, { items: [] });
  says(readMeeting, aMeetingShown({ abilities: ['sign_in_others'], phase: 'on' }));
  open(<MeetingPage />, { id: 'meeting-1' });
  await tap(/^会议台/, 'link');
  expect(went()).toEqual(['navigateTo /workbench/meeting/index?id=meeting-1']);
});

it('says why it does not take place', async () => {
  says(readMeeting, aMeetingShown({ state: 'cancelled', cancelled: { at: 1, reason: '下大雨' } }));
  open(<MeetingPage />, { id: 'meeting-1' });
  await shown(/^这次会不开了：下大雨。/);
});

it('leads to the minutes when they are published, and always to the three lists', async () => {
  says(readMeeting, aMeetingShown({ state: 'published', phase: 'over' }));
  open(<MeetingPage />, { id: 'meeting-1' });
  await tap(/^会议记录/, 'link');
  await tap(/^三张清单/, 'link');
  expect(went()).toEqual([
    'navigateTo /pages/deliberation/minutes/index?id=meeting-1',
    'navigateTo /pages/deliberation/lists/index?id=meeting-1',
  ]);
});

it('can be signed in to and spoken at from the last copy, where there is no signal', async () => {
  const village = aVillage();
  const id = await called(village, { placeId: 'village-qingquan' });
  inTheHandOf('zhang-guihua', village);
  open(<MeetingPage />, { id, code: 'abcdefghjkmn' });
  await shown('在张家晒谷坪');
  cleanup();
  outOfReach();
  open(<MeetingPage />, { id, code: 'abcdefghjkmn' });
  await shown(/^没有信号，这是11月23日 9:00看到的。/);
  await shown('我到了，签到');
});

it('says what to do where there is no such meeting', async () => {
  refuses(readMeeting, 'meeting_not_found');
  open(<MeetingPage />, { id: 'nothing' });
  await shown(/^找不到这次会。/);
});

it('with the poster before them a stranger signs in as a guest, and reads it then', async () => {
  const village = aVillage();
  const id = await begun(village, { placeId: 'village-qingquan' });
  const code = await posterOf(village, id);
  inTheHandOf('xu-mianmian', village);
  open(<MeetingPage />, { id, code });
  await tap('我到了，签到');
  await shown('在张家晒谷坪');
  await shown(/^已签到：/);
});
