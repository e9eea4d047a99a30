import { whoAmI } from '@contracts/organisation';
import { WhoIAm } from '@/pages/home/who-i-am';
import { asks } from '../../../builders/askings';
import { answered } from '../../../builders/requests';
import { aVillage, type Village } from '../../../builders/village';
import { isShown, namesOf, open, shown, tap, went } from '../../builders/pages';

async function openAs(village: Village, who: string): Promise<void> {
  open(<WhoIAm me={await answered(village.as(who)(whoAmI, {}))} />);
}

it('greets by name and village', async () => {
  await openAs(aVillage(), 'zhang-guihua');
  await shown('张桂花，清泉村');
  expect(isShown(/^现在可以看公开的内容/)).toBe(false);
});

it('tells a guest what goes now, and how to be known', async () => {
  await openAs(aVillage(), 'guest');
  await shown(/^现在可以看公开的内容、报险情。/);
  await tap('认家门');
  expect(went()).toEqual(['navigateTo /pages/organisation/binding/index']);
});

it('tells whoever waits for the village that it is so, and asks no second time', async () => {
  const village = aVillage();
  await asks(village, 'newcomer');
  await openAs(village, 'newcomer');
  await shown('已经请清泉村确认，正在等。等的时候也能报险情。');
  expect(namesOf('button')).toEqual([]);
});
