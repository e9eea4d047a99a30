import type { CallerAbility } from '../../contracts/organisation-words';
import type { Actor } from '../../kernel/actor';
import { helpsSomewhere, holds, villagesLedBy } from './policy';

/** What the caller may do at all. What depends on one thing is answered with that thing. */
export function abilitiesOf(actor: Actor, isWaiting: boolean): CallerAbility[] {
  const isKnown = actor.personId !== undefined;
  const isOnWechat = actor.openid !== undefined;
  const leads = villagesLedBy(actor).length > 0;
  const may: readonly (readonly [CallerAbility, boolean])[] = [
    ['read_public', true],
    ['report_danger', isOnWechat],
    ['ask_binding', isOnWechat && !isKnown && !isWaiting],
    ['file_request', isKnown],
    ['see_household', actor.householdId !== undefined],
    ['open_workbench', actor.held.length > 0],
    ['confirm_bindings', leads || holds(actor, { office: 'government' })],
    ['act_for_others', leads || helpsSomewhere(actor)],
    ['make_codes', leads],
  ];
  return may.filter(([, isAllowed]) => isAllowed).map(([ability]) => ability);
}
