import { listCodes } from '../../contracts/codes';
import { implement, type Operation } from '../../kernel/operation';
import { isCadreOf, placeOf, villagesLedBy } from '../organisation';
import { type Code, codes, stateOf } from './code';
import { addressOf } from './link';
import { isCounted, openingsIn } from './opening';
import { whereIs } from './where';

const PAGE = 50;

export function listCodesOperation(host: string): Operation {
  return implement(listCodes, {
    allow: (actor) => villagesLedBy(actor).length > 0,
    async run({ villageId, kind, after }, { actor, store, vault, now, refuse }) {
      if (!(await placeOf(store, villageId))) {
        return refuse('place_not_found');
      }
      if (!isCadreOf(actor, villageId)) {
        return refuse('not_allowed');
      }
      const [{ items, next }, openings] = await Promise.all([
        store.find(codes, {
          ...(kind === undefined
            ? { index: 'inVillage', equals: { villageId } }
            : { index: 'inVillageByKind', equals: { villageId, kind } }),
          order: 'descending',
          limit: PAGE,
          ...(after !== undefined && { after }),
        }),
        openingsIn(store, villageId, now),
      ]);
      const shown = items.map(async (code) => ({
        ...lineOf(code, now),
        ...(await whereIs(store, code)),
        ...(isCounted(code) && {
          address: addressOf(host, vault.open(code.sealed)),
          openings: openings.get(code.id) ?? 0,
        }),
      }));
      return { items: await Promise.all(shown), ...(next !== undefined && { next }) };
    },
  });
}

function lineOf(code: Code, now: number) {
  const { id: codeId, kind, placeId, householdId, meeting, madeAt, revoked } = code;
  const state = stateOf(code, now);
  const abilities: ('print' | 'revoke')[] =
    state === 'live' ? ['print', 'revoke'] : state === 'over' ? ['revoke'] : [];
  return {
    codeId,
    kind,
    state,
    placeId,
    madeAt,
    abilities,
    ...(householdId !== undefined && { householdId }),
    ...(meeting && { meeting }),
    ...(revoked && { revokedAt: revoked.at }),
  };
}
