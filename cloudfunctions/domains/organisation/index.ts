import type { Sweep } from '../../kernel/happening';
import type { Operation } from '../../kernel/operation';
import type { AnyCollection } from '../../kernel/store';
import { appointments } from './appointment';
import { askBindingOperation } from './ask-binding';
import { bindings } from './binding';
import { confirmBinding } from './confirm-binding';
import { consents } from './consent';
import { declineBinding } from './decline-binding';
import { deleteMineOperation } from './delete-mine';
import { exportMineOperation } from './export-mine';
import { findPerson } from './find-person';
import { forgetOldConsents } from './forget-old-consents';
import { giveConsent } from './give-consent';
import { households } from './household';
import { identities } from './identity';
import { keepPhoneNumber } from './keep-phone-number';
import { listBindings } from './list-bindings';
import { listHouseholds } from './list-households';
import { lookAtPlaceOperation } from './look-at-place';
import { looks } from './look';
import { memberships } from './membership';
import { myHousehold } from './my-household';
import { offices } from './office';
import { persons } from './person';
import type { OtherRecords } from './personal-records';
import { phoneNumbers } from './phone-number';
import type { PlaceOfCode } from './place-of-code';
import { places } from './place';
import { readBinding } from './read-binding';
import { readConsent } from './read-consent';
import { readLaw } from './read-law';
import { revealPhone } from './reveal-phone';
import { riseOverdueBindings } from './rise-overdue-bindings';
import { whoAmI } from './who-am-i';
import { whoServes } from './who-serves';
import { withdrawBinding } from './withdraw-binding';
import { withdrawConsent } from './withdraw-consent';

/** People and places: who lives where, who holds which post, and who is behind a WeChat identity. */
export { actorOf } from './actor-of';
export { hasVoiceByAge } from './age';
export type { Appointment } from './appointment';
export { consentLine, hasConsent, mayKeep } from './consent';
export type { Household } from './household';
export { identityIdOf } from './identity';
export { maskName } from './masking';
export type { Membership } from './membership';
export type { Office } from './office';
export type { Person } from './person';
export type { PersonalRecords } from './personal-records';
export { idAt, type Level, type Place } from './place';
export type { PlaceOfCode } from './place-of-code';
export { holds, isCadreOf, mayActFor, mayHelpIn, villagesLedBy, worksAt } from './policy';
export { belongingTo, rollOf, type RollLine } from './roll';
export {
  contactOf,
  hamletsOf,
  holderOf,
  householdOf,
  isInOffice,
  membersOf,
  nextInLine,
  officeFor,
  officeOf,
  openidsOf,
  personOf,
  placeName,
  placeOf,
} from './register';

/** What the register needs of domains that it may not know. */
interface Neighbours {
  readonly placeOfCode: PlaceOfCode;
  readonly records: OtherRecords;
}

export function operationsOfOrganisation({ placeOfCode, records }: Neighbours): Operation[] {
  return [
    whoAmI,
    lookAtPlaceOperation(placeOfCode),
    askBindingOperation(placeOfCode),
    ...[withdrawBinding, listBindings, readBinding, confirmBinding, declineBinding],
    ...[findPerson, listHouseholds, myHousehold, revealPhone],
    ...[readConsent, giveConsent, withdrawConsent, keepPhoneNumber],
    ...[readLaw, whoServes],
    exportMineOperation(records),
    deleteMineOperation(records),
  ];
}

export const sweeps: Sweep[] = [riseOverdueBindings, forgetOldConsents];

/** The books of the register, for whoever fills them: a seed, or a county's import. */
export const register = {
  places,
  offices,
  households,
  persons,
  appointments,
  memberships,
  identities,
  consents,
};

export const collections: AnyCollection[] = [
  ...Object.values(register),
  bindings,
  phoneNumbers,
  looks,
];
