import { closePoll } from '@contracts/polls';
import { Close } from '@/workbench/poll/close';
import { aPollShown } from '../../builders/meetings';
import { namesOf, open, says, sentOnce, shown, tap, tapInSheet } from '../../builders/pages';

const standing = { is: 'consultation', because: 'no_decision_behind_it' } as const;

it('says what closing means, and closes', async () => {
  says(closePoll, { pollId: 'poll-1', standing });
  open(<Close poll={aPollShown({ abilities: ['close'] })} />);
  await tap('现在截止');
  await shown('截止以后谁也不能再投，接着点数。');
  await tapInSheet('现在截止');
  await shown('截止了。');
  expect(await sentOnce(closePoll)).toEqual({ pollId: 'poll-1' });
});

it('is not offered where its clock closes it', () => {
  open(<Close poll={aPollShown()} />);
  expect(namesOf('button')).toEqual([]);
});
