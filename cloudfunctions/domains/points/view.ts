import type { OutputOf } from '../../contracts/contract';
import type { readPassbook, readTariff } from '../../contracts/points';
import type { Actor } from '../../kernel/actor';
import type { Store } from '../../kernel/store';
import { maskName, officeOf, personOf } from '../organisation';
import { correctionIdOf, entries, type Entry, gainOf } from './entry';
import { isConcerned, supervises } from './policy';
import type { Tariff } from './tariff';

type ShownEntry = OutputOf<typeof readPassbook>['items'][number];
type ShownTariff = NonNullable<OutputOf<typeof readTariff>['tariff']>;
type Reader = Pick<Store, 'get'>;

/** One line of the passbook for this reader. Only the household is told who among them earned it. */
export async function shownEntry(
  { store, actor, now }: { store: Reader; actor: Actor; now: number },
  entry: Entry,
): Promise<ShownEntry> {
  const isOwn = actor.householdId === entry.householdId;
  const [correction, office, verifier, earner] = await Promise.all([
    store.get(entries, correctionIdOf(entry.id)),
    entry.officeId === undefined ? undefined : officeOf(store, entry.officeId),
    maskedName(store, entry.verifiedBy),
    isOwn ? maskedName(store, entry.earnedBy) : undefined,
  ]);
  const isCorrected = correction !== undefined;
  const isEarner = actor.personId !== undefined && actor.personId === entry.earnedBy;
  return {
    id: entry.id,
    at: entry.at,
    points: gainOf(entry),
    deed: entry.deed,
    text: entry.text,
    edition: entry.edition,
    ...(entry.cites !== undefined && { cites: entry.cites }),
    ...(earner !== undefined && { earnedBy: earner }),
    verifiedBy: {
      ...(office && { office: office.name }),
      ...(verifier !== undefined && { person: verifier }),
    },
    ...(isEarner && entry.requestId !== undefined && { requestId: entry.requestId }),
    objectUntil: entry.objectUntil,
    ...(entry.corrects !== undefined && { corrects: entry.corrects }),
    ...(entry.reason !== undefined && { reason: entry.reason }),
    isCorrected,
    abilities: abilitiesOf(entry, { isOwn, isCorrected, actor, now }),
  };
}

export function shownTariff({ edition, validFrom, decisionId, lines }: Tariff): ShownTariff {
  return {
    edition,
    validFrom,
    decisionId,
    lines: lines.map(({ bookedForRequests, ...line }) => ({
      ...line,
      isBookedByItself: bookedForRequests.length > 0,
    })),
  };
}

function abilitiesOf(
  entry: Entry,
  reader: { isOwn: boolean; isCorrected: boolean; actor: Actor; now: number },
): ShownEntry['abilities'] {
  const { isOwn, isCorrected, actor, now } = reader;
  if (isCorrected) {
    return [];
  }
  const mayCorrect = supervises(actor, entry.villageId) && !isConcerned(actor, entry);
  return [
    ...(isOwn && now <= entry.objectUntil ? (['object'] as const) : []),
    ...(mayCorrect ? (['correct'] as const) : []),
  ];
}

async function maskedName(
  store: Reader,
  personId: string | undefined,
): Promise<string | undefined> {
  const person = personId === undefined ? undefined : await personOf(store, personId);
  return person && maskName(person.name);
}
