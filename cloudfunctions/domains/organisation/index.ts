/** People and places: who lives where, who holds which post, and who is behind a WeChat identity. */
export { actorOf } from './actor-of';
export type { Appointment } from './appointment';
export type { Household } from './household';
export { maskName } from './masking';
export type { Office } from './office';
export type { Person } from './person';
export type { Level, Place } from './place';
export { holds, isCadreOf, mayActFor, mayHelpIn, villagesLedBy, worksAt } from './policy';
export {
  contactOf,
  holderOf,
  householdOf,
  nextInLine,
  officeFor,
  officeOf,
  openidsOf,
  personOf,
  placeName,
  placeOf,
} from './register';
