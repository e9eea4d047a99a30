import { whoAmI } from '@contracts/organisation';
import { ToBeKnown } from '@/components/to-be-known';
import { answered } from '../../builders/requests';
import { aVillage } from '../../builders/village';
import { inTheHandOf, isShown, namesOf, open, says, shown, tap, went } from '../builders/pages';
import { settled } from '../builders/step';

const OTHERWISE = '这件事不归您办。';

it('leads whoever is not known yet to where one becomes known', async () => {
  inTheHandOf('newcomer', aVillage());
  open(<ToBeKnown text={OTHERWISE} />);
  await shown('还不知道您是谁，这一页打不开。先认家门，再回来看。');
  expect(isShown(OTHERWISE)).toBe(false);
  await tap('认家门');
  expect(went()).toEqual(['navigateTo /pages/organisation/binding/index']);
});

it('says to whoever has asked to be known that it is on its way', async () => {
  const me = await answered(aVillage().as('newcomer')(whoAmI, {}));
  const waiting = { bindingId: 'b', villageName: '清泉村', askedAt: 1, dueAt: 2 };
  says(whoAmI, { ...me, abilities: [], waiting });
  open(<ToBeKnown text={OTHERWISE} />);
  await shown('已经请清泉村确认您是谁，正在等。确认了，这一页就打得开。');
  expect(namesOf('button')).toEqual([]);
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
