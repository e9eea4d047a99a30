import { idOf } from '../../kernel/ids';
import type { Unstored } from '../../kernel/store';
import { cutOff, type Sheet } from './attendance-sheet';
import type { ChainLine } from './chain';
import { type Decision, type DecisionLineKept, lineIdOf } from './decision';
import type { Doer, Hand, Happening, HappeningOf, Opening, Paper } from './happening';
import { next, open, type Refusal } from './process';

/** What is kept beside a line of the chain, and not told in it. */
export interface Beside {
  readonly personId?: string | undefined;
  readonly office?: string | undefined;
  readonly words?: string;
  readonly signerIds?: readonly string[];
  readonly chairId?: string;
  readonly recorderId?: string;
  readonly papers?: readonly KeptPaper[];
}
export type KeptPaper = Paper & { readonly fileId?: string | undefined };

/** A decision after something, with the line that was written about it. */
export interface Written {
  readonly decision: Decision;
  readonly kept: Unstored<DecisionLineKept>;
  /** Of the minutes of a meeting: who came, on sheets of their own. */
  readonly sheets: readonly Unstored<Sheet>[];
}

/** Whose motion it is, and where. */
export interface Beginning {
  readonly facts: Opening;
  readonly text: string;
  readonly at: number;
  readonly hand: Hand;
  readonly salt: string;
  readonly electors?: Decision['electors'];
  readonly beside: Beside;
}

export function begin({ facts, text, at, hand, salt, electors, beside }: Beginning): Written {
  const by = doer(hand, salt, beside.personId);
  const { state, line } = open({ did: 'opened', at, by, facts });
  const { decisionId: id, villageId, title } = facts;
  const decision: Decision = {
    ...{ id, version: 0, villageId, title, text, openedAt: at, isOpen: true, salt },
    ...(beside.personId !== undefined && { moverId: beside.personId }),
    process: state,
    signed: { villagers: 0, representatives: 0 },
    electors: electors ?? { villagers: 0, representatives: 0 },
  };
  return { decision, ...keptLine(id, line, beside) };
}

type Later = Exclude<Happening, HappeningOf<'opened'>>;
/** What happens, before it is known by whose hand. */
export type Deed = {
  readonly [Did in Later['did']]: Pick<HappeningOf<Did>, 'did' | 'facts'>;
}[Later['did']];

/**
 * The decision after the deed, by the first of these hands that may do it. A clock that lags behind the last line counts
 * as that line's instant.
 */
export function proceed(
  decision: Decision,
  deed: Deed,
  hands: readonly Hand[],
  now: number,
  beside: Beside = {},
): Written | { readonly refused: Refusal } {
  const at = Math.max(now, decision.process.at);
  for (const hand of hands) {
    const by = doer(hand, decision.salt, beside.personId);
    const step = next(decision.process, { ...deed, at, by });
    if ('state' in step) {
      const written = keptLine(decision.id, step.line, beside);
      return { decision: { ...decision, process: step.state }, ...written };
    }
    if (step.refused !== 'not_allowed') {
      return step;
    }
  }
  return { refused: 'not_allowed' };
}

/** Papers as the certificate names them: the file itself stays inside. */
export function publicPapers(papers: readonly KeptPaper[]): Paper[] {
  return papers.map(({ kind, title, hash }) => ({ kind, title, hash }));
}

function doer(hand: Hand, salt: string, personId: string | undefined): Doer {
  return { hand, mark: markOf(salt, personId ?? hand) };
}

/** Somebody as the certificate has them: the same in all lines of one decision, and in no other. */
export function markOf(salt: string, personId: string): string {
  return idOf('mark', salt, personId);
}

function keptLine(
  decisionId: string,
  whole: ChainLine,
  { personId, office, words, signerIds, chairId, recorderId, papers = [] }: Beside,
): Pick<Written, 'kept' | 'sheets'> {
  const { line, attendance, sheets } = cutOff(decisionId, whole);
  const fileIds = papers.flatMap(({ hash, fileId }) =>
    fileId === undefined ? [] : [{ hash, fileId }],
  );
  const kept = {
    ...{ id: lineIdOf(decisionId, line.n), decisionId, n: line.n, line },
    ...(attendance && { attendance }),
    ...(personId !== undefined && { personId }),
    ...(office !== undefined && { office }),
    ...(words !== undefined && { words }),
    ...(signerIds && { signerIds }),
    ...(chairId !== undefined && { chairId }),
    ...(recorderId !== undefined && { recorderId }),
    ...(fileIds.length > 0 && { fileIds }),
  };
  return { kept, sheets };
}
