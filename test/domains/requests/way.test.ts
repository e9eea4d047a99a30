import assert from 'node:assert';
import { placeOf } from '../../../cloudfunctions/domains/organisation';
import { wayFor } from '../../../cloudfunctions/domains/requests/way';
import { dayOf } from '../../../cloudfunctions/kernel/calendar';
import { aLetter, type Letter } from '../../builders/requests';
import { aVillage } from '../../builders/village';

async function wayOf(about: Partial<Letter> = {}) {
  const { store, now } = aVillage();
  const place = await placeOf(store, 'group-qingquan-3');
  assert(place);
  return wayFor(store, aLetter(about), { place, except: [], now: now() });
}

it('is the law’s way with an office of this place and a person in it', async () => {
  const way = await wayOf();
  expect(way).toMatchObject({
    ...{ channel: 'peoples_mediation', sealed: false, urgent: false, told: [] },
    found: { holderId: 'person-he-qiushi', ownerAt: 0 },
  });
  expect(way?.owners).toHaveLength(4);
  expect([dayOf(way?.acceptBy ?? 0), dayOf(way?.dueAt ?? 0)]).toEqual(['2026-11-26', '2026-12-23']);
});

it('names those who must be told besides, but not the holder', async () => {
  const way = await wayOf({ safety: ['violence'], relation: 'family', kind: 'help' });
  expect(way).toMatchObject({
    sealed: true,
    urgent: true,
    found: { holderId: 'person-ou-anping' },
  });
  expect(way?.told.map(({ name }) => name)).toEqual(['晴川镇妇联']);
});
