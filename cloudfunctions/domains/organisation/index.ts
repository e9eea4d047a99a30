import { appointments } from './appointment';
import { consents } from './consent';
import { households } from './household';
import { identities } from './identity';
import { offices } from './office';
import { persons } from './person';
import { places } from './place';

/** People and places: who lives where, who holds which post, and who is behind a WeChat identity. */
export { actorOf } from './actor-of';
export type { Appointment } from './appointment';
export { consentLine, hasConsent } from './consent';
export type { Household } from './household';
export { identityIdOf } from './identity';
export { maskName } from './masking';
export type { Office } from './office';
export type { Person } from './person';
export { idAt, type Level, type Place } from './place';
export { holds, isCadreOf, mayActFor, mayHelpIn, villagesLedBy, worksAt } from './policy';
export {
  contactOf,
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

/** The books of the register, for whoever fills them: a seed, or a county's import. */
export const register = {
  places,
  offices,
  households,
  persons,
  appointments,
  identities,
  consents,
};
