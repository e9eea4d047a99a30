import type { OutputOf } from '../../contracts/contract';
import type { listBindings } from '../../contracts/organisation';
import type { Actor } from '../../kernel/actor';
import type { Store } from '../../kernel/store';
import { type Binding, bindingLife } from './binding';
import { phoneIdOf, phoneNumbers } from './phone-number';
import { mayConfirm } from './policy';
import { placeOf } from './register';

type Line = OutputOf<typeof listBindings>['items'][number];

/** An asking as the cadre sees it who has to say who it is; of the telephone number only that there is one. */
export async function lineOfBinding(
  store: Pick<Store, 'get'>,
  actor: Actor,
  binding: Binding,
): Promise<Line> {
  const { id, state, villageId, placeId, askedAt, dueAt, said } = binding;
  const [place, phone] = await Promise.all([
    placeOf(store, placeId),
    store.get(phoneNumbers, phoneIdOf(id)),
  ]);
  return {
    ...{ bindingId: id, state, villageId, askedAt },
    placeName: place?.name ?? '',
    ...(dueAt !== undefined && { dueAt }),
    ...(said && { said }),
    hasPhoneNumber: phone !== undefined,
    abilities: mayConfirm(actor, binding)
      ? bindingLife.verbs(state, 'cadre').filter((verb) => verb !== 'withdraw')
      : [],
  };
}
