import type { OutputOf } from '../../contracts/contract';
import type { listEntries } from '../../contracts/polls-entries';
import type { Actor } from '../../kernel/actor';
import type { Store } from '../../kernel/store';
import { householdOf, maskName, personOf } from '../organisation';
import type { Participation } from './ballot';
import type { Course } from './course';
import { type Found, takesVoices } from './finding';
import { mayRun } from './policy';
import { type TakenBack, takenBack } from './taken-back';

type EntryShown = OutputOf<typeof listEntries>['items'][number];

/** What the desk wrote down for somebody: a mark on the list, a slip handed out, or a voice given by a helper. */
export type Entry = Participation & Required<Pick<Participation, 'writtenBy' | 'named'>>;

export function isEntry(used: Participation): used is Entry {
  return used.writtenBy !== undefined && used.named !== undefined;
}

/** Whoever runs the poll puts its lists right; a helper, what they wrote down themselves. */
export function mayPutRight(
  actor: Actor,
  frozen: Found['poll']['frozen'],
  { writtenBy }: Pick<Entry, 'writtenBy'>,
): boolean {
  return mayRun(actor, frozen) || actor.personId === writtenBy;
}

/** Why an entry stays although the poll is open; nothing when it can be taken back. */
export function whyItStays(
  { way }: Pick<Entry, 'way'>,
  { isSecret }: Pick<Found['poll']['frozen'], 'isSecret'>,
  { entries }: Pick<Course, 'entries'>,
): 'secret_voice_stays' | 'way_is_counted' | undefined {
  if (way === 'online') {
    return isSecret ? 'secret_voice_stays' : undefined;
  }
  return entries[way] > 0 ? 'way_is_counted' : undefined;
}

/** An entry for whoever may read it. Without `isNamed` it says what happened and not to whom. */
export async function showEntry(
  entry: Entry,
  found: Found,
  {
    actor,
    store,
    now,
    isNamed,
  }: {
    readonly actor: Actor;
    readonly store: Pick<Store, 'get'>;
    readonly now: number;
    readonly isNamed: boolean;
  },
): Promise<EntryShown> {
  const undone = await store.get(takenBack, entry.id);
  const { poll, course } = found;
  return {
    ...{ entryId: entry.id, way: entry.way, writtenBy: await masked(store, entry.writtenBy) },
    ...(isNamed && (await whomItNames(store, entry))),
    ...(undone && { takenBack: await shownUndone(store, undone) }),
    mayTakeBack:
      !undone &&
      takesVoices(found, now) &&
      mayPutRight(actor, poll.frozen, entry) &&
      whyItStays(entry, poll.frozen, course) === undefined,
  };
}

async function whomItNames(store: Pick<Store, 'get'>, { named }: Entry) {
  const person = await personOf(store, named);
  const home =
    person?.householdId === undefined ? undefined : await householdOf(store, person.householdId);
  return { name: maskName(person?.name ?? ''), ...(home && { houseNumber: home.houseNumber }) };
}

async function shownUndone(store: Pick<Store, 'get'>, { at, because, by }: TakenBack) {
  return { at, because, by: await masked(store, by) };
}

async function masked(store: Pick<Store, 'get'>, personId: string): Promise<string> {
  return maskName((await personOf(store, personId))?.name ?? '');
}
