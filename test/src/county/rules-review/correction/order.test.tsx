import { orderCorrection } from '@contracts/rules-way';
import { Order } from '@/county/rules-review/correction/order';
import { isOff, open, refuses, shown, tap, tapInSheet, write } from '../../../builders/pages';
import { aClauseShown } from '../../../builders/rules';
import { MORNING } from '../../../builders/shown';

const DAY = '从哪天起不算数（八个数字，如20261201）';

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(MORNING);
  open(
    <Order
      villageId="village-qingquan"
      villageName="清泉村"
      orgType="village"
      clauses={[aClauseShown()]}
    />,
  );
});

it('needs a clause, a reason for it, and a day; today unless another is written', async () => {
  expect(isOff('发出责令改正')).toBe(true);
  await tap(/^第十七条/, 'checkbox');
  expect(isOff('发出责令改正')).toBe(true);
  await write('第十七条违反了什么', '限制了村民的自由。');
  expect(isOff('发出责令改正')).toBe(false);
  await write(DAY, '20261301');
  expect(isOff('发出责令改正')).toBe(true);
  await shown(/^这个日子没看懂。/);
});

it('keeps what was written when it is refused', async () => {
  refuses(orderCorrection, 'day_out_of_reach');
  await tap(/^第十七条/, 'checkbox');
  await write('第十七条违反了什么', '限制了村民的自由。');
  await tap('发出责令改正');
  await tapInSheet('发出责令改正');
  await shown(/^日子不对/);
  await shown('限制了村民的自由。');
});
