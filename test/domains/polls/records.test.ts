import { castBallot, markPresent } from '../../../cloudfunctions/contracts/polls';
import { listEntries, takeBack } from '../../../cloudfunctions/contracts/polls-entries';
import { register } from '../../../cloudfunctions/domains/organisation';
import { pollRecords } from '../../../cloudfunctions/domains/polls';
import { VISITOR } from '../../../cloudfunctions/kernel/actor';
import { aPoll, GROUP, secretPoll, TWELVE, twelveWithPhones } from '../../builders/polls';
import { answered } from '../../builders/requests';
import { aVillage, type Village } from '../../builders/village';

interface Exported {
  readonly what: string;
  readonly record: { readonly pollId: string };
}

/** Everything that is handed out to somebody, over all pages. */
async function exportOf(village: Village, key: string): Promise<Exported[]> {
  const owner = await village.actor(key);
  const all: Exported[] = [];
  let after: string | undefined;
  do {
    const page = await pollRecords.exportFor(owner, village.world(), after);
    all.push(...(page.items as Exported[]));
    after = page.next;
  } while (after !== undefined);
  return all;
}

it('gives a person their own voices along, with the choice of open polls and none of secret ones', async () => {
  const village = aVillage();
  await twelveWithPhones(village);
  const open = await aPoll(village, { placeId: TWELVE });
  await answered(village.as('voter-1')(castBallot, { pollId: open, choice: ['agree'] }));
  const secret = await secretPoll(village, { 'voter-1': 'agree' });
  const items = await exportOf(village, 'voter-1');
  const record = (pollId: string) => items.find((it) => it.record.pollId === pollId)?.record;
  expect(items.map(({ what }) => what)).toEqual(['voice', 'voice']);
  expect(record(open)).toMatchObject({
    ...{ way: 'online', choice: ['同意'] },
    question: expect.any(String) as string,
  });
  expect(record(secret)).toMatchObject({ way: 'online' });
  expect(record(secret)).not.toHaveProperty('choice');
});

it('gives every adult of a house along that its one voice was given, and how in an open poll', async () => {
  const village = aVillage();
  await twelveWithPhones(village);
  const asked = { placeId: TWELVE, roll: 'households' as const, ways: ['online' as const] };
  const open = await aPoll(village, asked);
  await answered(village.as('voter-1')(castBallot, { pollId: open, choice: ['against'] }));
  for (const key of ['voter-1', 'voter-5']) {
    expect(await exportOf(village, key)).toEqual([
      {
        what: 'household_voice',
        record: expect.objectContaining({ pollId: open, choice: ['不同意'] }) as unknown,
      },
    ]);
  }
  expect(await exportOf(village, 'voter-2')).toEqual([]);
  await village.store.transact(async (tx) => {
    const child = await tx.get(register.persons, 'person-voter-5');
    await (child && tx.replace(register.persons, { ...child, birthYear: 2015 }));
  });
  expect(await exportOf(village, 'voter-5')).toEqual([]);
});

it('says of a secret poll of households only that the voice was given', async () => {
  const village = aVillage();
  const secret = { isSecret: true, ways: ['online' as const] };
  const pollId = await aPoll(village, { placeId: GROUP, roll: 'households', ...secret });
  await answered(village.as('zhang-guihua')(castBallot, { pollId, choice: ['agree'] }));
  const [voice, ...others] = await exportOf(village, 'zhang-guihua');
  expect(others).toEqual([]);
  expect(voice).toMatchObject({ what: 'household_voice', record: { pollId, way: 'online' } });
  expect(voice?.record).not.toHaveProperty('choice');
});

it('says of what the desk wrote and took back that it was taken back, and why', async () => {
  const village = aVillage();
  await twelveWithPhones(village);
  const chair = village.as('liu-qingshan');
  const pollId = await aPoll(village, { placeId: TWELVE });
  const personId = 'person-voter-1';
  await answered(chair(markPresent, { pollId, personIds: [personId] }));
  const { items } = await answered(chair(listEntries, { pollId, personId }));
  const { entryId } = items[0] ?? { entryId: '' };
  await answered(chair(takeBack, { pollId, entryId, because: 'wrong_person' }));
  expect(await exportOf(village, 'voter-1')).toMatchObject([
    { record: { way: 'hand', takenBack: { because: 'wrong_person' } } },
  ]);
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
