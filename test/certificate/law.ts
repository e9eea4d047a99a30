import { must, there } from './broken';
import { canonicalText, type Json } from './canonical';
import { dayOf } from './days';
import {
  bodies,
  type BodyRow,
  demandsFor,
  type Matter,
  matters,
  OVER_HALF,
  stages,
  TWO_THIRDS,
} from './matters';
import { type Approval, type Body, type Line, type Stage } from './shape';
import { stricter, type Threshold } from './threshold';

export interface BodyRule extends BodyRow {
  readonly body: Body;
  readonly slips?: { readonly cover: Threshold; readonly pass: Threshold };
}

export interface Lawful {
  readonly version: string;
  readonly editions: readonly string[];
  readonly track: 'villagers' | 'collective';
  readonly preparing: Readonly<Record<'proposal' | 'discussion' | 'review', BodyRule>>;
  readonly deciding: readonly BodyRule[];
  readonly approvals: readonly { readonly kind: Approval; readonly stage: Stage }[];
  readonly needsWomensCheck: boolean;
  readonly mayMerge: boolean;
  readonly recusedLeaveTotal: boolean;
  readonly signatures: number;
  readonly demands: readonly {
    readonly by: 'villagers' | 'representatives';
    readonly body: Body;
    readonly share: Threshold;
  }[];
  readonly days: Readonly<Record<Period, number>>;
}
type Period =
  'decisionNotice' | 'resultNotice' | 'objection' | 'reply' | 'townshipReply' | 'silence';

/** Section 3: the law of the motion, reckoned from its matters and its day, must be what the first line says. */
export function checkedLaw({ at, facts }: Line<'opened'>): Lawful {
  const names = facts.matters;
  must('L2', names.length >= 1 && names.length <= 4 && new Set(names).size === names.length);
  const all = names.map((name) => there('L2', matters.get(name)));
  must('L2', mayStandTogether(all));
  const lawful = lawOf(names, all, dayOf(at));
  must('L1', canonicalText(facts.lawful) === canonicalText(lawful as unknown as Json));
  return lawful;
}

function mayStandTogether(all: readonly Matter[]): boolean {
  const isOfVillagersOnly = ({ bodies: [first, second] }: Matter) =>
    first === 'villagers_assembly' && second === undefined;
  return !(all.some(({ track }) => track === 'collective') && all.some(isOfVillagersOnly));
}

function lawOf(names: readonly string[], all: readonly Matter[], day: string): Lawful {
  const track = all.some((matter) => matter.track === 'collective') ? 'collective' : 'villagers';
  const counting = all.filter((matter) => matter.track === track);
  const deciding = (counting[0]?.bodies ?? []).filter((body) =>
    counting.every((matter) => matter.bodies.includes(body)),
  );
  const village = day < '2026-01-01' ? 'VCOL-2018' : 'VCOL-2025';
  return {
    version: '2026-11-01',
    editions: [...new Set([village, ...all.flatMap(({ editions }) => editions)])],
    track,
    preparing: {
      proposal: { body: 'party_organisation', ...bodies.party_organisation },
      discussion: { body: 'two_committees', ...bodies.two_committees },
      review: { body: 'party_members', ...bodies.party_members },
    },
    deciding: deciding.map((body) => ruleOf(body, names, all)),
    approvals: [...new Set(all.flatMap(({ approvals }) => approvals))].map((kind) => ({
      kind,
      stage: stages[kind],
    })),
    needsWomensCheck: all.some(({ isForWomen }) => isForWomen),
    ...{ mayMerge: false, recusedLeaveTotal: false, signatures: 2 },
    demands: deciding.flatMap((body) =>
      (demandsFor[body] ?? []).map(({ by, share }) => ({ by, body, share })),
    ),
    days: {
      ...{ decisionNotice: 7, resultNotice: 10, objection: 5 },
      ...{ reply: 5, townshipReply: 10, silence: 7 },
    },
  };
}

function ruleOf(body: Body, names: readonly string[], all: readonly Matter[]): BodyRule {
  const row = bodies[body];
  const pass = all.reduce(
    (strictest, matter) => (matter.pass ? stricter(strictest, matter.pass) : strictest),
    row.pass,
  );
  const hasSlips = body === 'representatives_assembly' && names.includes('levy');
  return {
    ...{ body, ...row, pass },
    ...(hasSlips && { slips: { cover: TWO_THIRDS, pass: OVER_HALF } }),
  };
}
