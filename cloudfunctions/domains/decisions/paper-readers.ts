import type { Actor } from '../../kernel/actor';
import type { Store } from '../../kernel/store';
import type { DecisionLineKept } from './decision';
import type { Hand, Paper } from './happening';
import { rollOfHash, standsOn } from './roll-lines';
import type { FrozenRoll } from './state';

/** Whose papers of a kind are: everybody's, of those who were called to the step, or of the offices that keep them. */
type Readers = 'everybody' | 'called' | 'offices';

/**
 * What was voted on and what hung on the board is everybody's (村民委员会组织法 Art 30). Minutes and contracts are read by
 * those who were called to decide (农村集体经济组织法 Art 13: members read and copy minutes). A slip, a ballot and a
 * mandate tell how one household thinks, and of an ordinary mandate the number of an identity card.
 */
const readersOf: Readonly<Record<Paper['kind'], Readers>> = {
  plan: 'everybody',
  notice: 'everybody',
  photo: 'everybody',
  approval: 'everybody',
  delegation: 'everybody',
  minutes: 'called',
  attendance: 'called',
  contract: 'called',
  other: 'called',
  ballots: 'offices',
  slips: 'offices',
  proxy: 'offices',
};

/** A paper whose file is kept, with the step to which it was brought. */
export interface PaperInFile {
  readonly hash: string;
  readonly fileId: string;
  readonly readers: Readers;
  readonly broughtBy?: string | undefined;
  /** Rolls of the meeting of that step; of a step without a meeting, of the one that decided. */
  readonly rolls: readonly FrozenRoll[];
}

/** Every kept file of a decision, in the order in which the papers came. */
export function papersInFile(lines: readonly DecisionLineKept[]): PaperInFile[] {
  const found: PaperInFile[] = [];
  let deciding: readonly FrozenRoll[] = [];
  let ofMeeting: readonly FrozenRoll[] = [];
  for (const { line, personId, fileIds = [] } of lines) {
    if (line.did === 'called') {
      ofMeeting = line.facts['rolls'] as FrozenRoll[];
      deciding = line.facts['step'] === 'resolution' ? ofMeeting : deciding;
    }
    const isOfMeeting = line.did === 'called' || line.did === 'held';
    const kinds = new Map(papersOf(line.facts).map(({ hash, kind }) => [hash, kind]));
    for (const { hash, fileId } of fileIds) {
      const readers = readersOf[kinds.get(hash) ?? 'other'];
      const rolls = isOfMeeting ? ofMeeting : deciding;
      found.push({ hash, fileId, readers, rolls, broughtBy: personId });
    }
  }
  return found;
}

function papersOf(facts: DecisionLineKept['line']['facts']): readonly Paper[] {
  const { papers = [], paper } = facts as { papers?: readonly Paper[]; paper?: Paper };
  return paper === undefined ? papers : [...papers, paper];
}

/** Of these the ones that this reader may open. The rolls are looked at only where the answer depends on them. */
export async function openedTo(
  store: Pick<Store, 'get'>,
  decisionId: string,
  papers: readonly PaperInFile[],
  { actor, hands }: { readonly actor: Actor; readonly hands: readonly Hand[] },
): Promise<readonly PaperInFile[]> {
  if (hands.some((hand) => hand !== 'villager')) {
    return papers;
  }
  const { personId } = actor;
  const open = (paper: PaperInFile) =>
    paper.readers === 'everybody' || (personId !== undefined && paper.broughtBy === personId);
  const asks = personId === undefined ? [] : papers.filter((it) => it.readers === 'called');
  const hashes = new Set(asks.filter((it) => !open(it)).flatMap(rollHashes));
  const found = await Promise.all(
    [...hashes].map(async (hash) => {
      const roll = await rollOfHash(store, decisionId, hash);
      return roll && (await standsOn(store, roll, actor)) ? [hash] : [];
    }),
  );
  const stoodOn = new Set(found.flat());
  return papers.filter(
    (paper) =>
      open(paper) ||
      (paper.readers === 'called' && rollHashes(paper).some((hash) => stoodOn.has(hash))),
  );
}

function rollHashes({ rolls }: PaperInFile): string[] {
  return rolls.map(({ hash }) => hash);
}
