import { handOutSlip, markPresent } from '../../../cloudfunctions/contracts/polls';
import {
  listEntries,
  listTakenBack,
  takeBack,
} from '../../../cloudfunctions/contracts/polls-entries';
import type { TakeBackReason } from '../../../cloudfunctions/contracts/polls-words';
import { aPoll, TWELVE, twelveWithPhones } from '../../builders/polls';
import { answered, refused } from '../../builders/requests';
import { aVillage, type Village } from '../../builders/village';

async function undone(village: Village, pollId: string, personId: string, because: TakeBackReason) {
  const chair = village.as('liu-qingshan');
  const { items } = await answered(chair(listEntries, { pollId, personId }));
  const { entryId } = items.at(-1) ?? { entryId: '' };
  await answered(chair(takeBack, { pollId, entryId, because }));
}

it('shows everybody of the village who took back what, when and why, the newest first', async () => {
  const village = aVillage();
  const pollId = await aPoll(village);
  const people = ['person-zhang-guihua', 'person-chen-shuifu'];
  await answered(village.as('liu-qingshan')(markPresent, { pollId, personIds: people }));
  await undone(village, pollId, 'person-zhang-guihua', 'wrong_person');
  village.waitHours(1);
  await undone(village, pollId, 'person-chen-shuifu', 'left_before_the_vote');
  const { items } = await answered(village.as('chen-shuifu')(listTakenBack, { pollId }));
  expect(items).toMatchObject([
    {
      ...{ name: '陈*', way: 'hand', writtenBy: '刘*', mayTakeBack: false },
      takenBack: { by: '刘*', because: 'left_before_the_vote', at: village.now() },
    },
    { name: '张*', takenBack: { because: 'wrong_person' } },
  ]);
});

it('names nobody of a secret poll but to the desk', async () => {
  const village = aVillage();
  await twelveWithPhones(village);
  const pollId = await aPoll(village, {
    ...{ placeId: TWELVE, isSecret: true, ways: ['online', 'paper'] },
  });
  const personId = 'person-voter-1';
  await answered(village.as('liu-qingshan')(handOutSlip, { pollId, personId }));
  await undone(village, pollId, personId, 'slip_came_back');
  const seen = async (who: string) =>
    (await answered(village.as(who)(listTakenBack, { pollId }))).items[0];
  expect(await seen('voter-2')).toMatchObject({ takenBack: { because: 'slip_came_back' } });
  expect(await seen('voter-2')).not.toHaveProperty('name');
  expect(await seen('liu-qingshan')).toMatchObject({ name: '曾*' });
});

it('is refused to strangers, and for what is not there', async () => {
  const village = aVillage();
  const pollId = await aPoll(village);
  const list = (who: string, id = pollId) =>
    refused(village.as(who)(listTakenBack, { pollId: id }));
  expect(await list('guest')).toBe('not_allowed');
  expect(await list('xu-mianmian')).toBe('not_allowed');
  expect(await list('liu-qingshan', 'none')).toBe('poll_not_found');
});
