import { lookAtPlace as contract } from '../../contracts/organisation';
import { implement, type Operation, type World } from '../../kernel/operation';
import { appointments, isHeld } from './appointment';
import { offices } from './office';
import { idAt, type Place } from './place';
import type { PlaceOfCode } from './place-of-code';
import { countyOf, officeFor, personOf, placeName, placeOf, placesIn } from './register';

/** More offices than any place has, and more posts than any office. */
const MOST = 1000;

export function lookAtPlaceOperation(placeOfCode: PlaceOfCode): Operation {
  return implement(contract, {
    allow: () => true,
    forVisitors: true,
    async run({ placeId, code }, context) {
      const { store, refuse } = context;
      const spot =
        code === undefined
          ? undefined
          : ((await placeOfCode(code, context)) ?? refuse('code_not_found'));
      const wanted = spot?.placeId ?? placeId;
      const place =
        (await (wanted === undefined ? countyOf(store) : placeOf(store, wanted))) ??
        refuse('place_not_found');
      const villageId = idAt(place, 'village');
      const [fullName, village, inside, served, gridWorkers] = await Promise.all([
        placeName(store, place.id),
        villageId === undefined ? undefined : placeOf(store, villageId),
        placesIn(store, place.id),
        officesAt(context, place.id),
        villageId === undefined ? [] : gridWorkersOf(context, villageId),
      ]);
      return {
        ...nameOf(place),
        fullName,
        ...(village && { village: nameOf(village) }),
        isHousehold: spot?.householdId !== undefined,
        inside: inside.map(nameOf),
        offices: served.map(({ id, kind, name }) => ({ officeId: id, kind, name })),
        gridWorkers,
      };
    },
  });
}

function nameOf({ id, kind, name }: Place) {
  return { placeId: id, kind, name };
}

async function officesAt({ store }: World, placeId: string) {
  const { items } = await store.find(offices, {
    index: 'atPlace',
    equals: { placeId },
    limit: MOST,
  });
  return items;
}

/** Grids and those who look after them are public, so that everybody knows whom to ask. */
async function gridWorkersOf({ store, now }: World, villageId: string) {
  const team = await officeFor(store, 'grid_team', 'village', villageId);
  if (!team) {
    return [];
  }
  const { items } = await store.find(appointments, {
    index: 'inOffice',
    equals: { officeId: team.id },
    limit: MOST,
  });
  const workers = items.filter((it) => it.role === 'grid_worker' && isHeld(it, now));
  return Promise.all(
    workers.map(async ({ personId, placeId }) => {
      const [person, grid] = await Promise.all([
        personOf(store, personId),
        placeOf(store, placeId),
      ]);
      return { placeName: grid?.name ?? '', name: person?.name ?? '' };
    }),
  );
}
