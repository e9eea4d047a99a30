import { listHouseholds as contract } from '../../contracts/organisation';
import { implement, type World } from '../../kernel/operation';
import { type Household, households } from './household';
import { maskName } from './masking';
import { mayHelpIn } from './policy';
import { contactIn, personOf, placeOf } from './register';

const PAGE = 50;

export const listHouseholds = implement(contract, {
  allow: ({ held }) => held.length > 0,
  async run({ villageId, groupId, after }, context) {
    const { actor, store, refuse } = context;
    if (!(await mayHelpIn(store, actor, villageId))) {
      return refuse('not_allowed');
    }
    const { items, next } = await store.find(households, {
      ...(groupId === undefined
        ? { index: 'inVillage', equals: { villageId } }
        : { index: 'inGroup', equals: { groupId } }),
      limit: PAGE,
      ...(after !== undefined && { after }),
    });
    const inside = items.filter((household) => household.villageId === villageId);
    return {
      items: await Promise.all(inside.map((household) => lineFor(context, household))),
      ...(next !== undefined && { next }),
    };
  },
});

async function lineFor({ store, now }: World, household: Household) {
  const { id, houseNumber, groupId, headId } = household;
  const [group, head, contact] = await Promise.all([
    placeOf(store, groupId),
    personOf(store, headId),
    contactIn(store, household, now).then((who) => who && personOf(store, who.personId)),
  ]);
  return {
    householdId: id,
    houseNumber,
    groupName: group?.name ?? '',
    headName: maskName(head?.name ?? ''),
    ...(contact && { contactName: contact.name }),
  };
}
