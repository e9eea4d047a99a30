import type { DecisionShown } from '../../contracts/decisions-shown';
import { ways } from '../../contracts/decisions-words';
import type { DecisionLineKept } from './decision';
import type { Meeting } from './happening';
import { sumOf } from './meeting';
import type { Verdict } from './tally';
import { type Openable, showPapers } from './view-papers';

type MeetingShown = DecisionShown['meetings'][number];

interface Reader {
  readonly masked: ReadonlyMap<string, string>;
  readonly openable: Openable;
}

/** Every meeting that was called, in order: what was due, who came in numbers, the count, the papers, who signed. */
export function showMeetings(lines: readonly DecisionLineKept[], reader: Reader): MeetingShown[] {
  const shown: MeetingShown[] = [];
  let households = 0;
  for (const kept of lines) {
    const { did, at, facts } = kept.line;
    const last = shown.at(-1);
    if (did === 'called') {
      shown.push(called(facts, at, reader));
      households = (facts['slipsRoll'] as { due: number } | undefined)?.due ?? 0;
    } else if (last !== undefined && did === 'called_off') {
      shown[shown.length - 1] = { ...last, isCalledOff: true };
    } else if (last !== undefined && did === 'seated') {
      shown[shown.length - 1] = {
        ...last,
        path: facts['path'] as NonNullable<MeetingShown['path']>,
      };
    } else if (last !== undefined && did === 'held') {
      shown[shown.length - 1] = { ...last, ...held(kept, households, reader) };
    }
  }
  return shown;
}

/** As the certificate has it, without what only the chain needs. */
function called(
  facts: DecisionLineKept['line']['facts'],
  calledAt: number,
  { openable }: Reader,
): MeetingShown {
  const { step, body, meetingAt, place, rolls } = facts as unknown as Pick<
    MeetingShown,
    'step' | 'body' | 'meetingAt' | 'place' | 'rolls'
  >;
  const papers = showPapers(facts['papers'], openable);
  return { step, body, calledAt, meetingAt, place, rolls, papers, isCalledOff: false };
}

interface HeldFacts extends Omit<Meeting, 'roll' | 'present' | 'recused' | 'calls'>, Verdict {
  readonly due: number;
  readonly path: NonNullable<MeetingShown['path']>;
}

function held(
  { line, attendance, signerIds = [], chairId = '', recorderId = '' }: DecisionLineKept,
  households: number,
  { masked, openable }: Reader,
) {
  const facts = line.facts as unknown as HeldFacts;
  const { count, women, papers, slips, outcome, due, path } = facts;
  const { onsite = 0, online = 0, proxy = 0, recused = 0 } = attendance ?? {};
  const sum = (choice: 'agree' | 'against' | 'abstain') =>
    ways.reduce((total, way) => total + count[way][choice], 0);
  return {
    path,
    held: {
      ...{ at: line.at, due, present: onsite + online + proxy, outcome },
      agreeNeeded: facts.agreeNeeded,
      ...(facts.quorumNeeded !== undefined && { quorumNeeded: facts.quorumNeeded }),
      presentBy: { onsite, online, proxy },
      count: { agree: sum('agree'), against: sum('against'), abstain: sum('abstain') },
      ...{ recused, women, papers: showPapers(papers, openable) },
      ...(slips && { slips: { ...slips, households, covered: sumOf(slips) } }),
      ...{ chair: masked.get(chairId) ?? '*', recorder: masked.get(recorderId) ?? '*' },
      signers: signerIds.map((id) => masked.get(id) ?? '*'),
    },
  };
}
