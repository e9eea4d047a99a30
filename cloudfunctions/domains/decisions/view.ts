import type { DecisionLine, DecisionShown } from '../../contracts/decisions-shown';
import type { DecisionAbility } from '../../contracts/decisions-words';
import { waitingFor } from './awaiting';
import type { Decision, DecisionLineKept } from './decision';
import type { ObjectionKept } from './objection';
import { isEnd } from './phases';
import { neededFor } from './demanders';
import { showMeetings } from './view-meetings';
import { showNotices } from './view-notices';
import { showObjection } from './view-objection';
import { type Openable, showPaper, showPapers } from './view-papers';
import { showLaw } from './view-rule';
import { showSteps } from './view-steps';

/** What was looked up for one reader before it is decided how it is shown. */
export interface Pieces {
  readonly villageName: string;
  readonly lines: readonly DecisionLineKept[];
  readonly objections: readonly ObjectionKept[];
  /** Those whose words this reader may read. */
  readonly opens: ReadonlySet<string>;
  /** Whether this reader writes or signs notices. */
  readonly readsDrafts: boolean;
  readonly openable: Openable;
  /** Masked names of those who acted for an office or signed. */
  readonly masked: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, string>;
  readonly mine: DecisionShown['mine'];
  readonly abilities: DecisionAbility[];
}

/** One line of the village's list. */
export function showLine(decision: Decision, now: number): DecisionLine {
  const { id, villageId, title, openedAt, process } = decision;
  const next = showNext(decision, now);
  return {
    ...{ decisionId: id, villageId, title, openedAt },
    ...{ matters: [...process.matters], track: process.lawful.track, phase: process.phase },
    ...(process.outcome !== undefined && { outcome: process.outcome }),
    ...(next && { next }),
  };
}

/** What happens next, who holds it, by when. */
function showNext({ process, duty }: Decision, now: number): DecisionLine['next'] {
  const waiting = waitingFor(process, now);
  if (waiting === undefined) {
    return undefined;
  }
  const { does } = waiting;
  if (duty === undefined) {
    const by = waiting.hand === undefined ? waiting.dueAt : undefined;
    return { does, ...(by !== undefined && { by }), isOverdue: false };
  }
  const office = { id: duty.officeId, name: duty.officeName };
  return {
    does,
    ...(duty.level === 'village' ? { office } : { risenTo: office }),
    by: duty.dueAt,
    isOverdue: duty.level !== 'village' || duty.dueAt < now,
  };
}

/** A decision as everybody reads it: numbers, offices, fingerprints and masked names; the only way out. */
export function showDecision(
  decision: Decision,
  pieces: Pieces,
  now: number,
): Omit<DecisionShown, 'prints'> {
  const { process, text } = decision;
  const { lines, masked, places, mine, abilities, openable } = pieces;
  const chain = lines.map(({ line }) => line);
  const { decisionNotice, resultNotice } = process.lawful.days;
  const delegation = process.meeting?.delegation ?? delegationIn(lines);
  return {
    ...showLine(decision, now),
    ...{ villageName: pieces.villageName, text, source: process.source.kind },
    papers: showPapers(chain[0]?.facts['papers'] ?? [], openable),
    ...(process.draftHash !== undefined && { draftHash: process.draftHash }),
    rules: showLaw(process.lawful),
    steps: showSteps(process, chain),
    demands: showDemands(decision, pieces),
    approvals: showApprovals(decision, lines, openable),
    ...womensCheck(lines),
    ...(delegation && {
      delegation: {
        ...{ delegationId: delegation.id, from: delegation.decidedOn, until: delegation.until },
      },
    }),
    meetings: showMeetings(lines, { masked, openable }),
    ...(decision.ballotPollId !== undefined && { ballotPollId: decision.ballotPollId }),
    notices: showNotices(
      lines,
      { masked, places, openable, readsDrafts: pieces.readsDrafts },
      { decision: decisionNotice, result: resultNotice },
    ),
    objections: process.objections.flatMap((objected) => {
      const kept = pieces.objections.find(({ id }) => id === objected.objection);
      const mayOpen = pieces.opens.has(objected.objection);
      return kept ? [showObjection(objected, kept, { mayOpen, now })] : [];
    }),
    objectionSum: {
      all: process.objections.length,
      open: process.objections.filter(({ state }) => state === 'filed').length,
    },
    mine,
    progress: showProgress(lines, openable),
    diary: lines.map(({ line, office, personId, words }) => {
      const name = office === undefined ? undefined : masked.get(personId ?? '');
      return {
        ...{ n: line.n, at: line.at, did: line.did, hash: line.hash },
        ...(office !== undefined && { office }),
        ...(name !== undefined && { name }),
        ...(words !== undefined && line.did !== 'notice_prepared' && { words }),
      };
    }),
    certificate: { head: process.head, lines: process.lines, isFinal: isEnd(process.phase) },
    abilities,
  };
}

function showDemands(
  { process, signed, electors: due }: Decision,
  { lines }: Pieces,
): DecisionShown['demands'] {
  const who = [...new Set(process.lawful.demands.map(({ by }) => by))];
  return who.map((by) => ({
    ...{ by, signatures: signed[by], due: due[by] },
    needed: neededFor(process.lawful, by, due[by]),
    isReached: lines.some(({ line: { did, facts } }) => did === 'demanded' && facts['who'] === by),
  }));
}

function showApprovals(
  { process: { lawful, isRefused } }: Decision,
  lines: readonly DecisionLineKept[],
  openable: Openable,
): DecisionShown['approvals'] {
  return lawful.approvals.map(({ kind, stage }) => {
    const last = lines
      .filter(
        ({ line: { did, facts } }) =>
          (did === 'approved' || did === 'refused') && facts['kind'] === kind,
      )
      .at(-1);
    if (last === undefined) {
      return {
        kind,
        stage,
        state: isRefused && stage !== 'before_meeting' ? 'refused' : 'waiting',
      };
    }
    const { did, at, facts } = last.line;
    const state = did === 'approved' ? ('granted' as const) : ('refused' as const);
    return { kind, stage, state, at, paper: showPaper(facts['paper'], openable) };
  });
}

function womensCheck(lines: readonly DecisionLineKept[]) {
  const held = lines.filter(({ line: { facts } }) => facts['womensCheck'] !== undefined).at(-1);
  return held ? { womensCheckedAt: held.line.at } : {};
}

function delegationIn(lines: readonly DecisionLineKept[]) {
  const called = lines.filter(({ line: { facts } }) => facts['delegation'] !== undefined).at(-1);
  return called?.line.facts['delegation'] as
    { readonly id: string; readonly decidedOn: string; readonly until: string } | undefined;
}

function showProgress(
  lines: readonly DecisionLineKept[],
  openable: Openable,
): DecisionShown['progress'] {
  return lines.flatMap(({ line: { did, at, facts }, words = '' }) =>
    did === 'carried_out'
      ? [
          {
            ...{ at, text: words, isDone: facts['isDone'] === true },
            papers: showPapers(facts['papers'], openable),
          },
        ]
      : [],
  );
}
