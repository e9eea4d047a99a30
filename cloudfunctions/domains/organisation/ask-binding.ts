import type { OutputOf } from '../../contracts/contract';
import { askBinding as contract } from '../../contracts/organisation';
import type { ConsentPurpose } from '../../contracts/organisation-words';
import { idOf } from '../../kernel/ids';
import { implement, type Operation, type World } from '../../kernel/operation';
import type { Transaction } from '../../kernel/store';
import { tell } from '../events';
import { isUnderAge } from './age';
import { bind, keepIdentity } from './bind';
import { type Binding, bindingDueAt, bindings, type Said } from './binding';
import { type Bearer, bearerFrom, tellDutyGiven } from './confirming';
import { consentLine, consents, consentsOf, isCurrentNotice } from './consent';
import { identities, identityIdOf } from './identity';
import { type Person, persons } from './person';
import { keepPhone } from './phone-number';
import { idAt } from './place';
import type { PlaceOfCode } from './place-of-code';
import { sameName } from './plate';
import { membersOf, placeOf } from './register';

type Answer = OutputOf<typeof contract>;

/** An asking that is well-formed; `card` is the person whom the household's card and the name point at. */
interface Asking {
  readonly bindingId: string;
  readonly openid: string;
  readonly villageId: string;
  readonly placeId: string;
  readonly householdId?: string;
  readonly said: Said;
  /** Who would have to confirm; nobody where no office does. */
  readonly bearer: Bearer | undefined;
  readonly sealedPhone?: string;
  readonly now: number;
}

export function askBindingOperation(placeOfCode: PlaceOfCode): Operation {
  return implement(contract, {
    allow: ({ openid }) => openid !== undefined,
    async run(
      { callId, noticeVersion, place: at, name, houseNumber, headSurname, phone },
      context,
    ) {
      const { actor, now, store, vault, refuse, once } = context;
      const openid = actor.openid ?? refuse('not_allowed');
      if (actor.personId !== undefined) {
        return refuse('already_bound');
      }
      if (
        !isCurrentNotice('identity', noticeVersion, now) ||
        (phone && !isCurrentNotice('phone_number', phone.noticeVersion, now))
      ) {
        return refuse('notice_outdated');
      }
      const spot =
        'code' in at ? ((await placeOfCode(at.code, context)) ?? refuse('code_not_found')) : at;
      const place = (await placeOf(store, spot.placeId)) ?? refuse('place_not_found');
      const villageId = idAt(place, 'village') ?? refuse('not_a_village');
      const householdId = 'householdId' in spot ? spot.householdId : undefined;
      if (householdId === undefined && houseNumber === undefined && headSurname === undefined) {
        return refuse('household_not_said');
      }
      const onCard = await memberOnCard(context, householdId, name);
      if (onCard && isUnderAge(onCard, now)) {
        return refuse('under_14');
      }
      const asking: Asking = {
        bindingId: idOf('binding', openid, callId),
        ...{ openid, villageId, placeId: place.id, now },
        ...(householdId !== undefined && { householdId }),
        said: {
          name: name.trim(),
          ...(houseNumber !== undefined && { houseNumber: houseNumber.trim() }),
          ...(headSurname !== undefined && { headSurname: headSurname.trim() }),
        },
        bearer: await bearerFrom(store, villageId, now),
        ...(phone && { sealedPhone: vault.seal(phone.number) }),
      };
      const before = await consentsOf(store, openid);
      const agree = (tx: Transaction, purpose: ConsentPurpose, version: number) => {
        const line = { purpose, noticeVersion: version, isGiven: true, at: now };
        return tx.insert(consents, consentLine(openid, callId, line, before.get(purpose)));
      };
      return once(async (tx) => {
        const identity = await tx.get(identities, identityIdOf(openid));
        if (identity?.waitingBindingId !== undefined) {
          return refuse('already_asked');
        }
        await agree(tx, 'identity', noticeVersion);
        if (phone) {
          await agree(tx, 'phone_number', phone.noticeVersion);
        }
        const person = onCard && (await tx.get(persons, onCard.id));
        if (person && person.openid === undefined) {
          return knowAtOnce(tx, asking, person);
        }
        return waitForCadre(tx, asking, asking.bearer ?? refuse('nobody_to_confirm'));
      });
    },
  });
}

/** The one member of the household who has this name; nobody when the card leaves it open. */
async function memberOnCard(
  { store }: World,
  householdId: string | undefined,
  name: string,
): Promise<Person | undefined> {
  if (householdId === undefined) {
    return undefined;
  }
  const members = await membersOf(store, householdId);
  const found = members.filter((member) => sameName(member.name, name));
  return found.length === 1 ? found[0] : undefined;
}

async function knowAtOnce(tx: Transaction, asking: Asking, person: Person): Promise<Answer> {
  const { bindingId, openid, now, sealedPhone } = asking;
  await tx.insert(bindings, {
    ...filed(asking),
    state: 'confirmed',
    personId: person.id,
    settledAt: now,
  });
  await bind(tx, openid, person);
  if (sealedPhone !== undefined) {
    await keepPhone(tx, person.id, { sealed: sealedPhone, at: now });
  }
  await tell(tx, 'binding.confirmed', {
    key: [bindingId],
    at: now,
    facts: { bindingId, personId: person.id },
  });
  return { bindingId, state: 'confirmed' };
}

async function waitForCadre(tx: Transaction, asking: Asking, bearer: Bearer): Promise<Answer> {
  const { bindingId, openid, villageId, said, sealedPhone, now } = asking;
  const dueAt = bindingDueAt(now);
  await tx.insert(bindings, { ...filed(asking), state: 'waiting', said, ...bearer, dueAt });
  await keepIdentity(tx, openid, { waitingBindingId: bindingId });
  if (sealedPhone !== undefined) {
    await keepPhone(tx, bindingId, { sealed: sealedPhone, at: now });
  }
  await tell(tx, 'binding.asked', {
    key: [bindingId],
    at: now,
    facts: { bindingId, villageId },
  });
  await tellDutyGiven(tx, { id: bindingId, ...bearer, dueAt }, now);
  return { bindingId, state: 'waiting', dueAt };
}

function filed({ bindingId, openid, villageId, placeId, householdId, now }: Asking) {
  return {
    ...{ id: bindingId, openid, villageId, placeId, askedAt: now },
    ...(householdId !== undefined && { householdId }),
  } satisfies Partial<Binding>;
}
