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

/** A villager has a voice from the eighteenth birthday on (村民委员会组织法, 2018 text, Art 21). */
const VOICE_YEARS = 18;

/**
 * Whether somebody is of the age that has a voice. `unsure` in the year of the eighteenth birthday, whose day the
 * register does not know, and for a person who has had themselves deleted: whoever draws a roll says which.
 */
export function hasVoiceByAge(
  { birthYear }: { readonly birthYear?: number },
  now: number,
): 'yes' | 'no' | 'unsure' {
  if (birthYear === undefined) {
    return 'unsure';
  }
  const age = Number(dayOf(now).slice(0, 4)) - birthYear;
  return age > VOICE_YEARS ? 'yes' : age === VOICE_YEARS ? 'unsure' : 'no';
}
