import { castBallot, readPoll, witnessCount } from '@contracts/polls';
import PollPage from '@/pages/polls/poll/index';
import { aPollShown } from '../../../builders/meetings';
import {
  isShown,
  namesOf,
  open,
  outOfReach,
  refuses,
  says,
  sentOnce,
  shown,
  tap,
  tapInSheet,
  went,
  write,
} from '../../../builders/pages';
import { MORNING } from '../../../builders/shown';

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(MORNING);
});

const standing = { is: 'consultation', because: 'no_decision_behind_it' } as const;

it('asks, takes my voice once, and says so', async () => {
  says(readPoll, aPollShown({ abilities: ['cast'] }));
  says(castBallot, { pollId: 'poll-1', way: 'online', standing });
  open(<PollPage />, { id: 'poll-1' });
  await tap('同意', 'radio');
  await tap('看一看，对不对');
  await tapInSheet('就这样，投出去');
  await shown('投好了。');
  expect(await sentOnce(castBallot)).toEqual({ pollId: 'poll-1', choice: ['agree'] });
});

it('offers no vote when the back end offers none', async () => {
  says(readPoll, aPollShown({ mine: { hasVoice: false } }));
  open(<PollPage />, { id: 'poll-1' });
  await shown(/^这次没有问到您/);
  expect(isShown('您的意见')).toBe(false);
  expect(namesOf('radio')).toEqual([]);
});

it('says why no result stands, and how far the counts are', async () => {
  const counts = [{ way: 'hand', entry: 1, state: 'disputed' }] as const;
  const blocked = { state: 'blocked', blockedBecause: ['witness_counts_otherwise'] } as const;
  says(
    readPoll,
    aPollShown({ ...blocked, blockedBecause: [...blocked.blockedBecause], counts: [...counts] }),
  );
  open(<PollPage />, { id: 'poll-1' });
  await shown(/^见证人数的跟计票人不一样。/);
  await shown('见证人数的不一样');
});

it('says to a witness whether the counts agree, also after there is nothing more to witness', async () => {
  const counts = [{ way: 'hand', entry: 1, state: 'first_witness' }] as const;
  says(readPoll, aPollShown({ counts: [...counts], abilities: ['witness_hand_count'] }));
  says(witnessCount, { pollId: 'poll-1', way: 'hand', entry: 1, standing, agrees: false });
  open(<PollPage />, { id: 'poll-1' });
  await write('一共举了几人', '1');
  await write('同意：几票', '1');
  await write('不同意：几票', '0');
  await write('弃权：几票', '0');
  says(readPoll, aPollShown({ counts: [...counts] }));
  await tap('报数');
  await shown('跟报的数不一样。要一起重新数。');
});

it('leads those who run it to its desk', async () => {
  says(readPoll, aPollShown({ abilities: ['close'] }));
  open(<PollPage />, { id: 'poll-1' });
  await tap('表态台', 'link');
  expect(went()).toEqual(['navigateTo /workbench/poll/index?id=poll-1']);
});

it('says what to do where there is no such poll, or no signal', async () => {
  refuses(readPoll, 'poll_not_found');
  open(<PollPage />, { id: 'x' });
  await shown(/^找不到这次表态。/);
  outOfReach();
  open(<PollPage />, { id: 'y' });
  await shown(/^没有信号，暂时打不开。/);
});

it('once there is a result it is called so, and leads to those to whom one can object', async () => {
  says(readPoll, aPollShown({ state: 'counted' }));
  open(<PollPage />, { id: 'poll-1' });
  await shown('大家表过态的事');
  await tap('看监督委员会怎么找');
  expect(went()).toEqual([
    `navigateTo /pages/organisation/offices/index?place=${aPollShown().frozen.villageId}`,
  ]);
});
