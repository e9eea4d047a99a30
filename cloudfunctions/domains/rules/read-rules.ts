import { readRules as contract } from '../../contracts/rules';
import { implement } from '../../kernel/operation';
import { idAt, placeOf } from '../organisation';
import { bookIdOf, books } from './book';
import { type Edition, editionsOf } from './edition';
import { inForce } from './in-force';
import { ordersIn } from './order';
import { isVillage, orgTypeOf, rulesAbilitiesOf } from './policy';
import { revisions } from './revision';
import { showClauses, showEdition } from './rules-view';
import { showLine } from './view';

export const readRules = implement(contract, {
  forVisitors: true,
  allow: () => true,
  async run({ villageId, on, asKnownOn, edition: wanted }, { store, actor, now, refuse }) {
    const place = await placeOf(store, villageId);
    if (!isVillage(place)) {
      return refuse('village_not_found');
    }
    const asked = { on: on ?? now, asKnownOn: asKnownOn ?? now };
    const [all, orders, book] = await Promise.all([
      editionsOf(store, villageId),
      ordersIn(store, villageId),
      store.get(books, bookIdOf(villageId)),
    ]);
    const revision =
      book?.openRevisionId === undefined
        ? undefined
        : await store.get(revisions, book.openRevisionId);
    const edition =
      wanted === undefined
        ? inForce(all, asked)
        : (all.find((it) => it.edition === wanted) ?? refuse('edition_not_found'));
    const known = all.filter(({ recordedAt }) => recordedAt <= asked.asKnownOn);
    const show = (it: Edition) => showEdition(it, all, asked.asKnownOn);
    return {
      villageId,
      villageName: place.name,
      orgType: orgTypeOf(place),
      ...(edition &&
        edition.kind !== 'repeal' && {
          rules: { ...show(edition), clauses: showClauses(edition, orders, asked) },
        }),
      editions: known.map(show).reverse(),
      ...(revision && { revision: showLine(revision, place.name, now) }),
      abilities: rulesAbilitiesOf(
        actor,
        { villageId, townshipId: idAt(place, 'township') },
        {
          hasRules: edition !== undefined && edition.kind !== 'repeal',
          isOpen: book?.openRevisionId !== undefined,
        },
      ),
    };
  },
});
