import { withdrawConsent as contract } from '../../contracts/organisation';
import { implement } from '../../kernel/operation';
import { consentsOf, takeBack } from './consent';
import { letGo } from './let-go';
import { dropPhone } from './phone-number';

/** Who does not want to be known takes everything back with it: nothing else could be kept without it. */
export const withdrawConsent = implement(contract, {
  allow: ({ openid }) => openid !== undefined,
  async run({ callId, purpose }, { actor, store, now, refuse, once }) {
    const openid = actor.openid ?? refuse('not_allowed');
    const standing = await consentsOf(store, openid);
    const withdrawn = standing.get(purpose);
    if (withdrawn?.isGiven !== true) {
      return refuse('consent_not_given');
    }
    const isUnbound = purpose === 'identity';
    const given = isUnbound ? [...standing.values()] : [withdrawn];
    return once(async (tx) => {
      await takeBack(tx, openid, { callId, given, at: now });
      if (isUnbound) {
        await letGo(tx, openid, now);
      } else if (purpose === 'phone_number' && actor.personId !== undefined) {
        await dropPhone(tx, actor.personId);
      }
      return {
        purpose,
        at: now,
        isUnbound,
        stillServed: ['on_paper' as const, 'by_helper' as const],
      };
    });
  },
});
