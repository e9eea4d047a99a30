import { recordCount } from '@contracts/polls';
import { Record } from '@/workbench/poll/record';
import { aPollShown } from '../../builders/meetings';
import { open, says, sentOnce, shown, tap, write } from '../../builders/pages';

const standing = { is: 'consultation', because: 'no_decision_behind_it' } as const;

it('writes down what was counted', async () => {
  says(recordCount, { pollId: 'poll-1', way: 'paper', entry: 1, standing });
  open(<Record poll={aPollShown()} way="paper" />);
  await tap(/^报纸票的数/);
  await write('箱里一共几张票', '3');
  await write('同意：几票', '2');
  await write('不同意：几票', '0');
  await write('弃权：几票', '0');
  await write('废票几张', '1');
  await tap('报数');
  await shown('报好了，等两位见证人。');
  expect(await sentOnce(recordCount)).toMatchObject({ figures: { voices: 3, invalid: 1 } });
});

it('corrects a mistake by one more entry', async () => {
  const counts = [{ way: 'hand' as const, entry: 2, state: 'disputed' as const }];
  open(<Record poll={aPollShown({ counts })} way="hand" />);
  await shown('举手的数有错，再报一张');
  await shown('第2张计票单');
});
