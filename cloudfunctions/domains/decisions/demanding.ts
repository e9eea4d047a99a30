import type { HappeningOf } from './happening';
import { isBeforeTheVote } from './phases';
import type { Process } from './state';
import { meets } from './tally';

/** So many have signed that the village must call the assembly; from now on nobody can stop it on the way there. */
export function demand(state: Process, { by, facts }: HappeningOf<'demanded'>) {
  const { lawful, meeting, obliged } = state;
  if (!isBeforeTheVote(state) || meeting?.step === 'resolution') {
    return { refused: 'not_now' as const };
  }
  if (by.hand !== 'villager') {
    return { refused: 'not_allowed' as const };
  }
  const open = lawful.demands.filter((it) => it.by === facts.who);
  if (open.length === 0) {
    return { refused: 'no_demand_on_this_track' as const };
  }
  const owed = open
    .filter(
      ({ share, body }) =>
        facts.signatures <= facts.due &&
        meets(facts.signatures, facts.due, share) &&
        !obliged.includes(body),
    )
    .map(({ body }) => body);
  if (owed.length === 0) {
    return { refused: 'demand_too_small' as const };
  }
  return {
    state: { ...state, obliged: [...obliged, ...owed] },
    facts: { ...facts, obliges: owed },
  };
}
