import type { fileRequest } from '../../contracts/requests';
import type { InputOf, RefusalOf } from '../../contracts/contract';
import type { Actor } from '../../kernel/actor';
import type { Context } from '../../kernel/operation';
import { mayActFor, personOf } from '../organisation';
import { filerKeyOf, keyHashOf } from './policy';
import type { Request } from './request';

type Input = InputOf<typeof fileRequest>;
type Filing = Pick<Input, 'kind' | 'safety' | 'filing' | 'key'>;
type Asking = Pick<Context<RefusalOf<typeof fileRequest>>, 'actor' | 'store' | 'refuse'>;

/** In whose name a request stands. */
export type Filer = Pick<
  Request,
  'filerKey' | 'filerId' | 'householdId' | 'villageId' | 'helperId' | 'keyHash'
>;

/** Leads on wrongdoing and suggestions may come without a name (信访工作条例 Art 19); an answer to a wish needs one. */
const NAMELESS_KINDS: readonly string[] = ['suggestion', 'accusation'];

export async function filerOf(filed: Filing, asking: Asking): Promise<Filer> {
  const { actor, refuse } = asking;
  if (actor.personId === undefined && !isDanger(filed)) {
    return refuse('only_danger_from_guests');
  }
  if (filed.filing.for === 'person') {
    return filed.key === undefined ? helped(filed.filing.personId, asking) : refuse('name_needed');
  }
  if (filed.key === undefined) {
    return named(actor);
  }
  return NAMELESS_KINDS.includes(filed.kind)
    ? { keyHash: keyHashOf(filed.key) }
    : refuse('name_needed');
}

/** Whoever passes by may say that something is dangerous. */
function isDanger({ kind, safety }: Filing): boolean {
  return kind === 'hazard' || safety.length > 0;
}

function named(person: Omit<Actor, 'held'>): Filer {
  const { personId, householdId, villageId } = person;
  const filerKey = filerKeyOf(person);
  return {
    ...(filerKey !== undefined && { filerKey }),
    ...(personId !== undefined && { filerId: personId }),
    ...(householdId !== undefined && { householdId }),
    ...(villageId !== undefined && { villageId }),
  };
}

/** Written down by a cadre for somebody without a phone: it is that person's request, and the helper stands in it. */
async function helped(personId: string, { actor, store, refuse }: Asking): Promise<Filer> {
  const person = await personOf(store, personId);
  if (!person) {
    return refuse('person_not_found');
  }
  if (actor.personId === undefined || !(await mayActFor(store, actor, personId))) {
    return refuse('not_a_helper');
  }
  const { householdId, villageId } = person;
  return {
    ...named({
      personId,
      ...(householdId !== undefined && { householdId }),
      ...(villageId !== undefined && { villageId }),
    }),
    helperId: actor.personId,
  };
}
