import { withdrawOrder } from '@contracts/rules-oversight';
import { Withdraw } from '@/county/rules-review/correction/withdraw';
import {
  isOff,
  open,
  refuses,
  says,
  sentOnce,
  shown,
  tapInSheet,
  write,
} from '../../../builders/pages';

const about = { villageId: 'village-qingquan', clauseId: 'dogs' };
const page = <Withdraw {...about} number={4} onClose={jest.fn()} />;

it('is taken back with a reason, and not without', async () => {
  says(withdrawOrder, { ...about, left: 0 });
  open(page);
  await shown('收回以后，这一条马上又算数。原来的责令和收回的理由都留着，大家看得到。');
  expect(isOff('收回责令')).toBe(true);
  await write('为什么收回', ' 疫苗由镇里出钱。 ');
  await tapInSheet('收回责令');
  await shown('收回了，这个村没有要改正的了。');
  expect(await sentOnce(withdrawOrder)).toEqual({ ...about, reason: '疫苗由镇里出钱。' });
});

it('says how many are left to be corrected', async () => {
  says(withdrawOrder, { ...about, left: 2 });
  open(page);
  await write('为什么收回', '看错了条文。');
  await tapInSheet('收回责令');
  await shown('收回了，还有2条要改正。');
});

it('keeps the reason when it is refused', async () => {
  refuses(withdrawOrder, 'not_ordered');
  open(page);
  await write('为什么收回', '看错了条文。');
  await tapInSheet('收回责令');
  await shown('这一条没有责令改正，或者已经收回了。请刷新再看。');
  await shown('看错了条文。');
});
