import { NotInEffect } from '@/pages/rules/not-in-effect';
import { isShown, open, shown } from '../../builders/pages';
import { aClauseShown } from '../../builders/rules';
import { DAY, MORNING } from '../../builders/shown';

it('says who ordered a clause corrected, from when it does not count, and why', async () => {
  const office = { id: 'town-government', name: '晴川镇人民政府' };
  const order = { from: MORNING, reason: '村里无权罚款。', office };
  open(<NotInEffect clause={aClauseShown({ isEffective: false, order })} />);
  await shown('已责令改正，这条不算数');
  await shown('晴川镇人民政府责令改正，11月23日起不算数：村里无权罚款。');
});

it('is silent about a clause that counts', () => {
  open(<NotInEffect clause={aClauseShown()} />);
  expect(isShown(/责令/)).toBe(false);
});

it('says of an order whose day has not come that the clause still counts', async () => {
  const office = { id: 'town-government', name: '晴川镇人民政府' };
  const order = { from: MORNING, reason: '村里无权罚款。', office };
  open(<NotInEffect clause={aClauseShown({ order })} />);
  await shown('已责令改正，现在还算数');
});

it('tells of an order that was taken back', async () => {
  const office = { id: 'town-government', name: '晴川镇人民政府' };
  const gone = { from: MORNING, reason: '无权罚款。', withdrawnAt: MORNING + DAY, why: '看错了。' };
  open(<NotInEffect clause={aClauseShown({ withdrawnOrder: { ...gone, office } })} />);
  await shown('晴川镇人民政府责令改正过（11月23日起），11月24日收回：看错了。');
});
