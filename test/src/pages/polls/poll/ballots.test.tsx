import { readBallots } from '@contracts/polls';
import { Ballots } from '@/pages/polls/poll/ballots';
import { aPollShown } from '../../../builders/meetings';
import { open, says, sent, shown, tap } from '../../../builders/pages';

const standing = { is: 'consultation', because: 'no_decision_behind_it' } as const;

it('asks who chose what only when it is unfolded', async () => {
  const items = [
    { voice: 'v1', name: '张*', choice: ['agree'], isAssisted: false, isTakenBack: false },
    { voice: 'v2', name: '孙*', choice: ['against'], isAssisted: true, isTakenBack: true },
  ];
  says(readBallots, { items, standing });
  open(<Ballots poll={aPollShown()} />);
  expect(sent(readBallots)).toEqual([]);
  await tap(/^看每一票/);
  await shown('张*：同意');
  await shown('孙*：不同意');
  await shown('代投');
  await shown('撤回了，不算');
});
