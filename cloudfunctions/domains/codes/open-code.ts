import { type CodeKind, type CodePage, openCode } from '../../contracts/codes';
import { implement } from '../../kernel/operation';
import { codeIdOf, codes, stateOf } from './code';
import { whereIs } from './where';

/**
 * A square, a yard and a meeting that nobody signs in to open the filing form with the place filled in; a card the way into
 * the household; what hangs beside the rules opens them.
 */
const PAGE_OF: Readonly<Record<CodeKind, CodePage>> = {
  square: 'file_request',
  yard: 'file_request',
  meeting: 'file_request',
  household: 'bind_household',
  rules: 'read_rules',
};

export const openCodeOperation = implement(openCode, {
  allow: () => true,
  forVisitors: true,
  async run({ code: typed }, { store, now, refuse }) {
    const code = (await store.get(codes, codeIdOf(typed))) ?? refuse('code_not_found');
    const { kind, villageId, placeId, meeting } = code;
    const where = await whereIs(store, code);
    const state = stateOf(code, now);
    if (state !== 'live') {
      const { villageName } = where;
      const because = state === 'over' ? 'meeting_over' : 'code_revoked';
      return refuse(because, { kind, villageId, villageName });
    }
    const page = meeting?.meetingId === undefined ? PAGE_OF[kind] : 'sign_in_meeting';
    return { kind, page, villageId, placeId, ...where, ...(meeting && { meeting }) };
  },
});
