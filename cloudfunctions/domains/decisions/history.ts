import assert from 'node:assert';
import type { RollKind } from '../../contracts/organisation-words';
import type { Unstored } from '../../kernel/store';
import type { RollLine } from '../organisation';
import type { Sheet } from './attendance-sheet';
import { type Beside, type Deed, markOf, proceed } from './book';
import type { Decision, DecisionLineKept } from './decision';
import { withDuty } from './duty';
import { freeze, type FrozenNow, type FrozenRollKept, type RollPage } from './frozen-roll';
import type { Hand } from './happening';
import { drawnUp, type Ground, type Motion } from './moving-a-motion';
import { withOffice } from './moving';
import { without } from './without';

/**
 * A decision with its whole past, written down at once: what a village decided before it had this book, or what a
 * demonstration shows. It goes through the same machine, so nothing can stand in it that could not have happened.
 */
export class History {
  private decision: Decision;
  private readonly lines: Unstored<DecisionLineKept>[] = [];
  private readonly sheets: Unstored<Sheet>[] = [];
  private readonly rolls: Unstored<FrozenRollKept>[] = [];
  private readonly pages: Unstored<RollPage>[] = [];

  constructor(
    motion: Motion,
    private readonly ground: Ground,
  ) {
    const written = drawnUp(motion, ground);
    assert(typeof written !== 'string', 'these matters are no one decision');
    this.decision = written.decision;
    this.lines.push(written.kept);
  }

  /** The next thing that happened. What the law does not allow did not happen: then it throws. */
  happened(deed: Deed, hand: Hand, at: number, beside: Beside = {}): this {
    const written = proceed(this.decision, deed, [hand], at, beside);
    assert(!('refused' in written), `${deed.did} could not have happened`);
    const { decision, kept, sheets } = withOffice(written, this.ground.seats);
    this.decision = decision;
    this.lines.push(kept);
    this.sheets.push(...sheets);
    return this;
  }

  /** Somebody as the lines of this decision have them. */
  markOf(personId: string): string {
    return markOf(this.decision.salt, personId);
  }

  /** A roll as it was frozen then, in the order of its voices; `salt` for this roll alone. */
  freeze(
    kind: RollKind,
    drawn: readonly RollLine[],
    salt: string,
  ): Pick<FrozenNow, 'voices' | 'people'> {
    const { roll, pages, voices, people } = freeze(this.decision.id, kind, drawn, salt);
    this.rolls.push(roll);
    this.pages.push(...pages);
    return { voices, people };
  }

  /** What stands in the books, with whoever holds the next step at this instant. */
  booksAt(now: number): {
    readonly decision: Unstored<Decision>;
    readonly lines: readonly Unstored<DecisionLineKept>[];
    readonly sheets: readonly Unstored<Sheet>[];
    readonly rolls: readonly Unstored<FrozenRollKept>[];
    readonly pages: readonly Unstored<RollPage>[];
  } {
    const decision = withDuty(this.decision, this.ground.seats, now);
    const { lines, sheets, rolls, pages } = this;
    return { decision: without(decision, 'version'), lines, sheets, rolls, pages };
  }
}
