import type { OutputOf } from '../../contracts/contract';
import { whoServes as contract } from '../../contracts/organisation-offices';
import { officeKinds } from '../../contracts/organisation-words';
import type { Actor } from '../../kernel/actor';
import { implement, type World } from '../../kernel/operation';
import type { Store } from '../../kernel/store';
import { type Appointment, appointments, isHeld } from './appointment';
import { maskName } from './masking';
import { type Office, offices } from './office';
import { idAt, type Place } from './place';
import { countyOf, officeOf, personOf, placeOf, placesIn } from './register';

/** More than any place has offices, and any office posts. */
const MOST = 1000;

type Serving = OutputOf<typeof contract>['offices'][number];
type Post = Serving['people'][number];

export const whoServes = implement(contract, {
  allow: () => true,
  forVisitors: true,
  async run({ placeId }, { store, actor, now, refuse }) {
    const asked = placeId ?? actor.villageId;
    const place =
      (await (asked === undefined ? countyOf(store) : placeOf(store, asked))) ??
      refuse('place_not_found');
    const floor = await floorOf(store, place);
    const [above, inside, own] = await Promise.all([
      Promise.all(floor.path.slice(0, -1).map((id) => placeOf(store, id))),
      idAt(floor, 'village') === undefined ? placesIn(store, floor.id) : [],
      officesAt(store, floor),
    ]);
    const serving = await Promise.all(
      [...own, ...(await lentTo(store, floor, own))].map((office) =>
        show(office, { floor, store, actor, now }),
      ),
    );
    return {
      place: nameOf(floor),
      above: above.flatMap((it) => (it ? [nameOf(it)] : [])),
      inside: inside.map(nameOf),
      offices: serving.filter(({ people, phone }) => people.length > 0 || phone !== undefined),
    };
  },
});

/** Offices sit in a village, a township or the county: whoever asks of a group asks of its village. */
async function floorOf(store: Store, place: Place): Promise<Place> {
  const villageId = idAt(place, 'village');
  return (villageId === undefined ? undefined : await placeOf(store, villageId)) ?? place;
}

async function officesAt(store: Store, { id: placeId }: Place): Promise<readonly Office[]> {
  const { items } = await store.find(offices, {
    ...{ index: 'atPlace', equals: { placeId }, limit: MOST },
  });
  const order = ({ kind }: Office) => officeKinds.indexOf(kind);
  return [...items].sort((one, other) => order(one) - order(other));
}

/** Offices above from which somebody has a post for this very place. */
async function lentTo(store: Store, { id: placeId }: Place, own: readonly Office[]) {
  const { items } = await store.find(appointments, {
    ...{ index: 'atPlace', equals: { placeId }, limit: MOST },
  });
  const known = new Set(own.map(({ id }) => id));
  const others = new Set(items.map(({ officeId }) => officeId).filter((id) => !known.has(id)));
  const found = await Promise.all([...others].map((id) => officeOf(store, id)));
  return found.flatMap((it) => (it ? [it] : []));
}

function nameOf({ id, kind, name }: Place) {
  return { placeId: id, kind, name };
}

interface Showing extends Pick<World, 'store' | 'now'> {
  readonly floor: Place;
  readonly actor: Actor;
}

async function show(office: Office, showing: Showing): Promise<Serving> {
  const { floor, store, now } = showing;
  const { id: officeId, kind, name, phone, linkedOfficeId } = office;
  const { items } = await store.find(appointments, {
    ...{ index: 'inOffice', equals: { officeId }, limit: MOST },
  });
  const isOwn = office.placeId === floor.id;
  const held = items.filter((it) => isHeld(it, now) && (isOwn || it.placeId === floor.id));
  const [ledBy, people] = await Promise.all([
    linkedOfficeId === undefined ? undefined : officeOf(store, linkedOfficeId),
    Promise.all(held.map((it) => postOf(it, showing))),
  ]);
  return {
    ...{ officeId, kind, name, people },
    ...(phone !== undefined && { phone }),
    ...(ledBy && { ledBy: ledBy.name }),
  };
}

async function postOf(
  { personId, role, placeId }: Appointment,
  { floor, store, actor }: Showing,
): Promise<Post> {
  const [person, part] = await Promise.all([
    personOf(store, personId),
    placeId === floor.id ? undefined : placeOf(store, placeId),
  ]);
  const name = person?.name ?? '';
  return {
    role,
    name: actor.personId === undefined ? maskName(name) : name,
    ...(part && { placeName: part.name }),
  };
}
