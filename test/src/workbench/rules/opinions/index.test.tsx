import OpinionsPage from '@/workbench/rules/opinions/index';
import { AMENDMENT } from '../../../../builders/rules';
import { aVillage } from '../../../../builders/village';
import { inTheHandOf, namesOf, open, shown, tap, tapInSheet, write } from '../../../builders/pages';

it('answers what waits for an answer, and then nothing waits', async () => {
  inTheHandOf('liu-qingshan', aVillage());
  open(<OpinionsPage />, { id: AMENDMENT });
  await shown('还有1条没答复。');
  await tap('答复11月20日的意见');
  await tap('采纳，写进草案', 'radio');
  await write('写给提意见的人看', '放宽到十三桌。');
  await tapInSheet('答复');
  await shown('答复了，他会收到消息。');
  await tapInSheet('关闭');
  await shown('都答复了。');
  expect(namesOf('button')).not.toContain('答复11月20日的意见');
});

it('is only read by those who do not answer', async () => {
  inTheHandOf('zhang-guihua', aVillage());
  open(<OpinionsPage />, { id: AMENDMENT });
  await shown('还有1条没答复。');
  expect(namesOf('button')).not.toContain('答复11月20日的意见');
});
