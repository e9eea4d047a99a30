import type { InputOf } from '../../../cloudfunctions/contracts/contract';
import {
  callMeeting,
  readRoll,
  recordMeeting,
} from '../../../cloudfunctions/contracts/decisions-meetings';
import {
  regularAssemblies,
  regularIdOf,
} from '../../../cloudfunctions/domains/decisions/regular-assembly';
import { happenings } from '../../../cloudfunctions/kernel/happening';
import { digest } from '../../../cloudfunctions/kernel/ids';
import { personIdOf } from '../../../local/demonstration/people';
import { aPaper, Deciding, delegate, goesOnce, move, VILLAGE } from '../../builders/decisions';
import { answered, refused } from '../../builders/requests';
import { aVillage, type Village } from '../../builders/village';

type Minutes = Partial<Omit<InputOf<typeof recordMeeting>, 'callId'>>;

async function assembled(village: Village) {
  const road = new Deciding(village, await move(village, ['public_works']));
  await road.prepare();
  const { rolls } = await road.call('resolution', 'villagers_assembly');
  return { road, due: rolls[1]?.due ?? 0 };
}

it('records the count once and tells what was decided', async () => {
  const village = aVillage();
  const { road, due } = await assembled(village);
  await road.choose('households');
  const minutes = road.minutes(due, due);
  const reply = await goesOnce((callId) =>
    village.as('liu-qingshan')(recordMeeting, { ...minutes, callId }),
  );
  expect(reply).toMatchObject({ data: { outcome: 'adopted', present: due, agree: due } });
  const { items } = await village.store.find(happenings, { index: 'due', limit: 1000 });
  expect(items.filter(({ name }) => name === 'decision.decided')).toMatchObject([
    { facts: { decisionId: road.decisionId, outcome: 'passed', source: { kind: 'villager' } } },
  ]);
  const regular = regularIdOf(VILLAGE, 'villagers_assembly');
  const { metAt } = (await village.store.get(regularAssemblies, regular)) ?? {};
  expect(metAt).toBe(village.now());
  expect((await road.read()).meetings.at(-1)?.held).toMatchObject({
    ...{ chair: '刘*', recorder: '邓*', signers: { length: 2 } },
  });
});

it('broken off before the minutes stand, nothing has been counted; sent again it counts once', async () => {
  const village = aVillage();
  const { store } = village;
  const { road, due } = await assembled(village);
  await road.choose('households');
  const before = await road.read();
  const minutes = { ...road.minutes(due, due), callId: 'the-same-minutes-sent-again' };
  const transact = store.transact.bind(store);
  let left = 1;
  const line = jest.spyOn(store, 'transact').mockImplementation((work) => {
    left -= 1;
    return left < 0 ? Promise.reject(new Error('the line is down')) : transact(work);
  });
  expect(await village.as('liu-qingshan')(recordMeeting, minutes)).toMatchObject({ ok: false });
  expect(left).toBe(-1);
  line.mockRestore();
  expect(await road.read()).toEqual(before);
  const counted = await answered(village.as('liu-qingshan')(recordMeeting, minutes));
  expect(counted).toMatchObject({ outcome: 'adopted', present: due });
  const { lines } = await road.certificate();
  expect(lines.filter(({ did }) => did === 'held')).toHaveLength(4);
  expect(lines.at(-1)?.facts['present']).toHaveLength(due);
});

const none = { agree: 0, against: 0, abstain: 0 };

it.each<[string, Minutes, string?]>([
  ['decision_not_found', { decisionId: 'nothing' }],
  ['not_allowed', {}, 'tan-songbai'],
  ['not_on_the_roll', { present: [{ line: 4999, way: 'onsite' }] }],
  [
    'counted_twice',
    {
      present: [
        { line: 0, way: 'onsite' },
        { line: 0, way: 'onsite' },
      ],
    },
  ],
  ['online_not_binding', { present: [{ line: 0, way: 'online' }] }],
  ['proxy_not_allowed', { present: [{ line: 0, way: 'proxy', by: 1 }] }],
  ['count_does_not_add_up', { count: { onsite: none } }],
  ['calls_do_not_add_up', { calls: [{ line: 0, choice: 'agree' }] }],
  ['women_more_than_present', { women: 4999 }],
  ['minutes_missing', { papers: [] }],
  ['signatures_missing', { signers: [] }],
  ['chair_not_of_village', { chairId: personIdOf('fang-zhengyuan') }],
  ['recorder_not_of_village', { recorderId: 'nobody' }],
  ['slips_do_not_add_up', { slips: { agree: 1, against: 0, abstain: 0 } }],
])('is refused: %s', async (because, changes, who = 'liu-qingshan') => {
  const village = aVillage();
  const { road, due } = await assembled(village);
  await road.choose('households');
  const minutes = { ...road.minutes(due, due), ...changes };
  expect(await refused(village.as(who)(recordMeeting, minutes))).toBe(because);
});

