import { accounts } from './account';
import { adoptTariff } from './adopt-tariff';
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
export const operations = [readPassbook, readTariff, adoptTariff, correctEntry];
export const listeners = [creditTheHousehold];
export const sweeps = [auditAccounts];
export const collections = [accounts, entries, tariffs];
