import { revealWords } from '../../contracts/requests';
import { idOf } from '../../kernel/ids';
import { implement } from '../../kernel/operation';
import { worksAt } from '../organisation';
import { settleTold } from './duty';
import { save, written } from './life';
import { byOffice } from './moving';
import { abilitiesOf, readerOf } from './policy';
import { requests } from './request';
import { REVEAL_MS, reveals } from './reveal';

/**
 * The holder, or an office that the law wants told, gives a reason and for half an hour reads the full name and
 * the sealed words. It is logged, and the filer reads in the diary who opened it and why.
 */
export const revealWordsOperation = implement(revealWords, {
  allow: ({ held }) => held.length > 0,
  run: ({ requestId, reason, callId }, context) =>
    context.once(async (tx) => {
      const { now, actor, refuse } = context;
      const { personId } = actor;
      const request = await tx.get(requests, requestId);
      const reader = request && readerOf(request, { actor });
      if (!request || !reader || personId === undefined) {
        return refuse('request_not_found');
      }
      if (!abilitiesOf(request, reader).includes('reveal')) {
        return refuse('not_the_holder');
      }
      const told = request.told.find(({ officeId }) => worksAt(actor, officeId));
      const office =
        reader === 'told' && told ? { id: told.officeId, name: told.name } : request.office;
      const revealId = idOf('reveal', requestId, personId, callId);
      const looked = await settleTold(tx, request, (it) => it.officeId === office.id, now);
      await save(tx, written(looked, 'opened', now, { ...byOffice({ office }, personId), reason }));
      await tx.insert(reveals, {
        ...{ id: revealId, requestId, personId, officeId: office.id, reason, at: now },
      });
      return { requestId, revealId, until: now + REVEAL_MS };
    }),
});
