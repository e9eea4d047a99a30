import { castBallot } from '@contracts/polls';
import { post } from '@/backend/outbox';
import { letters } from '@/backend/outbox';
import { Vote } from '@/pages/polls/poll/vote';
import { aFrozen, aPollShown } from '../../../builders/meetings';
import { namesOf, open, refuses, says, shown, tap, tapInSheet } from '../../../builders/pages';
import { phone } from '../../../doubles/phone';

const standing = { is: 'consultation', because: 'no_decision_behind_it' } as const;

async function vote(): Promise<void> {
  open(<Vote poll={aPollShown({ frozen: aFrozen({ isSecret: true }), abilities: ['cast'] })} />);
  await tap('不同意', 'radio');
  await tap('看一看，对不对');
  await tapInSheet('就这样，投出去');
}

/** Everything on the disk of the phone, as one text. */
const disk = () => [...phone.disk.values()].join('\n');

it('leaves no trace of the choice on the phone when it has arrived', async () => {
  says(castBallot, { pollId: 'poll-1', way: 'online', standing });
  await vote();
  await shown('投好了。');
  expect(disk()).not.toContain('against');
});

it('leaves none when it was refused either', async () => {
  refuses(castBallot, 'already_voted', { way: 'paper' });
  await vote();
  await shown(/^这一票已经用过了（领过纸票）/);
  expect(disk()).not.toContain('against');
  expect(letters.get()).toEqual([]);
});

it('is not offered a second time while the first waits for a signal', () => {
  const input = { callId: 'call-of-a-screen-01', pollId: 'poll-1', choice: ['agree'] };
  post({ contract: castBallot, input, about: 'poll-1' });
  open(<Vote poll={aPollShown({ abilities: ['cast'] })} />);
  expect(namesOf('radio')).toEqual([]);
});
