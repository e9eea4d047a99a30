import { fileRequest, listMine } from '../../../cloudfunctions/contracts/requests';
import { guestReports } from '../../../cloudfunctions/domains/requests/guest-reports';
import { filerKeyOf } from '../../../cloudfunctions/domains/requests/policy';
import { parameters } from '../../../cloudfunctions/law/parameters';
import { openidOf } from '../../../local/demonstration/people';
import { aHazard, aLetter, answered, file, type Letter, refused } from '../../builders/requests';
import { aVillage, type Call, type Village } from '../../builders/village';

const LIMIT = parameters['report.guestPerDay'].value;
const KEY = 'a-key-of-thirty-two-letters-or-more';

async function reportTimes(call: Call, times: number): Promise<void> {
  for (let n = 0; n < times; n += 1) {
    await file(call, aHazard);
  }
}

function countOf({ store }: Village, key: string) {
  return store.get(guestReports, filerKeyOf({ openid: openidOf(key) }) ?? '');
}

it('lets a guest report as often a day as the county allows, and not once more', async () => {
  const village = aVillage();
  const guest = village.as('guest');
  await reportTimes(guest, LIMIT - 1);
  await file(guest, aHazard);
  expect(await guest(fileRequest, aLetter(aHazard))).toEqual({
    ok: false,
    error: {
      code: 'guest_reported_enough',
      details: { limit: LIMIT, village: '清泉村', phone: '0700-5550001' },
    },
  });
  expect((await answered(guest(listMine, {}))).items).toHaveLength(LIMIT);
});

it('counts danger to life like every other report, and every guest alone', async () => {
  const village = aVillage();
  await reportTimes(village.as('guest'), LIMIT);
  const now = aLetter({ ...aHazard, safety: ['danger_now'] });
  expect(await refused(village.as('guest')(fileRequest, now))).toBe('guest_reported_enough');
  await file(village.as('another-guest'), aHazard);
});

it('begins anew at midnight in the village', async () => {
  const village = aVillage();
  const guest = village.as('guest');
  await reportTimes(guest, LIMIT);
  village.waitHours(14);
  expect(await refused(guest(fileRequest, aLetter(aHazard)))).toBe('guest_reported_enough');
  village.waitHours(1);
  await file(guest, aHazard);
  expect(await countOf(village, 'guest')).toMatchObject({ day: '2026-11-24', reports: 1 });
});

it('takes what was refused the next day, with the very same letter', async () => {
  const village = aVillage();
  const guest = village.as('guest');
  await reportTimes(guest, LIMIT);
  const letter = aLetter({ ...aHazard, callId: 'call-that-comes-again-0001' });
  expect(await refused(guest(fileRequest, letter))).toBe('guest_reported_enough');
  village.waitDays(1);
  expect(await answered(guest(fileRequest, letter))).toMatchObject({ state: 'submitted' });
});

it('counts a letter that is sent twice once, and of two at once only the one that has room', async () => {
  const village = aVillage();
  const guest = village.as('guest');
  const letter = aLetter({ ...aHazard, callId: 'call-that-comes-again-0002' });
  await answered(guest(fileRequest, letter));
  await answered(guest(fileRequest, letter));
  expect(await countOf(village, 'guest')).toMatchObject({ reports: 1 });
  await reportTimes(guest, LIMIT - 2);
  const both = await Promise.all(
    [aLetter(aHazard), aLetter(aHazard)].map((it) => refused(guest(fileRequest, it))),
  );
  expect(both.sort()).toEqual(['guest_reported_enough', 'not refused']);
});

it('is not got round with a lead without a name, and leaves no instant that leads to one', async () => {
  const village = aVillage();
  const guest = village.as('guest');
  await reportTimes(guest, LIMIT - 1);
  const lead: Partial<Letter> = {
    ...{ kind: 'accusation', safety: ['violence'], subject: 'village_cadre', key: KEY },
  };
  await file(guest, lead);
  expect(Object.keys((await countOf(village, 'guest')) ?? {}).sort()).toEqual(
    ['id', 'version', 'day', 'reports', 'forgetAt'].sort(),
  );
  expect(await refused(guest(fileRequest, aLetter(lead)))).toBe('guest_reported_enough');
});

it('costs whoever is bound to a household neither a count nor one more read', async () => {
  const village = aVillage();
  const reads = readsOf(village);
  const byVillager = await reads(() => file(village.as('zhang-guihua'), aHazard));
  const byGuest = await reads(() => file(village.as('guest'), aHazard));
  const offices = (names: readonly string[]) => names.filter((name) => name === 'offices').length;
  expect(byVillager).not.toContain('guest_reports');
  expect(byGuest).toContain('guest_reports');
  expect(offices(byGuest)).toBe(offices(byVillager) + 1);
  await reportTimes(village.as('zhang-guihua'), LIMIT + 1);
});

/** From which books something read, each reading once. */
function readsOf({ store }: Village) {
  const names: string[] = [];
  const noting = <Reader extends object>(reader: Reader): Reader =>
    new Proxy(reader, {
      get: (of, name) => {
        const it = Reflect.get(of, name) as (...given: { readonly name: string }[]) => unknown;
        return (...given: { readonly name: string }[]) => {
          names.push(...(name === 'get' ? [given[0]?.name ?? ''] : []));
          return Reflect.apply(it, of, given);
        };
      },
    });
  const transact = store.transact.bind(store);
  const all = [jest.spyOn(store, 'get'), jest.spyOn(store, 'find')];
  jest.spyOn(store, 'transact').mockImplementation((work) => transact((tx) => work(noting(tx))));
  return async (doing: () => Promise<unknown>) => {
    names.length = 0;
    all.forEach((it) => it.mockClear());
    await doing();
    return [...names, ...all.flatMap((it) => it.mock.calls.map(([{ name }]) => name))];
  };
}
