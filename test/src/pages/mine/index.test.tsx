import { withdrawBinding } from '@contracts/organisation';
import MyPage from '@/pages/mine/index';
import { asks } from '../../../builders/askings';
import { aVillage } from '../../../builders/village';
import {
  inTheHandOf,
  isShown,
  namesOf,
  open,
  refuses,
  sentOnce,
  shown,
  tap,
  went,
} from '../../builders/pages';

it('says who I am, where I live, and what I may see', async () => {
  inTheHandOf('zhang-guihua', aVillage());
  open(<MyPage />);
  await shown('张桂花');
  await shown(/^清泉村 /);
  expect(namesOf('link').map((name) => name.slice(0, 4))).toEqual([
    ...['我的家', '怎么通知', '隐私和同', '找人帮忙', '给屋场通', '关于屋场'],
  ]);
  expect(isShown('我担任的')).toBe(false);
});

it('names the posts of a cadre', async () => {
  inTheHandOf('he-qiushi', aVillage());
  open(<MyPage />);
  await shown('我担任的');
  await shown('清泉村人民调解委员会 调解员');
});

it('tells a guest how to be known', async () => {
  inTheHandOf('guest', aVillage());
  open(<MyPage />);
  await shown('还没有认家门');
  await tap('认家门', 'link');
  expect(went()).toEqual(['navigateTo /pages/organisation/binding/index']);
  expect(namesOf('link')).not.toContain('我的家');
  expect(namesOf('link').join()).not.toContain('给屋场通提意见');
});

it('tells a visitor of the web page what to do', async () => {
  inTheHandOf('', aVillage());
  open(<MyPage />);
  await shown('您还没有登录。请从微信里打开屋场通。');
  expect(namesOf('link').map((name) => name.slice(0, 4))).toEqual([
    ...['隐私和同', '找人帮忙', '关于屋场'],
  ]);
});

it('says until when the village answers an asking, which can be taken back', async () => {
  const village = aVillage();
  const bindingId = await asks(village, 'newcomer');
  inTheHandOf('newcomer', village);
  open(<MyPage />);
  await shown('11月23日向清泉村申请了，正在等村里确认。');
  await shown(/^最迟11月\d+日有回音。$/);
  await tap('撤回申请');
  expect(await sentOnce(withdrawBinding)).toEqual({ bindingId });
  await tap('认家门', 'link');
});

it('says what to do when the asking has been answered meanwhile', async () => {
  const village = aVillage();
  await asks(village, 'newcomer');
  inTheHandOf('newcomer', village);
  refuses(withdrawBinding, 'binding_settled');
  open(<MyPage />);
  await tap('撤回申请');
  await shown('这份申请已经有结果了。请看最新的情况。');
});

it('takes complaints about the product from whoever may write, as a suggestion like any other', async () => {
  inTheHandOf('zhang-guihua', aVillage());
  open(<MyPage />);
  await tap(/^给屋场通提意见/, 'link');
  expect(went()).toEqual(['navigateTo /pages/requests/file/index?about=product']);
});
