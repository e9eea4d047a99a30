import { dayOf } from '../../kernel/calendar';
import { accountAge } from '../../law/privacy-notices';

/**
 * Whether somebody may be too young for an account. The register knows the year of birth only, so the year in
 * which the birthday is still to come counts as too young; who has no year in it is an official.
 */
export function isUnderAge({ birthYear }: { readonly birthYear?: number }, now: number): boolean {
  const thisYear = Number(dayOf(now).slice(0, 4));
  return birthYear !== undefined && thisYear - birthYear <= accountAge.years;
}
