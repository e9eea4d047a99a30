import { askBinding } from '@contracts/organisation';
import { Guest } from '@/pages/requests/file/guest';
import { aVillage } from '../../../../builders/village';
import { inTheHandOf, isShown, namesOf, open, shown, tap, went } from '../../../builders/pages';
import { settled } from '../../../builders/step';

const sentence = /^您还没有认家门，现在可以报险情。/;

it('tells whom no village knows what goes now, and how to be known', async () => {
  inTheHandOf('guest', aVillage());
  open(<Guest />);
  await shown(sentence);
  await tap('认家门');
  expect(went()).toEqual(['navigateTo /pages/organisation/binding/index']);
});

it('says nothing to whoever may file everything', async () => {
  inTheHandOf('zhang-guihua', aVillage());
  open(<Guest />);
  await settled();
  expect(isShown(sentence)).toBe(false);
});

it('offers no second asking to whoever has asked already', async () => {
  const village = aVillage();
  await village.as('newcomer')(askBinding, {
    noticeVersion: 1,
    place: { placeId: 'village-qingquan' },
    name: '孙老根',
    houseNumber: '51',
  });
  inTheHandOf('newcomer', village);
  open(<Guest />);
  await shown(sentence);
  expect(namesOf('button')).toEqual([]);
});
