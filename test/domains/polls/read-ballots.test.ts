import { castBallot, castFor, readBallots } from '../../../cloudfunctions/contracts/polls';
import { aPoll, closed, secretPoll, shown, twelveWithPhones } from '../../builders/polls';
import { answered, refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('is the roll call of an open poll: anybody of the village counts again', async () => {
  const village = aVillage();
  const pollId = await aPoll(village);
  await answered(village.as('chen-shuifu')(castBallot, { pollId, choice: ['agree'] }));
  const personId = 'person-zhang-guihua';
  await answered(village.as('wen-nuanyang')(castFor, { pollId, personId, choice: ['against'] }));
  const reader = village.as('chen-shuifu');
  expect(await refused(reader(readBallots, { pollId }))).toBe('not_counted_yet');
  await closed(village, pollId);
  const { items } = await answered(reader(readBallots, { pollId }));
  expect(new Set(items)).toEqual(
    new Set([
      {
        voice: (await shown(reader, pollId)).mine.voice,
        ...{ name: '陈*', choice: ['agree'], isAssisted: false, isTakenBack: false },
      },
      {
        voice: (await shown(village.as('zhang-guihua'), pollId)).mine.voice,
        ...{ name: '张*', choice: ['against'], isAssisted: true, isTakenBack: false },
      },
    ]),
  );
});

it('is refused to strangers, for what is not there, and for a secret poll, to everybody', async () => {
  const village = aVillage();
  await twelveWithPhones(village);
  const pollId = await secretPoll(village, { 'voter-1': 'agree' });
  await closed(village, pollId);
  const read = (who: string, id = pollId) => refused(village.as(who)(readBallots, { pollId: id }));
  expect(await read('liu-qingshan')).toBe('poll_is_secret');
  expect(await read('xu-mianmian')).toBe('not_allowed');
  expect(await read('fang-zhengyuan')).toBe('not_allowed');
  expect(await read('guest')).toBe('not_allowed');
  expect(await read('liu-qingshan', 'none')).toBe('poll_not_found');
});
