import { whoAmI as contract } from '../../contracts/organisation';
import { consentPurposes } from '../../contracts/organisation-words';
import type { OfficeKind, Role } from '../../contracts/organisation-words';
import type { Actor } from '../../kernel/actor';
import { implement, type World } from '../../kernel/operation';
import { abilitiesOf } from './abilities';
import { bindings } from './binding';
import { consentsOf, noticeFor } from './consent';
import { householdOf, officeOf, personOf, placeOf } from './register';

export const whoAmI = implement(contract, {
  allow: () => true,
  forVisitors: true,
  async run(_input, context) {
    const { actor, store } = context;
    const { openid, personId, householdId, villageId } = actor;
    const [person, household, village, posts, asking, consents] = await Promise.all([
      personId === undefined ? undefined : personOf(store, personId),
      householdId === undefined ? undefined : householdOf(store, householdId),
      villageId === undefined ? undefined : placeOf(store, villageId),
      postsOf(context),
      openid === undefined || personId !== undefined ? undefined : askingOf(context, openid),
      openid === undefined ? [] : consentsShown(context, openid),
    ]);
    const waiting = waitingIn(asking);
    const declined = declinedIn(asking);
    return {
      kind: kindOf(actor),
      ...(person && { personId: person.id, name: person.name }),
      ...(household && {
        household: { householdId: household.id, houseNumber: household.houseNumber },
      }),
      ...(village && { village: { placeId: village.id, kind: village.kind, name: village.name } }),
      posts,
      abilities: abilitiesOf(actor, waiting !== undefined),
      ...(waiting && { waiting }),
      ...(declined && { declined }),
      consents,
    };
  },
});

type Caller = World & { readonly actor: Actor };

function kindOf({ openid, personId }: Actor): 'visitor' | 'guest' | 'person' {
  return openid === undefined ? 'visitor' : personId === undefined ? 'guest' : 'person';
}

function postsOf({ actor, store }: Caller) {
  return Promise.all(
    actor.held.map(async ({ officeId, officeKind, role, placeId }) => {
      const [office, place] = await Promise.all([
        officeOf(store, officeId),
        placeOf(store, placeId),
      ]);
      return {
        ...{ officeId, placeId },
        officeKind: officeKind as OfficeKind,
        role: role as Role,
        officeName: office?.name ?? '',
        placeName: place?.name ?? '',
      };
    }),
  );
}

/** What became of the last asking, for somebody whom no village knows yet. */
async function askingOf({ store }: World, openid: string) {
  const { items } = await store.find(bindings, {
    index: 'ofAsker',
    equals: { openid },
    order: 'descending',
    limit: 1,
  });
  const last = items[0];
  const village = last && (await placeOf(store, last.villageId));
  return last && { ...last, villageName: village?.name ?? '' };
}

type Asking = Awaited<ReturnType<typeof askingOf>>;

function waitingIn(asking: Asking) {
  return asking?.state === 'waiting'
    ? {
        bindingId: asking.id,
        villageName: asking.villageName,
        askedAt: asking.askedAt,
        ...(asking.dueAt !== undefined && { dueAt: asking.dueAt }),
      }
    : undefined;
}

function declinedIn(asking: Asking) {
  return asking?.declinedFor === undefined
    ? undefined
    : {
        villageName: asking.villageName,
        reason: asking.declinedFor,
        at: asking.settledAt ?? asking.askedAt,
      };
}

async function consentsShown({ store, now }: World, openid: string) {
  const given = await consentsOf(store, openid);
  return consentPurposes.map((purpose) => {
    const line = given.get(purpose);
    return {
      purpose,
      isGiven: line?.isGiven ?? false,
      isCurrent: line?.isGiven === true && line.noticeVersion === noticeFor(purpose, now)?.version,
    };
  });
}
