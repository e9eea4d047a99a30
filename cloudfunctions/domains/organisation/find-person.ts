import { findPerson as contract } from '../../contracts/organisation';
import { implement } from '../../kernel/operation';
import { behindPlate, isRemembered, namedLike, shown } from './candidates';
import { logLooks } from './look';
import { mayHelpIn } from './policy';

/** More than a helper at the door has to choose from. */
const SHOWN_MAX = 15;

export const findPerson = implement(contract, {
  allow: ({ held }) => held.length > 0,
  async run({ villageId, by }, context) {
    const { actor, store, refuse } = context;
    if (actor.personId === undefined || !(await mayHelpIn(store, actor, villageId))) {
      return refuse('not_allowed');
    }
    const found = await Promise.all([
      behindPlate(store, villageId, by),
      namedLike(store, villageId, by),
    ]);
    const people = [...new Map(found.flat().map((it) => [it.id, it])).values()].filter(
      isRemembered,
    );
    const first = people.slice(0, SHOWN_MAX);
    await logLooks(context, {
      ...{ byId: actor.personId, reason: 'to_act_for', saw: 'name' },
      aboutIds: first.map(({ id }) => id),
    });
    return {
      items: await Promise.all(first.map((person) => shown(context, person))),
      isCutOff: people.length > first.length,
    };
  },
});
