import { NotInEffect } from '@/pages/rules/not-in-effect';
import { isShown, open, shown } from '../../builders/pages';
import { aClauseShown } from '../../builders/rules';
import { MORNING } from '../../builders/shown';

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
