import { readLaw } from '@contracts/organisation-law';
import { Book } from '@/county/law/book';
import { aVillage } from '../../../builders/village';
import { inTheHandOf, isShown, open, outOfReach, sent, shown, tap } from '../../builders/pages';

it('reads the rules page by page', async () => {
  inTheHandOf('zhang-guihua', aVillage());
  open(<Book wanted={{ section: 'rules' }} />);
  await shown('拖欠工资');
  expect(isShown('办事和问政策')).toBe(false);
  await tap('再看一些');
  await shown('办事和问政策');
  expect(sent(readLaw)).toHaveLength(2);
});

it('says what would fill it when nothing is found', async () => {
  inTheHandOf('', aVillage());
  open(<Book wanted={{ search: '没有这样的字' }} />);
  await shown(/^没有这样的。换一个词/);
});

it('says what to do without a signal', async () => {
  outOfReach();
  open(<Book wanted={{ section: 'clocks' }} />);
  await shown(/^没有信号，暂时打不开/);
});
