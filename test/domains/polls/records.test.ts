import { castBallot } from '../../../cloudfunctions/contracts/polls';
import { pollRecords } from '../../../cloudfunctions/domains/polls';
import { VISITOR } from '../../../cloudfunctions/kernel/actor';
import { aPoll, secretPoll, twelveWithPhones } from '../../builders/polls';
import { answered } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('gives a person their own voices along, with the choice of open polls and none of secret ones', async () => {
  const village = aVillage();
  await twelveWithPhones(village);
  const open = await aPoll(village, { placeId: 'group-qingquan-12' });
  await answered(village.as('voter-1')(castBallot, { pollId: open, choice: ['agree'] }));
  const secret = await secretPoll(village, { 'voter-1': 'agree' });
  const owner = await village.actor('voter-1');
  const { items } = await pollRecords.exportFor(owner, village.world());
  const record = (pollId: string) =>
    (items as { record: { pollId: string } }[]).find((it) => it.record.pollId === pollId)?.record;
  expect(record(open)).toMatchObject({
    way: 'online',
    code: '100',
    question: expect.any(String) as string,
  });
  expect(record(secret)).toMatchObject({ way: 'online' });
  expect(record(secret)).not.toHaveProperty('code');
});

it('keeps what the village counted, and has nothing of whoever never voted', async () => {
  const village = aVillage();
  await twelveWithPhones(village);
  await secretPoll(village, { 'voter-1': 'agree' });
  const kept = async (key: string) => pollRecords.keptOf(await village.actor(key), village.world());
  expect(await kept('voter-1')).toEqual([{ reason: 'law_archive', count: 1 }]);
  expect(await kept('voter-2')).toEqual([]);
  expect(await pollRecords.keptOf(VISITOR, village.world())).toEqual([]);
  expect(await pollRecords.exportFor(VISITOR, village.world())).toEqual({ items: [] });
});
