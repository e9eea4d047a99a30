import {
  castBallot,
  castFor,
  handOutSlip,
  markPresent,
} from '../../../cloudfunctions/contracts/polls';
import { listEntries } from '../../../cloudfunctions/contracts/polls-entries';
import { register } from '../../../cloudfunctions/domains/organisation';
import { aPoll, VILLAGE } from '../../builders/polls';
import { answered, refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('lists what the desk wrote of each way, and what was written for one person', async () => {
  const village = aVillage();
  const chair = village.as('liu-qingshan');
  const pollId = await aPoll(village);
  await answered(village.as('chen-shuifu')(castBallot, { pollId, choice: ['agree'] }));
  await answered(chair(markPresent, { pollId, personIds: ['person-zhang-guihua'] }));
  await answered(chair(handOutSlip, { pollId, personId: 'person-qingquan-33-1' }));
  const helped = { pollId, personId: 'person-qingquan-34-1', choice: ['agree'] };
  await answered(village.as('wen-nuanyang')(castFor, helped));
  const of = async (who: string, way: 'online' | 'hand' | 'paper') =>
    (await answered(village.as(who)(listEntries, { pollId, way }))).items;
  expect(await of('liu-qingshan', 'hand')).toMatchObject([{ name: '张*', mayTakeBack: true }]);
  expect(await of('liu-qingshan', 'paper')).toHaveLength(1);
  expect(await of('liu-qingshan', 'online')).toMatchObject([{ way: 'online', mayTakeBack: true }]);
  expect(await of('wen-nuanyang', 'online')).toHaveLength(1);
  expect(await of('wen-nuanyang', 'hand')).toEqual([]);
  const ofOne = (personId: string) => answered(chair(listEntries, { pollId, personId }));
  expect((await ofOne('person-zhang-guihua')).items).toHaveLength(1);
  expect((await ofOne('person-chen-shuifu')).items).toEqual([]);
  expect((await ofOne('person-li-xiaohe')).items).toEqual([]);
});

it('comes page by page', async () => {
  const village = aVillage();
  const chair = village.as('liu-qingshan');
  const pollId = await aPoll(village, { placeId: VILLAGE, othersCount: true });
  const { items: people } = await village.store.find(register.persons, {
    ...{ index: 'inVillage', equals: { villageId: VILLAGE }, limit: 30 },
  });
  const personIds = people.map(({ id }) => id);
  const { present } = await answered(chair(markPresent, { pollId, personIds }));
  const first = await answered(chair(listEntries, { pollId, way: 'hand' }));
  expect(first.items).toHaveLength(20);
  const { items } = await answered(chair(listEntries, { pollId, way: 'hand', after: first.next }));
  expect(items.length + 20).toBe(present.length);
});

it('is refused to others, and for what is not there', async () => {
  const village = aVillage();
  const pollId = await aPoll(village);
  const list = (who: string, id = pollId) =>
    refused(village.as(who)(listEntries, { pollId: id, way: 'hand' }));
  expect(await list('chen-shuifu')).toBe('not_allowed');
  expect(await list('ma-dongfeng')).toBe('not_allowed');
  expect(await list('liu-qingshan', 'none')).toBe('poll_not_found');
});
