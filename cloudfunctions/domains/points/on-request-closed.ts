import { dueAfter } from '../../kernel/calendar';
import type { Store } from '../../kernel/store';
import { workCalendar } from '../../law/holidays';
import { pointsObjection } from '../../law/points-tariff';
import { hear, tell } from '../events';
import { personOf } from '../organisation';
import { accountIdOf } from './account';
import { deserved } from './deserved';
import { entryIdOf, type NewEntry } from './entry';
import { tariffInForce } from './tariff';
import { book } from './transfer';

/** Credits the household of whoever reported what was true and is solved, under the tariff of that day. */
export const creditTheHousehold = hear(
  'request.closed',
  'points.credit-the-household',
  async (facts, { at }, { store }) => {
    const { requestId, householdId, villageId, filerId, officeId, verifiedBy } = facts;
    if (householdId === undefined || villageId === undefined) {
      return;
    }
    const tariff = await tariffInForce(store, villageId, at);
    const line = tariff && deserved(facts, tariff);
    if (!line || (await isOfHousehold(store, verifiedBy, householdId))) {
      return;
    }
    const entry: NewEntry = {
      id: entryIdOf(['request.closed', requestId], line.deed),
      at,
      fromId: accountIdOf('village', villageId),
      toId: accountIdOf('household', householdId),
      points: line.points,
      villageId,
      householdId,
      deed: line.deed,
      text: line.text,
      edition: tariff.edition,
      ...(line.cites !== undefined && { cites: line.cites }),
      requestId,
      ...(filerId !== undefined && { earnedBy: filerId }),
      ...(officeId !== undefined && { officeId }),
      ...(verifiedBy !== undefined && { verifiedBy }),
      objectUntil: dueAfter(at, pointsObjection.period, workCalendar).effectiveAt,
    };
    await store.transact(async (tx) => {
      if ((await book(tx, entry)) !== undefined) {
        await tell(tx, 'points.credited', {
          key: [entry.id],
          at,
          facts: { householdId, entryId: entry.id, points: entry.points },
        });
      }
    });
  },
);

/** Nobody finds true what their own household is credited for. */
async function isOfHousehold(
  store: Pick<Store, 'get'>,
  personId: string | undefined,
  householdId: string,
): Promise<boolean> {
  const person = personId === undefined ? undefined : await personOf(store, personId);
  return person?.householdId === householdId;
}
