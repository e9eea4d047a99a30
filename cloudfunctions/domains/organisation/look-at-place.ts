import { lookAtPlace as contract } from '../../contracts/organisation';
import { placeKinds } from '../../contracts/organisation-words';
import { implement, type Operation, type World } from '../../kernel/operation';
import { appointments, isHeld } from './appointment';
import { offices } from './office';
import { idAt, type Place, places } from './place';
import type { PlaceOfCode } from './place-of-code';
import { officeFor, personOf, placeName, placeOf } from './register';

/** A county has hundreds of villages, a township tens, a village tens of groups, hamlets and grids. */
const INSIDE_MAX = 1000;

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
      const wanted = spot?.placeId ?? placeId ?? (await countyId(context));
      const place =
        (wanted === undefined ? undefined : await placeOf(store, wanted)) ??
        refuse('place_not_found');
      const villageId = idAt(place, 'village');
      const [fullName, village, inside, served, gridWorkers] = await Promise.all([
        placeName(store, place.id),
        villageId === undefined ? undefined : placeOf(store, villageId),
        inPlace(context, place.id),
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

async function countyId({ store }: World): Promise<string | undefined> {
  const { items } = await store.find(places, {
    index: 'byKind',
    equals: { kind: 'county' },
    limit: 1,
  });
  return items[0]?.id;
}

async function inPlace({ store }: World, parentId: string): Promise<readonly Place[]> {
  const { items } = await store.find(places, {
    index: 'byParent',
    equals: { parentId },
    limit: INSIDE_MAX,
  });
  return [...items].sort(
    (one, other) => placeKinds.indexOf(one.kind) - placeKinds.indexOf(other.kind),
  );
}

async function officesAt({ store }: World, placeId: string) {
  const { items } = await store.find(offices, {
    index: 'atPlace',
    equals: { placeId },
    limit: INSIDE_MAX,
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
    limit: INSIDE_MAX,
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
