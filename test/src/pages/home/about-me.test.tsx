import { listInbox } from '@contracts/notifications';
import { AboutMe } from '@/pages/home/about-me';
import { aQuarrel } from '../../../builders/requests';
import { aVillage } from '../../../builders/village';
import {
  inTheHandOf,
  isShown,
  namesOf,
  open,
  outOfReach,
  says,
  shown,
  tap,
  went,
} from '../../builders/pages';
import { anItem } from '../../builders/shown';

it('says what waits for me, and never what it is about', async () => {
  const village = aVillage();
  const id = await aQuarrel(village);
  await village.settle();
  inTheHandOf('he-qiushi', village);
  open(<AboutMe />);
  await shown('1条没看');
  await shown('有一件事等您办');
  expect(isShown(/纠纷|砌墙|桂花/)).toBe(false);
  await tap(/^有一件事等您办/, 'link');
  expect(went()).toEqual([`navigateTo /pages/requests/one/index?id=${id}`]);
});

it('shows the newest three; the rest is in the inbox', async () => {
  says(listInbox, { items: ['a', 'b', 'c', 'd'].map((id) => anItem({ id })), unseen: 0 });
  open(<AboutMe />);
  await shown('和我有关');
  await tap('全部消息', 'link');
  expect(went()).toEqual(['navigateTo /pages/messages/index']);
  expect(namesOf('link').filter((name) => name.startsWith('您的事有人接手了'))).toHaveLength(3);
});

it('says what would fill it', async () => {
  inTheHandOf('li-xiaohe', aVillage());
  open(<AboutMe />);
  await shown('还没有消息。您反映的事一有动静，就会出现在这里。');
});

it('says what to do without a signal', async () => {
  outOfReach();
  open(<AboutMe />);
  await shown(/^没有信号，暂时打不开。/);
});

it('leads to what I have reported', async () => {
  outOfReach();
  open(<AboutMe />);
  await tap('我反映的事');
  expect(went()).toEqual(['navigateTo /pages/requests/mine/index']);
});
