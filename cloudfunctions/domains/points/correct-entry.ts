import { correctEntry as contract } from '../../contracts/points';
import { dueAfter } from '../../kernel/calendar';
import { implement } from '../../kernel/operation';
import { workCalendar } from '../../law/holidays';
import { pointsObjection } from '../../law/points-tariff';
import { tell } from '../events';
import { accountIdOf, accounts } from './account';
import { correctionIdOf, entries, type Entry, gainOf, type NewEntry } from './entry';
import { isConcerned, supervises } from './policy';
import { book, takeableFrom } from './transfer';

export const correctEntry = implement(contract, {
  allow: ({ held }) => held.length > 0,
  async run({ entryId, reason }, { actor, store, now, refuse, once }) {
    const wrong = await store.get(entries, entryId);
    if (!wrong || !supervises(actor, wrong.villageId)) {
      return refuse('entry_not_found');
    }
    if (isConcerned(actor, wrong)) {
      return refuse('concerned_yourself');
    }
    return once(async (tx) => {
      const correctionId = correctionIdOf(entryId);
      if (await tx.get(entries, correctionId)) {
        return refuse('already_corrected');
      }
      const account = await tx.get(accounts, accountIdOf('household', wrong.householdId));
      const points =
        gainOf(wrong) > 0 ? takeableFrom(account?.balance ?? 0, wrong.points) : wrong.points;
      if (points === 0) {
        return refuse('nothing_to_take_back');
      }
      const entry = reversed(wrong, { id: correctionId, at: now, points, reason });
      const balance = await book(tx, {
        ...entry,
        ...(actor.personId !== undefined && { verifiedBy: actor.personId }),
      });
      await tell(tx, 'points.credited', {
        key: [entry.id],
        at: now,
        facts: { householdId: wrong.householdId, entryId: entry.id, points: gainOf(entry) },
      });
      return { entryId: entry.id, points: gainOf(entry), balance: balance ?? 0 };
    });
  },
});

/** The line that goes the other way, under the same deed and the same edition of the tariff. */
function reversed(
  wrong: Entry,
  more: Pick<NewEntry, 'id' | 'at' | 'points'> & { readonly reason: string },
): NewEntry {
  const { villageId, householdId, deed, text, edition } = wrong;
  return {
    ...more,
    fromId: wrong.toId,
    toId: wrong.fromId,
    villageId,
    householdId,
    deed,
    text,
    edition,
    corrects: wrong.id,
    objectUntil: dueAfter(more.at, pointsObjection.period, workCalendar).effectiveAt,
  };
}
