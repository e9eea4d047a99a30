import { whoAmI } from '@contracts/organisation';
import BindingPage from '@/pages/organisation/binding/index';
import { cardOf } from '../../../../builders/askings';
import { answered } from '../../../../builders/requests';
import { aVillage } from '../../../../builders/village';
import { inTheHandOf, isShown, open, shown, tap, write } from '../../../builders/pages';

it('tells what is kept before it asks for a name', async () => {
  inTheHandOf('guest', aVillage());
  open(<BindingPage />);
  await shown('先看这一条，同意了再往下');
  expect(isShown('您的姓名')).toBe(false);
  await tap('我看过了，同意');
  await shown('您的姓名');
});

it('knows at once who has the card of the house and says a name of it', async () => {
  const village = aVillage();
  const code = await cardOf(village, 'household-qingquan-51');
  inTheHandOf('newcomer', village);
  open(<BindingPage />, { code });
  await tap('我看过了，同意');
  await write('您的姓名', '孙老根');
  await tap('送出去');
  await shown('认好了。现在可以反映事情、看家里的积分。');
  expect(await answered(village.as('newcomer')(whoAmI, {}))).toMatchObject({ name: '孙老根' });
});

it('has the village confirm whoever has no card', async () => {
  inTheHandOf('newcomer', aVillage());
  open(<BindingPage />);
  await tap('我看过了，同意');
  await tap('晴川镇');
  await tap('清泉村');
  await tap('就选清泉村');
  await write('门牌号', '51');
  await write('您的姓名', '孙老根');
  await tap('送出去');
  await shown(/^已经请村里确认/);
});

it('says what to do without a signal', async () => {
  open(<BindingPage />);
  await shown(/^没有信号，暂时打不开。/);
});
