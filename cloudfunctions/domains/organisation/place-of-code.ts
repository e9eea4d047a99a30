import type { World } from '../../kernel/operation';

/** Where a printed code hangs; the household for the code on a household's card. Nothing for a dead code. */
export interface PlaceOfCode {
  (
    code: string,
    world: World,
  ): Promise<{ readonly placeId: string; readonly householdId?: string } | undefined>;
}
