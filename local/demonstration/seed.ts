import { consentLine, identityIdOf, register } from '../../cloudfunctions/domains/organisation';
import { books as meetingBooks } from '../../cloudfunctions/domains/deliberation';
import { tariffs } from '../../cloudfunctions/domains/points';
import { shelf } from '../../cloudfunctions/domains/rules';
import type { Vault } from '../../cloudfunctions/kernel/operation';
import type { Collection, Store, Stored, Unstored } from '../../cloudfunctions/kernel/store';
import { seedDecisions } from './decisions';
import { demonstrationMeetings } from './meetings';
import { demonstrationRules } from './rules';
import { demonstrationTariff } from './tariff';
import { demonstrationCounty } from './village';

/** Documents written in one transaction. */
const BATCH = 500;

interface Sown {
  readonly into: Collection<Stored>;
  readonly document: Unstored<Stored>;
}

/**
 * Puts the demonstration county into a store. What stands there already stays as it is. `now` is when those
 * who have a phone agreed to be known, and the day of this evening's meeting. What people said at meetings is locked
 * with the `vault`; without one there are no meetings.
 */
export async function seedDemonstration(store: Store, now: number, vault?: Vault): Promise<void> {
  const all = [...everything(now), ...(vault ? meetings(now, vault) : [])];
  for (let from = 0; from < all.length; from += BATCH) {
    const batch = all.slice(from, from + BATCH);
    await store.transact(async (tx) => {
      for (const { into, document } of batch) {
        if (!(await tx.get(into, document.id))) {
          await tx.insert(into, document);
        }
      }
    });
  }
  await seedDecisions(store, now);
}

function everything(now: number): Sown[] {
  const county = demonstrationCounty();
  const rules = demonstrationRules();
  const users = county.persons.flatMap(({ id, openid }) =>
    openid === undefined ? [] : [{ personId: id, openid }],
  );
  return [
    ...sown(register.places, county.places),
    ...sown(register.offices, county.offices),
    ...sown(register.households, county.households),
    ...sown(register.persons, county.persons),
    ...sown(register.appointments, county.appointments),
    ...sown(register.memberships, county.memberships),
    ...sown(
      register.identities,
      users.map(({ openid, personId }) => ({ id: identityIdOf(openid), personId })),
    ),
    ...sown(tariffs, [demonstrationTariff()]),
    ...sown(shelf.books, rules.books),
    ...sown(shelf.editions, rules.editions),
    ...sown(shelf.revisions, rules.revisions),
    ...sown(shelf.drafts, rules.drafts),
    ...sown(shelf.diary, rules.diary),
    ...sown(shelf.opinions, rules.opinions),
    ...sown(
      register.consents,
      users.map(({ openid }) =>
        consentLine(openid, 'demonstration', {
          ...{ purpose: 'identity' as const, noticeVersion: 1, isGiven: true },
          at: now,
        }),
      ),
    ),
  ];
}

function meetings(now: number, vault: Vault): Sown[] {
  const met = demonstrationMeetings(now, vault);
  return [
    ...sown(meetingBooks.meetings, met.meetings),
    ...sown(meetingBooks.signIns, met.signIns),
    ...sown(meetingBooks.items, met.items),
    ...sown(meetingBooks.diary, met.diary),
    ...sown(meetingBooks.lockedWords, met.lockedWords),
    ...sown(meetingBooks.minutes, met.minutes),
  ];
}

function sown<T extends Stored>(into: Collection<T>, documents: readonly Unstored<T>[]): Sown[] {
  return documents.map((document) => ({ into, document }));
}
