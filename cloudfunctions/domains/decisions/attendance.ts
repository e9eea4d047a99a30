import type { Meeting, Present } from './happening';
import type { BodyRule } from './lawful';

/** What is wrong with the list of those who came; nothing when it is right. */
export function presenceFlaw(
  { ways }: BodyRule,
  { roll, present, recused }: Pick<Meeting, 'roll' | 'present' | 'recused'>,
) {
  const isOnRoll = (line: number) => Number.isSafeInteger(line) && line >= 0 && line < roll.length;
  if (!present.every(({ line }) => isOnRoll(line)) || !recused.every(isOnRoll)) {
    return 'not_on_the_roll' as const;
  }
  const lines = present.map(({ line }) => line);
  if (new Set(lines).size < lines.length || new Set(recused).size < recused.length) {
    return 'counted_twice' as const;
  }
  if (present.some(({ way }) => way === 'online') && !ways.includes('online')) {
    return 'online_not_binding' as const;
  }
  if (present.some(({ way }) => way === 'proxy') && !ways.includes('proxy')) {
    return 'proxy_not_allowed' as const;
  }
  return proxyFlaw(roll, present);
}

/** Whoever cannot come may be represented by a member of the same household who is there, with a paper (CEO Art 27). */
function proxyFlaw(roll: Meeting['roll'], present: readonly Present[]) {
  const come = new Set(present.filter(({ way }) => way !== 'proxy').map(({ line }) => line));
  for (const { line, way, by, paper } of present) {
    if (way !== 'proxy') {
      if (by !== undefined || paper !== undefined) {
        return 'proxy_not_allowed' as const;
      }
      continue;
    }
    const household = roll[line]?.household;
    const isOfHousehold =
      by !== undefined &&
      by !== line &&
      come.has(by) &&
      household !== undefined &&
      roll[by]?.household === household;
    if (!isOfHousehold) {
      return 'proxy_not_of_household' as const;
    }
    if (paper === undefined) {
      return 'proxy_paper_missing' as const;
    }
  }
  return undefined;
}
