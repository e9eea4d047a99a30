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
    const groups = await lookUp(inside, 'groupId', ({ groupId }) => placeOf(store, groupId));
    const contacts = await lookUp(inside, 'contactId', (it) => contactNameFor(context, it));
    const heads = await lookUp(inside, 'headId', ({ headId }) => personOf(store, headId));
    return {
      items: inside.map(({ id, houseNumber, groupId: inGroup, headId, contactId }) => {
        const contactName = contacts.get(contactId);
        return {
          ...{ householdId: id, houseNumber },
          groupName: groups.get(inGroup)?.name ?? '',
          headName: maskName(heads.get(headId)?.name ?? ''),
          ...(contactName !== undefined && { contactName }),
        };
      }),
      ...(next !== undefined && { next }),
    };
  },
});

/** What each of these fields leads to, asked for once however many households share it. */
async function lookUp<Field extends keyof Household, Found>(
  homes: readonly Household[],
  field: Field,
  find: (household: Household) => Promise<Found>,
): Promise<ReadonlyMap<Household[Field], Found>> {
  const firsts = new Map(homes.map((household) => [household[field], household]));
  const found = [...firsts].map(async ([key, household]) => [key, await find(household)] as const);
  return new Map(await Promise.all(found));
}

async function contactNameFor({ store, now }: World, household: Household) {
  const contact = await contactIn(store, household, now);
  return contact && (await personOf(store, contact.personId))?.name;
}
