import { openRevision as contract } from '../../contracts/rules-way';
import { implement } from '../../kernel/operation';
import { placeOf } from '../organisation';
import { openBook } from './book';
import { diary } from './diary';
import { nextBy, tellGiven, withDuty } from './duty';
import { editionsOf } from './edition';
import { inForce } from './in-force';
import { byHome, movedAnswer, tellVillagers } from './moving';
import { opened } from './opening';
import { homeOf } from './owner';
import { isVillage, leads, orgTypeOf } from './policy';
import { revisions } from './revision';

/** From now on everybody may say what should be in the rules, and the committee has to bring a draft. */
export const openRevision = implement(contract, {
  allow: ({ held }) => held.length > 0,
  async run({ revisionId, villageId, kind, purpose }, context) {
    const { store, actor, now, refuse, once } = context;
    const place = await placeOf(store, villageId);
    if (!isVillage(place)) {
      return refuse('village_not_found');
    }
    const { personId } = actor;
    if (personId === undefined || !leads(actor, villageId)) {
      return refuse('not_allowed');
    }
    const home = (await homeOf(store, villageId, now)) ?? refuse('no_office_yet');
    const current = inForce(await editionsOf(store, villageId), { on: now, asKnownOn: now });
    const hasRules = current !== undefined && current.kind !== 'repeal';
    if (hasRules === (kind === 'adopt')) {
      return refuse(hasRules ? 'has_rules_already' : 'no_rules_yet');
    }
    return once(async (tx) => {
      const { book, keep } = await openBook(tx, villageId);
      if (book.openRevisionId !== undefined) {
        return refuse('revision_open_already');
      }
      if (await tx.get(revisions, revisionId)) {
        return refuse('revision_id_taken');
      }
      const base = current?.edition ?? 0;
      const { revision, line } = opened(
        {
          ...{ id: revisionId, villageId, orgType: orgTypeOf(place), kind, purpose, base },
          home: home.office,
        },
        { by: personId, at: now, saying: byHome({ home: home.office }, actor, purpose) },
      );
      const held = withDuty(
        { ...revision, version: 0 },
        nextBy(home, 'convention.collect', now),
        now,
      );
      await tx.insert(revisions, held);
      await tx.insert(diary, line);
      await keep({ ...book, openRevisionId: revisionId });
      await tellGiven(tx, held, now);
      await tellVillagers(tx, held, 'opinions_wanted', now);
      return movedAnswer(held);
    });
  },
});
