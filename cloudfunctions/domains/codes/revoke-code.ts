import { revokeCode } from '../../contracts/codes';
import { implement } from '../../kernel/operation';
import { isCadreOf, villagesLedBy } from '../organisation';
import { codes } from './code';

export const revokeCodeOperation = implement(revokeCode, {
  allow: (actor) => villagesLedBy(actor).length > 0,
  run: ({ codeId, reason }, { actor, now, once, refuse }) =>
    once(async (tx) => {
      const code = (await tx.get(codes, codeId)) ?? refuse('code_not_found');
      if (!isCadreOf(actor, code.villageId)) {
        return refuse('code_not_found');
      }
      if (code.revoked) {
        return refuse('already_revoked');
      }
      const by = actor.personId ?? refuse('not_allowed');
      await tx.replace(codes, { ...code, revoked: { at: now, by, reason } });
      return { codeId, revokedAt: now };
    }),
});
