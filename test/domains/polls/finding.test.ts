import {
  findPoll,
  openPollFor,
  pollFor,
  takesVoices,
} from '../../../cloudfunctions/domains/polls/finding';
import { VISITOR } from '../../../cloudfunctions/kernel/actor';
import { Refusal } from '../../../cloudfunctions/kernel/refusal';
import { aPoll, closed } from '../../builders/polls';
import { aVillage, type Village } from '../../builders/village';

const asking = (village: Village) => ({
  ...village.world(),
  actor: VISITOR,
  refuse: (code: string): never => {
    throw new Refusal(code);
  },
});

it('finds a poll with how far it is, or says that there is none', async () => {
  const village = aVillage();
  const pollId = await aPoll(village);
  expect(await findPoll(village.store, 'none')).toBeUndefined();
  expect(await pollFor(pollId, asking(village))).toMatchObject({ course: { state: 'open' } });
  await expect(pollFor('none', asking(village))).rejects.toThrow('poll_not_found');
});

it('takes voices from the opening to the last instant', async () => {
  const village = aVillage();
  const found = await findPoll(village.store, await aPoll(village));
  const { opensAt, closesAt } = found?.poll.frozen ?? { opensAt: 0, closesAt: 0 };
  const takes = [opensAt - 1, opensAt, closesAt, closesAt + 1].map(
    (at) => found && takesVoices(found, at),
  );
  expect(takes).toEqual([false, true, true, false]);
});

it('gives an open poll for a way that it has', async () => {
  const village = aVillage();
  const pollId = await aPoll(village, { ways: ['paper'] });
  await expect(openPollFor(pollId, 'hand', asking(village))).rejects.toThrow('not_this_way');
  expect(await openPollFor(pollId, 'paper', asking(village))).toMatchObject({
    poll: { id: pollId },
  });
  await closed(village, pollId);
  await expect(openPollFor(pollId, 'paper', asking(village))).rejects.toThrow('voting_not_open');
});
