import { previewRoll as contract } from '../../contracts/polls';
import { implement } from '../../kernel/operation';
import { householdOf, maskName, personOf, type RollLine } from '../organisation';
import type { Store } from '../../kernel/store';
import { drawRoll } from './drawing';

export const previewRoll = implement(contract, {
  allow: ({ held }) => held.length > 0,
  async run(input, context) {
    const { lines } = await drawRoll(input, context);
    const unsure = lines.filter(({ isSure }) => !isSure);
    return {
      size: lines.length,
      unsure: await Promise.all(unsure.map((line) => shown(context.store, line))),
    };
  },
});

/** Masked, with the house: enough for somebody of the village to know who it is. */
async function shown(store: Pick<Store, 'get'>, { personId, householdId }: RollLine) {
  const person = await personOf(store, personId);
  const home = householdId === undefined ? undefined : await householdOf(store, householdId);
  return {
    personId,
    name: maskName(person?.name ?? ''),
    ...(home && { houseNumber: home.houseNumber }),
  };
}
