import { recordRules as contract } from '../../contracts/rules-way';
import { implement } from '../../kernel/operation';
import { placeOf } from '../organisation';
import { openBook } from './book';
import { type Clause, newClauseId } from './clause';
import { diary } from './diary';
import { editionIdOf, editions } from './edition';
import { lint } from './lint';
import { byHome, movedAnswer } from './moving';
import { opened } from './opening';
import { homeOf } from './owner';
import { isVillage, leads, orgTypeOf } from './policy';
import { AHEAD_MAX_MS } from './publish-rules';
import { revisions } from './revision';

export const recordRules = implement(contract, {
  allow: ({ held }) => held.length > 0,
  async run({ callId, revisionId, villageId, resolution, validFrom, clauses: sent }, context) {
    const { store, actor, now, refuse, once } = context;
    const place = await placeOf(store, villageId);
    if (!isVillage(place)) {
      return refuse('village_not_found');
    }
    const home = await homeOf(store, villageId, now);
    const { personId } = actor;
    if (personId === undefined || !leads(actor, villageId) || !home) {
      return refuse('not_allowed');
    }
    const certain = lint(sent.map(({ text }) => text)).find((it) => it.sureness === 'certain');
    if (certain) {
      return refuse('certain_offence', { number: certain.number, words: certain.words });
    }
    if (validFrom > now + AHEAD_MAX_MS) {
      return refuse('too_far_ahead');
    }
    const clauses = sent.map(({ topic, text }, at): Clause => ({
      clauseId: newClauseId(revisionId, callId, at),
      ...{ topic, text: text.trim() },
    }));
    return once(async (tx) => {
      const { book, keep } = await openBook(tx, villageId);
      if (book.openRevisionId !== undefined) {
        return refuse('revision_open_already');
      }
      if (book.editions > 0) {
        return refuse('has_rules_already');
      }
      if (await tx.get(revisions, revisionId)) {
        return refuse('revision_id_taken');
      }
      const id = editionIdOf(villageId, 1);
      const kind = 'adopt';
      const { revision, line } = opened(
        {
          ...{ id: revisionId, villageId, orgType: orgTypeOf(place), kind, base: 0 },
          ...{ purpose: resolution, home: home.office },
        },
        { by: personId, at: now, saying: byHome({ home: home.office }, actor, resolution) },
      );
      const recorded = {
        ...{ ...revision, state: 'published' as const, comesAt: validFrom },
        ...{ reached: { published: now }, edition: { edition: 1, validFrom } },
      };
      const dated = { villageId, edition: 1, validFrom, recordedAt: now };
      await tx.insert(editions, { id, ...dated, kind, revisionId, clauses });
      await tx.insert(revisions, recorded);
      await tx.insert(diary, { ...line, did: 'recorded' });
      await keep({ ...book, editions: 1, openRevisionId: revisionId });
      return { ...movedAnswer(recorded), edition: 1 };
    });
  },
});
