import { listMeetings } from '@contracts/deliberation';
import MeetingsPage from '@/pages/deliberation/meetings/index';
import { aVillage } from '../../../../builders/village';
import { aMeetingLine } from '../../../builders/meetings';
import {
  inTheHandOf,
  namesOf,
  open,
  outOfReach,
  says,
  shown,
  tap,
  went,
} from '../../../builders/pages';
import { settled } from '../../../builders/step';

it('shows what is coming, what is asked, and the ways to speak', async () => {
  inTheHandOf('zhang-guihua', aVillage());
  says(listMeetings, { items: [aMeetingLine()] });
  open(<MeetingsPage />);
  await shown('要您表态的事');
  await tap('我想开个会');
  await tap('我说过的话');
  expect(went()).toEqual([
    `navigateTo /pages/deliberation/raise/index?place=village-qingquan&placeName=${encodeURIComponent('清泉村')}`,
    'navigateTo /pages/deliberation/mine/index',
  ]);
});

it('says what would fill it', async () => {
  inTheHandOf('zhang-guihua', aVillage());
  says(listMeetings, { items: [] });
  open(<MeetingsPage />);
  await shown(/^眼下没有要开的会。/);
  await shown(/^还没有开过会。/);
});

it('says what to do with a code whose meeting is not known yet', async () => {
  inTheHandOf('zhang-guihua', aVillage());
  open(<MeetingsPage />, { code: 'abcdefghjkmn' });
  await shown('选您到的这个会，再签到。');
});

it('sends whom no village knows to become known', async () => {
  inTheHandOf('guest', aVillage());
  open(<MeetingsPage />);
  await tap('去认家门');
  expect(went()).toEqual(['navigateTo /pages/mine/index']);
  await settled();
  expect(namesOf('button').filter((name) => name.includes('认家门'))).toEqual(['去认家门']);
});

it('reads from the last copy without a signal', async () => {
  inTheHandOf('zhang-guihua', aVillage());
  says(listMeetings, { items: [aMeetingLine({ yard: '老井边' })] });
  open(<MeetingsPage />);
  await tap('我想开个会');
  await settled();
  outOfReach();
  open(<MeetingsPage />);
  await settled();
  expect(namesOf('link').filter((name) => name.includes('老井边')).length).toBeGreaterThan(2);
});
