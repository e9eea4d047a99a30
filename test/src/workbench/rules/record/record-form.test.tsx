import { recordRules } from '@contracts/rules-way';
import { RecordForm } from '@/workbench/rules/record/record-form';
import { isOff, open, refuses, shown, tap, write } from '../../../builders/pages';

const DAY = '从哪天起执行的（八个数字，如20240101）';

async function filled(): Promise<void> {
  open(<RecordForm villageId="village-songfeng" onDone={jest.fn()} />);
  await write('哪次会议通过的', '2023年12月20日村民会议');
  await write(DAY, '20240101');
  await tap('加一条');
  expect(isOff('录进来')).toBe(true);
  await write('第一条写什么', '违者罚款。');
}

it('does not take in what breaks the law, keeps it, and says what to do', async () => {
  refuses(recordRules, 'certain_offence', { words: '罚款' });
  await filled();
  await tap('录进来');
  await shown('“罚款”法律不许写进村规民约。请照提示的写法改。');
  await shown('违者罚款。');
});

it('says what is wrong with a day that there is not', async () => {
  await filled();
  await write(DAY, '20241301');
  await shown(/^这个日子没看懂。/);
  expect(isOff('录进来')).toBe(true);
});
