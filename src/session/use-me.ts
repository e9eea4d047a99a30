import { whoAmI } from '@contracts/organisation';
import type { CallerAbility } from '@contracts/organisation-words';
import type { OutputOf } from '@contracts/contract';
import { useAnswer } from '@/backend/use-answer';

export type Me = OutputOf<typeof whoAmI>;

interface Known {
  /** Absent until the back end has said it, or when it never has on this phone. */
  readonly me?: Me;
  readonly may: (ability: CallerAbility) => boolean;
  readonly again: () => void;
}

/** Who I am to the village and what I may do, as the back end says it; without a signal, as it said it last. */
export function useMe(): Known {
  const { answer, again } = useAnswer(whoAmI, {});
  const me = answer.is === 'here' ? answer.data : undefined;
  return {
    ...(me && { me }),
    may: (ability) => me?.abilities.includes(ability) ?? false,
    again,
  };
}
