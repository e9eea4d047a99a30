import { myHousehold as contract } from '../../contracts/organisation';
import { implement, type World } from '../../kernel/operation';
import type { Household } from './household';
import type { Person } from './person';
import {
  contactIn,
  holderOf,
  householdOf,
  membersOf,
  officeFor,
  personOf,
  placeOf,
} from './register';

export const myHousehold = implement(contract, {
  allow: ({ personId }) => personId !== undefined,
  async run(_input, context) {
    const { actor, store, refuse } = context;
    const household =
      actor.householdId === undefined ? undefined : await householdOf(store, actor.householdId);
    const village = household && (await placeOf(store, household.villageId));
    if (!household || !village) {
      return refuse('no_household');
    }
    const [members, group, hamlet, contact, gridWorker] = await Promise.all([
      membersOf(store, household.id),
      placeOf(store, household.groupId),
      household.hamletId === undefined ? undefined : placeOf(store, household.hamletId),
      contactIn(store, household, context.now),
      gridWorkerOf(context, household),
    ]);
    const [contactShown, gridWorkerShown] = await Promise.all([
      publicName(context, contact),
      publicName(context, gridWorker),
    ]);
    return {
      householdId: household.id,
      houseNumber: household.houseNumber,
      village: { placeId: village.id, kind: village.kind, name: village.name },
      groupName: group?.name ?? '',
      ...(hamlet && { hamletName: hamlet.name }),
      members: headFirst(members, household).map(({ id, name, openid }) => ({
        personId: id,
        name,
        isHead: id === household.headId,
        isMe: id === actor.personId,
        hasAccount: openid !== undefined,
      })),
      ...(contactShown && { contact: contactShown }),
      ...(gridWorkerShown && { gridWorker: gridWorkerShown }),
    };
  },
});

/** The head, then from the oldest to the youngest. */
function headFirst(members: readonly Person[], { headId }: Household): Person[] {
  const place = ({ id, birthYear }: Person) => (id === headId ? 0 : (birthYear ?? Infinity));
  return [...members].sort((one, other) => place(one) - place(other));
}

async function gridWorkerOf({ store, now }: World, { villageId, gridId }: Household) {
  const team = await officeFor(store, 'grid_team', 'village', villageId);
  return team && holderOf(store, team.id, now, [], gridId);
}

/** Somebody who serves the household by their post is named to it in full. */
async function publicName({ store }: World, who: { readonly personId: string } | undefined) {
  const person = who && (await personOf(store, who.personId));
  return person && { personId: person.id, name: person.name };
}
