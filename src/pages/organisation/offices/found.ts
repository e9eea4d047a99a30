import { titleOf } from '@/text/roles';
import type { OfficeServing } from './office-card';

/** The offices that are called so, or where somebody is: by the board, by the post, by the name. */
export function found(offices: readonly OfficeServing[], wanted: string): readonly OfficeServing[] {
  const words = wanted.trim();
  return offices.filter(({ kind, name, people }) =>
    [
      name,
      ...people.flatMap((it) => [it.name, it.placeName ?? '', titleOf(it.role, { kind, name })]),
    ].some((it) => it.includes(words)),
  );
}
