import { previewRoll as contract } from '../../contracts/polls';
import { implement } from '../../kernel/operation';
import { householdOf, maskName, personOf, type RollLine } from '../organisation';
import type { Store } from '../../kernel/store';
import { drawRoll } from './drawing';

/** A register without years of birth has thousands of whom it must be said; they come in the order of their ids. */
const PAGE = 50;

export const previewRoll = implement(contract, {
  allow: ({ held }) => held.length > 0,
  async run(input, context) {
    const { lines } = await drawRoll(input, context);
    const { after = '' } = input;
    const unsure = lines.filter(({ isSure }) => !isSure);
    const left = unsure.filter(({ personId }) => personId > after);
    const page = left.slice(0, PAGE);
    const next = left.length > PAGE ? page.at(-1)?.personId : undefined;
    return {
      ...{ size: lines.length, unsure: unsure.length },
      items: await Promise.all(page.map((line) => shown(context.store, line))),
      ...(next !== undefined && { next }),
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
