import ForSomeonePage from '@/workbench/for-someone/index';
import { personIdOf } from '../../../../local/demonstration/people';
import { aVillage } from '../../../builders/village';
import { inTheHandOf, isOff, open, shown, tap, went, write } from '../../builders/pages';

it('finds whom to write for, and says that it is recorded', async () => {
  inTheHandOf('wen-nuanyang', aVillage());
  open(<ForSomeonePage />);
  await shown('帮没有手机、不识字的人写。会记下是您帮忙的，本人可以看到。');
  await write('姓名的前几个字，或者门牌号', '孙老根');
  await tap('找一找');
  await tap(/^孙老根/, 'link');
  const name = encodeURIComponent('孙老根');
  expect(went()).toEqual([
    `navigateTo /pages/requests/file/index?person=${personIdOf('sun-laogen')}&personName=${name}`,
  ]);
});

it('says what to do when nobody is found', async () => {
  inTheHandOf('wen-nuanyang', aVillage());
  open(<ForSomeonePage />);
  await shown('姓名的前几个字，或者门牌号');
  expect(isOff('找一找')).toBe(true);
  await write('姓名的前几个字，或者门牌号', '查无此人');
  await tap('找一找');
  await shown('没找到。换个写法再试，或者请本人到村里登记。');
});

it('is not for villagers', async () => {
  inTheHandOf('zhang-guihua', aVillage());
  open(<ForSomeonePage />);
  await write('姓名的前几个字，或者门牌号', '孙');
  await tap('找一找');
  await shown(/^这件事不归您办。/);
});
