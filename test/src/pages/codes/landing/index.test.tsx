import { countOpening, openCode, revokeCode } from '@contracts/codes';
import { scans } from '@/backend/scans';
import LandingPage from '@/pages/codes/landing/index';
import { madeCode, ofTheRules, ofTheSquare } from '../../../../builders/codes';
import { answered } from '../../../../builders/requests';
import { aVillage } from '../../../../builders/village';
import {
  inTheHandOf,
  isOff,
  isShown,
  open,
  outOfReach,
  sent,
  sentOnce,
  shown,
  tap,
  went,
  write,
} from '../../../builders/pages';

it('says where somebody is who has scanned the paper, and counts the scan', async () => {
  const village = aVillage();
  const { code } = await madeCode(village, ofTheSquare);
  inTheHandOf('guest', village);
  open(<LandingPage />, { c: code });
  await shown(/^您在：.*清泉村/);
  expect(await sentOnce(countOpening)).toEqual({ code });
});

it('can be typed when nothing was read', async () => {
  const village = aVillage();
  const { code } = await madeCode(village, ofTheSquare);
  inTheHandOf('guest', village);
  open(<LandingPage />);
  await shown('没有读到码。请再扫一次，或者在下面输纸上的字。');
  expect(isOff('打开')).toBe(true);
  await write('码上的字', ` ${code.toUpperCase()} `);
  await tap('打开');
  await shown(/^您在：/);
});

it('says what to do when the code is nobody’s', async () => {
  inTheHandOf('guest', aVillage());
  open(<LandingPage />, { c: 'zzzzzzzzzzzz' });
  await shown(/^这个码打不开。/);
  expect(sent(countOpening)).toEqual([]);
  await write('码上的字', 'abcd');
  await tap('打开');
  expect(sent(openCode).at(-1)).toEqual({ code: 'abcd' });
});

it('says where to go instead when the paper is out of use', async () => {
  const village = aVillage();
  const { codeId, code } = await madeCode(village, ofTheSquare);
  await answered(village.as('liu-qingshan')(revokeCode, { codeId, reason: 'damaged' }));
  inTheHandOf('guest', village);
  open(<LandingPage />, { c: code });
  await shown('这个码已经停用。清泉村的事，请从首页点“我要反映”。');
});

it('opens the rules at once from the paper beside them, and counts the scan', async () => {
  const village = aVillage();
  const { code } = await madeCode(village, ofTheRules);
  inTheHandOf('', village);
  open(<LandingPage />, { c: code });
  await shown('正在打开清泉村的村规民约…');
  expect(went()).toEqual(['redirectTo /pages/rules/book/index?village=village-qingquan']);
  expect(await sentOnce(countOpening)).toEqual({ code });
});

it('says where the rules are when the paper beside them is out of use', async () => {
  const village = aVillage();
  const { codeId, code } = await madeCode(village, ofTheRules);
  await answered(village.as('liu-qingshan')(revokeCode, { codeId, reason: 'damaged' }));
  inTheHandOf('', village);
  open(<LandingPage />, { c: code });
  await shown('这个码已经停用。看村规民约，请从首页点“村规民约”。');
});

it('says what to do without a signal, with help in danger below', async () => {
  open(<LandingPage />, { c: 'abcdefghjkmn' });
  await shown(/^没有信号，暂时打不开。/);
  await shown('现在有危险？先打电话');
});

it('notes the hour of whoever stands at a meeting where there is no signal', async () => {
  outOfReach();
  open(<LandingPage />, { c: 'ABCD-efgh-jkmn' });
  await tap('我在会场，先记下');
  await shown(/^已记下您\d+:\d\d到会。/);
  expect(scans.get()).toMatchObject([{ code: 'abcdefghjkmn' }]);
  expect(isShown('我在会场，先记下')).toBe(false);
});
