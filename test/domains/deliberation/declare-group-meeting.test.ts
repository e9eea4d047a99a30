import {
  cancelMeeting,
  declareGroupMeeting,
  previewRoll,
} from '../../../cloudfunctions/contracts/deliberation';
import { rolls } from '../../../cloudfunctions/domains/deliberation/roll';
import { register, rollOf } from '../../../cloudfunctions/domains/organisation';
import { called, GROUP, leader, peopleOf, seen } from '../../builders/meetings';
import { answered, refused } from '../../builders/requests';
import { aVillage, type Village } from '../../builders/village';

async function unsureIn(village: Village) {
  const lines = await rollOf(village.store, 'adults', GROUP, village.now());
  return lines.filter(({ isSure }) => !isSure).map(({ personId }) => ({ personId, isAdult: true }));
}

/** Somebody of the group turns eighteen this year. */
async function turnsEighteen(village: Village): Promise<string> {
  const [person] = (await peopleOf(village)).slice(-1);
  await village.store.transact(async (tx) => {
    const found = person && (await tx.get(register.persons, person.id));
    if (found) {
      await tx.replace(register.persons, { ...found, birthYear: 2008 });
    }
  });
  return person?.id ?? '';
}

it.each(['adults', 'households'] as const)('freezes the roll of %s', async (path) => {
  const village = aVillage();
  const call = await leader(village);
  const meetingId = await called(village, { placeId: GROUP });
  const unsure = await unsureIn(village);
  const declared = await answered(call(declareGroupMeeting, { meetingId, path, unsure }));

  const roll = await village.store.get(rolls, meetingId);
  const due = path === 'adults' ? roll?.adults.length : roll?.households.length;
  expect(declared).toEqual({
    due,
    needed: Math.ceil(((due ?? 0) * 2) / 3),
    rollHash: roll?.hash,
  });
  expect(roll?.households).toHaveLength(15);
  expect(await seen(village.as('zhang-guihua'), meetingId)).toMatchObject({
    standing: { standing: 'declared', quorum: { path, due, present: 0 } },
  });
});

it('has to be told who is eighteen where the register does not know', async () => {
  const village = aVillage();
  const call = await leader(village);
  const personId = await turnsEighteen(village);
  const meetingId = await called(village, { placeId: GROUP });
  const preview = await answered(call(previewRoll, { meetingId }));
  expect(preview.unsure.map((it) => it.personId)).toContain(personId);

  const declare = (unsure: { personId: string; isAdult: boolean }[]) =>
    call(declareGroupMeeting, { meetingId, path: 'adults', unsure });
  expect(await declare([])).toMatchObject({
    ok: false,
    error: {
      code: 'unsure_left',
      details: { personIds: expect.arrayContaining([personId]) as string[] },
    },
  });
  const all = preview.unsure.map((it) => ({ personId: it.personId, isAdult: false }));
  expect(await answered(declare(all))).toMatchObject({ due: preview.adults });
});

it('is not changed by what the register learns later', async () => {
  const village = aVillage();
  const call = await leader(village);
  const meetingId = await called(village, { placeId: GROUP });
  const unsure = await unsureIn(village);
  const { due } = await answered(call(declareGroupMeeting, { meetingId, path: 'adults', unsure }));
  await village.store.transact((tx) =>
    tx.insert(register.persons, {
      ...{ id: 'moved-in', name: '新来', householdId: 'household-qingquan-32' },
      ...{ villageId: 'village-qingquan', birthYear: 1990 },
    }),
  );
  expect(await seen(call, meetingId)).toMatchObject({ standing: { quorum: { due } } });
});

it('is refused to a cadre who does not lead the group', async () => {
  const village = aVillage();
  const meetingId = await called(village, { placeId: GROUP });
  const input = { meetingId, path: 'adults' as const, unsure: [] };
  const cadre = village.as('liu-qingshan');
  expect(await refused(cadre(declareGroupMeeting, input))).toBe('only_the_group_leader');
  expect(await refused(cadre(previewRoll, { meetingId }))).toBe('only_the_group_leader');
  expect(await refused(village.as('ma-dongfeng')(declareGroupMeeting, input))).toBe(
    'meeting_not_found',
  );
});

it('is refused for a hamlet', async () => {
  const village = aVillage();
  const call = await leader(village);
  const meetingId = await called(village);
  const input = { meetingId, path: 'adults' as const, unsure: [] };
  expect(await refused(call(declareGroupMeeting, input))).toBe('only_for_a_group');
  expect(await refused(call(previewRoll, { meetingId }))).toBe('only_for_a_group');
});

it('is refused at the minute it starts, a second time, and when it was cancelled', async () => {
  const village = aVillage();
  const call = await leader(village);
  const unsure = await unsureIn(village);
  const declare = (meetingId: string) =>
    call(declareGroupMeeting, { meetingId, path: 'households', unsure });
  const first = await called(village, { placeId: GROUP });
  const second = await called(village, { placeId: GROUP });
  const third = await called(village, { placeId: GROUP });
  await answered(declare(first));
  expect(await refused(declare(first))).toBe('already_declared');
  await answered(call(cancelMeeting, { meetingId: third, reason: '下雨' }));
  expect(await refused(declare(third))).toBe('not_now');
  village.waitHours(10.5);
  expect(await refused(declare(second))).toBe('already_begun');
});

it('is refused when nobody is on the roll', async () => {
  const village = aVillage();
  const call = await leader(village);
  const meetingId = await called(village, { placeId: GROUP });
  for (const { id } of await peopleOf(village)) {
    await village.store.transact(async (tx) => {
      const person = await tx.get(register.persons, id);
      if (person) {
        await tx.replace(register.persons, { ...person, birthYear: 2015 });
      }
    });
  }
  const declared = call(declareGroupMeeting, { meetingId, path: 'adults', unsure: [] });
  expect(await refused(declared)).toBe('roll_empty');
});
