import { whoAmI } from '@contracts/organisation';
import { screen } from '@testing-library/react';
import BindingsPage from '@/workbench/bindings/index';
import { asks } from '../../../builders/askings';
import { answered } from '../../../builders/requests';
import { aVillage } from '../../../builders/village';
import { inTheHandOf, open, shown, tap } from '../../builders/pages';

it('lists whom the village has to confirm', async () => {
  const village = aVillage();
  await asks(village, 'newcomer');
  inTheHandOf('liu-qingshan', village);
  open(<BindingsPage />);
  await shown('自称：孙老根');
});

it('confirms who somebody is: it leaves the list with a word, and they are known', async () => {
  const village = aVillage();
  await asks(village, 'newcomer');
  inTheHandOf('liu-qingshan', village);
  open(<BindingsPage />);
  await tap('在名册里找');
  const [likeliest] = await screen.findAllByRole('button', { name: '是他，确认' });
  likeliest?.click();
  await shown('确认好了，会告诉本人。');
  await shown(/^没有等确认的人。/);
  expect(await answered(village.as('newcomer')(whoAmI, {}))).toMatchObject({ name: '孙老根' });
});

it('says what would fill it', async () => {
  inTheHandOf('liu-qingshan', aVillage());
  open(<BindingsPage />);
  await shown('没有等确认的人。有人申请认家门，就会出现在这里。');
});

it('is not for villagers', async () => {
  inTheHandOf('zhang-guihua', aVillage());
  open(<BindingsPage />);
  await shown(/^这件事不归您办。/);
});
