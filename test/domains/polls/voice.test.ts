import { voiceFor } from '../../../cloudfunctions/domains/polls/voice';
import { register } from '../../../cloudfunctions/domains/organisation';
import { aPoll, shown, twelveWithPhones, TWELVE } from '../../builders/polls';
import { aVillage } from '../../builders/village';

it('is a person’s own, or that of the household of an adult', async () => {
  const village = aVillage();
  await twelveWithPhones(village);
  await village.store.transact((tx) =>
    tx.insert(register.persons, {
      ...{ id: 'a-child', name: '曾小', householdId: 'house-0', villageId: 'village-qingquan' },
      birthYear: 2008,
    }),
  );
  const voices = async (roll: 'adults' | 'households', personId: string) => {
    const unsure = [{ personId: 'a-child', counts: false }];
    const pollId = await aPoll(village, { placeId: TWELVE, roll, unsure });
    const { frozen } = await shown(village.as('liu-qingshan'), pollId);
    return voiceFor(village.store, frozen, personId, village.now());
  };
  expect(await voices('adults', 'person-voter-5')).toBe('person-voter-5');
  expect(await voices('adults', 'a-child')).toBeUndefined();
  expect(await voices('adults', 'person-zhang-guihua')).toBeUndefined();
  expect(await voices('households', 'person-voter-5')).toBe('house-0');
  expect(await voices('households', 'a-child')).toBeUndefined();
  expect(await voices('households', 'nobody')).toBeUndefined();
});
