import { deleteMine, whoAmI } from '@contracts/organisation';
import { keepCopy, lastCopy } from '@/backend/copies';
import { MyThings } from '@/pages/organisation/privacy/my-things';
import { answered } from '../../../../builders/requests';
import { aVillage } from '../../../../builders/village';
import { phone } from '../../../doubles/phone';
import { inTheHandOf, open, refuses, says, sent, shown, tap } from '../../../builders/pages';

it('forgets me after asking, here and on this phone', async () => {
  const village = aVillage();
  inTheHandOf('li-xiaohe', village);
  keepCopy('requests.listMine', {}, { at: 1, data: {} });
  open(<MyThings />);
  await tap('删掉我的信息');
  await shown(/^姓名、电话、微信的绑定都会删掉，找不回来。/);
  expect(sent(deleteMine)).toEqual([]);
  await tap('我想好了，删掉');
  await shown(/^删好了。/);
  expect(await answered(village.as('li-xiaohe')(whoAmI, {}))).toMatchObject({ kind: 'guest' });
  expect(lastCopy('requests.listMine', {})).toBeUndefined();
});

it('names what a law makes the village keep, with the reason', async () => {
  says(deleteMine, { at: 1, kept: [{ part: 'requests', reason: 'law_archive' }] });
  open(<MyThings />);
  await tap('删掉我的信息');
  await tap('我想好了，删掉');
  await shown(/反映的事：法律要求存档/);
});

it('takes away what was begun to be written as well', async () => {
  phone.disk.set('draft::request', '{}');
  says(deleteMine, { at: 1, kept: [] });
  open(<MyThings />);
  await tap('删掉我的信息');
  await tap('我想好了，删掉');
  await shown('删好了。');
  expect(phone.disk.has('draft::request')).toBe(false);
});

it('says so when there is nothing', async () => {
  refuses(deleteMine, 'nothing_to_delete');
  open(<MyThings />);
  await tap('删掉我的信息');
  await tap('我想好了，删掉');
  await shown('这里没有存您的东西，不用删。');
});
