import { View } from '@tarojs/components';
import { screen } from '@testing-library/react';
import { ClauseFindings } from '@/components/rules/clause-findings';
import { open, shown } from '../../builders/pages';
import { aDraftShown, aFinding } from '../../builders/rules';

const text = aDraftShown().clauses[1]?.text ?? '';

it('marks the words, and gives the law and a lawful wording', async () => {
  open(<ClauseFindings text={text} findings={[aFinding()]} act={() => <View>改</View>} />);
  expect(screen.getByText('罚款').className).toContain('mark-certain');
  expect(screen.getAllByText('不合法')).toHaveLength(2);
  await shown('“罚款” 村里无权处罚');
  await shown('依据：《行政处罚法》第十六条');
  await shown('可以写成：“批评教育、劝导”');
  await shown('改');
});

it('keeps apart what is certain and what a human must look at, with what was said for it', async () => {
  const doubt = aFinding({ sureness: 'doubtful', explained: '是说外村的厂。' });
  open(<ClauseFindings text={text} findings={[doubt]} />);
  expect(screen.getByText('罚款').className).toContain('mark-doubtful');
  await shown('说明过：是说外村的厂。');
});
