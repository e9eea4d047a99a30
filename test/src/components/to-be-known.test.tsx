import { ToBeKnown } from '@/components/to-be-known';
import { aVillage } from '../../builders/village';
import { inTheHandOf, isShown, namesOf, open, shown, tap, went } from '../builders/pages';
import { settled } from '../builders/step';

const OTHERWISE = '这件事不归您办。';

it('leads whoever is not known yet to where one becomes known', async () => {
  inTheHandOf('newcomer', aVillage());
  open(<ToBeKnown text={OTHERWISE} />);
  await shown('这里是给村里人看的。先认家门，村里就知道您是谁，再回来打开。');
  expect(isShown(OTHERWISE)).toBe(false);
  await tap('认家门');
  expect(went()).toEqual(['navigateTo /pages/organisation/binding/index']);
});

it.each([
  ['is known', 'xu-mianmian'],
  ['has no WeChat', ''],
])('says the sentence to whoever %s', async (_what, who) => {
  inTheHandOf(who, aVillage());
  open(<ToBeKnown text={OTHERWISE} />);
  await settled();
  expect(isShown(OTHERWISE)).toBe(true);
  expect(namesOf('button')).toEqual([]);
});
