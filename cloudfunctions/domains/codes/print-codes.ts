import { printCodes } from '../../contracts/codes';
import { implement, type Operation } from '../../kernel/operation';
import type { Store } from '../../kernel/store';
import { type Card, CARDS_ON_A_SHEET, drawCards } from './card';
import { placeOf } from '../organisation';
import { type Code, codes, stateOf } from './code';
import type { Press } from './paper';
import { mayMakeCodes, mayPrintFor } from './policy';
import { drawPoster, type Poster } from './poster';
import { whereIs } from './where';

/** CloudBase answers at most 100 KB of text; the envelope around the PDF takes little. */
const BASE64_MOST = 96_000;

/** Posters first, each on its sheet, then the cards. */
export function printCodesOperation(host: string, press: Press): Operation {
  return implement(printCodes, {
    allow: mayMakeCodes,
    async run({ codeIds }, { actor, store, vault, now, refuse }) {
      const found = await Promise.all([...new Set(codeIds)].map((id) => store.get(codes, id)));
      const posters: Poster[] = [];
      const cards: Card[] = [];
      for (const it of found) {
        if (!it || !mayPrintFor(actor, it)) {
          return refuse('code_not_found');
        }
        const state = stateOf(it, now);
        if (state !== 'live') {
          return refuse(state === 'over' ? 'meeting_over' : 'code_revoked', { codeId: it.id });
        }
        const { houseNumber, ...where } = await whereIs(store, it);
        const { meeting } = it;
        const printed = { code: vault.open(it.sealed), host, ...where };
        if (houseNumber === undefined) {
          const rulesName = await rulesNameOf(store, it);
          posters.push({
            ...printed,
            ...(meeting && { meeting }),
            ...(rulesName !== undefined && { rulesName }),
          });
        } else {
          cards.push({ ...printed, houseNumber });
        }
      }
      const pdf = await press((pen) => {
        posters.forEach((poster) => {
          drawPoster(pen, poster);
        });
        drawCards(pen, cards);
      });
      const base64 = Buffer.from(pdf).toString('base64');
      if (base64.length > BASE64_MOST) {
        return refuse('too_large');
      }
      return { pdf: base64, pages: posters.length + Math.ceil(cards.length / CARDS_ON_A_SHEET) };
    },
  });
}

/** A village has 村规民约, a community 居民公约. */
async function rulesNameOf(
  store: Pick<Store, 'get'>,
  { kind, villageId }: Pick<Code, 'kind' | 'villageId'>,
): Promise<string | undefined> {
  if (kind !== 'rules') {
    return undefined;
  }
  const place = await placeOf(store, villageId);
  return place?.kind === 'community' ? '居民公约' : '村规民约';
}
