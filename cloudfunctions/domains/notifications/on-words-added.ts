import type { Listener } from '../../kernel/happening';
import type { World } from '../../kernel/operation';
import type { Store } from '../../kernel/store';
import { type FactsOf, hear } from '../events';
import { holderOf, isInOffice } from '../organisation';
import type { MessageChannel } from './channels';
import { inbox } from './inbox-item';
import { type Notice, notify } from './notify';

type Added = FactsOf<'request.words-added'>;
type Addressee = Pick<Notice, 'kind' | 'ownerId' | 'personId' | 'officeId'>;

/** More than anybody leaves unseen about one request. */
const UNSEEN_MAX = 100;

/**
 * Whoever did not write it is told that there is something more to read. Line upon line rings once: until that
 * is seen the others wait in the inbox, and of a sealed request the inbox alone ever speaks.
 */
export function tellOfAddedWords(channels: readonly MessageChannel[]): Listener {
  return hear(
    'request.words-added',
    'notifications.tell-the-other-side',
    async (added, { id, at }, world) => {
      const addressee = added.by === 'filer' ? await office(added, world) : filer(added);
      if (!addressee) {
        return;
      }
      const about = { kind: 'request' as const, id: added.requestId };
      const isInboxOnly = added.sealed || (await hasRung(world.store, added, addressee));
      await notify([{ ...addressee, happeningId: id, about, at, isInboxOnly }], channels, world);
    },
  );
}

/** Nobody, when no name was given: they look for themselves. */
function filer({ filerId }: Added): Addressee | undefined {
  return filerId === undefined
    ? undefined
    : { kind: 'office_added_words', ownerId: filerId, personId: filerId };
}

/** The holder while they hold the post, then the next in the office: who has left may not read it any more. */
async function office(
  { holderId, officeId, filerId }: Added,
  { store, now }: World,
): Promise<Addressee> {
  const isThere = await isInOffice(store, officeId, holderId, now);
  const others = filerId === undefined ? [] : [filerId];
  const reader = isThere ? holderId : (await holderOf(store, officeId, now, others))?.personId;
  const person = reader === undefined ? {} : { ownerId: reader, personId: reader };
  return { kind: 'filer_added_words', officeId, ...person };
}

async function hasRung(
  store: Store,
  { requestId }: Added,
  { kind, ownerId = '' }: Addressee,
): Promise<boolean> {
  const { items } = await store.find(inbox, {
    index: 'unseenAbout',
    equals: { ownerId, 'about.id': requestId, isSeen: false },
    limit: UNSEEN_MAX,
  });
  return items.some((it) => it.kind === kind);
}