it('is refused before the meeting, before the path, and when nothing was called', async () => {
  const village = aVillage();
  const secretary = village.as('liu-qingshan');
  const quiet = new Deciding(village, await move(village, ['allowance']));
  expect(await refused(secretary(recordMeeting, quiet.minutes(1, 1)))).toBe('not_now');
  const soon = {
    ...quiet.calling('proposal', 'party_organisation'),
    meetingAt: village.now() + 3_600_000,
  };
  await answered(secretary(callMeeting, soon));
  expect(await refused(secretary(recordMeeting, quiet.minutes(1, 1)))).toBe('before_the_meeting');
  const { road } = await assembled(village);
  expect(await refused(secretary(recordMeeting, road.minutes(1, 1)))).toBe('path_not_chosen');
});

it('is refused: a proxy of another household, and one without a paper', async () => {
  const village = aVillage();
  const secretary = village.as('liu-qingshan');
  const land = new Deciding(village, await move(village, ['compensation']));
  await land.prepare('no_such_ground');
  await land.call('resolution', 'members_assembly');
  const { items } = await answered(
    secretary(readRoll, { decisionId: land.decisionId, roll: 'collective_members' }),
  );
  const first = items.find(({ householdId }) => housesOf(items, householdId).length > 1);
  const home = housesOf(items, first?.householdId);
  const here = home[0] ?? 0;
  const stranger = items.find(({ line }) => !home.includes(line))?.line ?? 0;
  const by = (line: number, paper?: string) =>
    land.minutes(0, 0, {
      present: [
        { line: here, way: 'onsite' },
        { line, way: 'proxy', by: here, ...(paper !== undefined && { paper }) },
      ],
      count: { onsite: { ...none, agree: 1 }, proxy: { ...none, agree: 1 } },
      signers: [here, line],
      women: 0,
    });
  const sent = (minutes: ReturnType<typeof by>) => refused(secretary(recordMeeting, minutes));
  expect(await sent(by(stranger, digest('slip')))).toBe('proxy_not_of_household');
  expect(await sent(by(home[1] ?? 0))).toBe('proxy_paper_missing');
});

function housesOf(
  items: readonly { readonly line: number; readonly householdId?: string | undefined }[],
  householdId: string | undefined,
): number[] {
  return items.filter((it) => it.householdId === householdId).map(({ line }) => line);
}

it.each([
  ['womens_check_missing', undefined],
  ['unlawful_ground', 'has_such_ground' as const],
])('is refused: %s', async (because, womensCheck) => {
  const village = aVillage();
  const land = new Deciding(village, await move(village, ['compensation']));
  const [committee] = (await land.call('proposal', 'party_organisation')).rolls;
  await land.record(committee?.due ?? 0, committee?.due ?? 0);
  const [both] = (await land.call('discussion', 'two_committees')).rolls;
  const due = both?.due ?? 0;
  const minutes = land.minutes(due, due, womensCheck ? { womensCheck } : {});
  expect(await refused(village.as('liu-qingshan')(recordMeeting, minutes))).toBe(because);
});

it('counts a levy by its slips, one household one vote', async () => {
  const village = aVillage();
  const levy = new Deciding(village, await move(village, ['levy']));
  await levy.prepare();
  const delegationId = await delegate(village, ['levy'], 'levies');
  const { rolls } = await levy.call('resolution', 'representatives_assembly', { delegationId });
  const due = rolls[0]?.due ?? 0;
  const secretary = village.as('liu-qingshan');
  expect(await refused(secretary(recordMeeting, levy.minutes(due, due)))).toBe('slips_missing');
  const papers = [aPaper('minutes'), aPaper('slips')];
  const slips = { agree: 60, against: 40, abstain: 0 };
  await levy.record(due, due, { papers, slips });
  expect((await levy.read()).meetings.at(-1)?.held).toMatchObject({
    slips: { covered: 100, agree: 60 },
    outcome: 'adopted',
  });
  expect(await levy.read()).toMatchObject({ phase: 'resolved', outcome: 'passed' });
});
