import ListPage from '@/pages/decisions/list/index';
import { Deciding, move } from '../../../../builders/decisions';
import { answered } from '../../../../builders/requests';
import { listDecisions, withdrawMotion } from '@contracts/decisions';
import { aVillage } from '../../../../builders/village';
import {
  inTheHandOf,
  isShown,
  namesOf,
  open,
  says,
  shown,
  tap,
  went,
} from '../../../builders/pages';

it('has what is being decided first, and what has ended one tap away', async () => {
  const village = aVillage();
  const road = new Deciding(village, await move(village, ['public_works'], { title: '修路' }));
  const well = await move(village, ['public_works'], { title: '打井' });
  await answered(village.as('li-xiaohe')(withdrawMotion, { decisionId: well, words: '不打了' }));
  inTheHandOf('chen-shuifu', village);
  open(<ListPage />);
  await shown('修路');
  expect(isShown('打井')).toBe(false);
  await tap(/^已经了结的/);
  await shown('打井');
  await tap(/^修路\s*刚提出来/, 'link');
  await tap(/^我要提一件大事/, 'link');
  await tap(/^代表会议能定哪些事/, 'link');
  expect(went()).toEqual([
    `navigateTo /pages/decisions/one/index?id=${road.decisionId}`,
    'navigateTo /pages/decisions/propose/index?village=village-qingquan',
    'navigateTo /pages/decisions/delegations/index?village=village-qingquan',
  ]);
});

it('says what would fill it', async () => {
  says(listDecisions, { items: [] });
  inTheHandOf('chen-shuifu', aVillage());
  open(<ListPage />);
  await shown(/^现在没有正在议的大事/);
  await tap(/^已经了结的/);
  await shown(/^还没有了结的大事/);
});

it('is open to a visitor, who chooses a village and proposes nothing', async () => {
  inTheHandOf('', aVillage());
  open(<ListPage />);
  await tap('晴川镇');
  await tap('清泉村');
  await tap('就选清泉村');
  await shown('硬化第三组到水库的路');
  expect(namesOf('link').some((it) => it.startsWith('我要提'))).toBe(false);
});
