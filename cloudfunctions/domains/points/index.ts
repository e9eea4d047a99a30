import { accounts } from './account';
import type { Operation } from '../../kernel/operation';
import type { VillageOfPin } from '../pins';
import { adoptTariffOperation } from './adopt-tariff';
import { auditAccounts } from './audit';
import { correctEntry } from './correct-entry';
import { entries } from './entry';
import { creditTheHousehold } from './on-request-closed';
import { readPassbook } from './read-passbook';
import { readTariff } from './read-tariff';
import { tariffs } from './tariff';

export { pointsRecords } from './records';
export { newTariff, starterLines, tariffs } from './tariff';

/** What a village gives its households points for, and every household's passbook. Points are not money. */
export function operationsOfPoints({
  villageOfPin,
}: {
  readonly villageOfPin: VillageOfPin;
}): Operation[] {
  return [readPassbook, readTariff, adoptTariffOperation(villageOfPin), correctEntry];
}

export const listeners = [creditTheHousehold];
export const sweeps = [auditAccounts];
export const collections = [accounts, entries, tariffs];
