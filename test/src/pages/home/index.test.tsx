import { post } from '@/backend/outbox';
import { keepScan } from '@/backend/scans';
import { markSeen } from '@contracts/notifications';
import HomePage from '@/pages/home/index';
import { aVillage } from '../../../builders/village';
import { phone } from '../../doubles/phone';
import {
  inTheHandOf,
  isShown,
  namesOf,
  open,
  outOfReach,
  shown,
  tap,
  went,
} from '../../builders/pages';

const doors = () => namesOf('link').map((name) => name.slice(0, 4));

it('has the doors of a villager, in villagers own words', async () => {
  inTheHandOf('zhang-guihua', aVillage());
  open(<HomePage />);
  await shown('张桂花，清泉村');
  await shown('村里的大事');
  expect(doors().slice(0, 5)).toEqual(['我的', '我要反映', '屋场会看', '村规民约', '我的积分']);
});

it('has the desk for a cadre', async () => {
  inTheHandOf('he-qiushi', aVillage());
  open(<HomePage />);
  await tap(/^工作台/, 'link');
  expect(went()).toEqual(['navigateTo /workbench/due/index']);
});

it('has no passbook and no desk for whom no village knows', async () => {
  inTheHandOf('guest', aVillage());
  open(<HomePage />);
  await shown(/^现在可以看公开的内容/);
  expect(doors()).not.toContain('我的积分');
  expect(doors()).not.toContain('工作台等');
});

it('keeps no inbox for a visitor of the web page, but help in danger', async () => {
  inTheHandOf('', aVillage());
  open(<HomePage />);
  await tap('报警110，打电话');
  expect(phone.asked('makePhoneCall')).toEqual([{ phoneNumber: '110' }]);
  expect(isShown('和我有关')).toBe(false);
});

it('has the rules for everybody', async () => {
  inTheHandOf('', aVillage());
  open(<HomePage />);
  await tap(/^村规民约/, 'link');
  expect(went()).toEqual(['navigateTo /pages/rules/book/index']);
});

it('leads to reporting in one tap, also without a signal', async () => {
  open(<HomePage />);
  await tap(/^我要反映/, 'link');
  expect(went()).toEqual(['navigateTo /pages/requests/file/index']);
});

it('says what has not been sent yet', async () => {
  outOfReach();
  const about = { kind: 'request', id: 'request-of-a-screen' } as const;
  post({ contract: markSeen, input: { callId: 'call-of-a-screen-01', about } });
  open(<HomePage />);
  await shown('有1件还没送出去。有信号会自动送，不用再写。');
});

it('opens what a scanned code leads to', () => {
  open(<HomePage />, { c: 'abcdefghjkmn' });
  expect(went()).toEqual(['navigateTo /pages/codes/landing/index?c=abcdefghjkmn']);
});

it('has 长辈版 one tap away, and remembers it', async () => {
  open(<HomePage />);
  await tap('长辈版');
  await shown('标准版');
  expect(phone.disk.get('print-size')).toBe('"large"');
});

it('has the door of the house-yard meetings for whoever lives in a village', async () => {
  inTheHandOf('zhang-guihua', aVillage());
  open(<HomePage />);
  await tap(/^屋场会/, 'link');
  expect(went()).toEqual(['navigateTo /pages/deliberation/meetings/index']);
});

it('says that one was at a meeting whose poster was scanned without a signal', async () => {
  keepScan('abcdefghjkmn');
  open(<HomePage />);
  await shown(/^已记下您\d+:\d\d到会。/);
});

it('leads to what is mine', async () => {
  open(<HomePage />);
  await tap('我的', 'link');
  expect(went()).toEqual(['navigateTo /pages/mine/index']);
});
