import { type Json } from './canonical';
import {
  day,
  exactly,
  exactlyPerhaps,
  type Form,
  instant,
  isObject,
  letters,
  listOf,
  type Of,
  oneOf,
  text,
  truth,
  whole,
} from './forms';

/** Rule F1: the shape of the file, its lines (section 4) and its rolls. */

const hash = letters(43);
const kindsOfPaper = oneOf(
  ...['plan', 'minutes', 'attendance', 'ballots', 'slips', 'proxy', 'notice', 'photo'],
  ...['contract', 'approval', 'delegation', 'other'],
);
const hand = oneOf(
  ...(['party_branch', 'villagers_committee', 'collective', 'supervision_committee'] as const),
  ...(['township', 'county', 'villager', 'clock'] as const),
);
const rollKind = oneOf(
  ...(['party_committee', 'two_committees', 'party_members', 'representatives_assembly'] as const),
  ...(['adults', 'households', 'collective_representatives', 'collective_members'] as const),
);
const body = oneOf(
  ...(['party_organisation', 'two_committees', 'party_members'] as const),
  ...(['representatives_assembly', 'villagers_assembly'] as const),
  ...(['members_representatives', 'members_assembly'] as const),
);
const approval = oneOf(
  ...(['township_review', 'work_group', 'draft_published', 'credit_check'] as const),
  ...(['township_approval', 'county_approval', 'levy_review'] as const),
  ...(['bidding_record', 'roll_filed'] as const),
);
const stage = oneOf('before_meeting', 'before_execution', 'before_archive');
const step = oneOf('proposal', 'discussion', 'review', 'resolution');
const way = oneOf('onsite', 'online', 'proxy');
const level = oneOf('village', 'township', 'county');
const choice = oneOf('agree', 'against', 'abstain');

const by = exactly({ hand, mark: text });
const paper = exactly({ kind: kindsOfPaper, title: text, hash });
const papers = listOf(paper);
const choices = exactly({ agree: whole, against: whole, abstain: whole });
const calledRoll = exactly({ kind: rollKind, hash, due: whole });

/** What `lawful` must be is said by L1 alone. */
const anything: Form<Json> = (value): value is Json => value !== undefined;

const facts = {
  opened: exactlyPerhaps(
    {
      ...{ by, decisionId: text, villageId: text, title: text, textHash: hash },
      source: exactlyPerhaps(
        { kind: oneOf('topic', 'revision', 'villager', 'cadre', 'superior') },
        { id: text },
      ),
      ...{ matters: listOf(text), hasCollective: truth, lawful: anything, papers },
    },
    { draftHash: hash },
  ),
  demanded: exactly({
    ...{ by, who: oneOf('villagers', 'representatives'), signatures: whole, due: whole },
    ...{ roll: hash, obliges: listOf(body) },
  }),
  called: exactlyPerhaps(
    {
      by,
      step,
      body,
      isMerged: truth,
      meetingAt: instant,
      place: text,
      papers,
      rolls: listOf(calledRoll),
    },
    {
      slipsRoll: exactly({ kind: oneOf('households'), hash, due: whole }),
      delegation: exactly({
        ...{ id: text, method: oneOf('meeting', 'written_ballot', 'charter') },
        ...{ matters: listOf(text), decidedOn: day, until: day, evidence: hash },
      }),
    },
  ),
  called_off: exactly({ by, step }),
  seated: exactly({ by, path: rollKind }),
  held: exactlyPerhaps(
    {
      ...{ by, step, path: rollKind, due: whole },
      present: listOf(exactlyPerhaps({ line: whole, way }, { by: whole, paper: hash })),
      recused: listOf(whole),
      count: exactly({ onsite: choices, online: choices, proxy: choices }),
      calls: listOf(exactly({ line: whole, choice })),
      ...{ women: whole, chair: text, recorder: text, papers, signers: listOf(whole) },
      outcome: oneOf('adopted', 'returned', 'no_quorum'),
      agreeNeeded: whole,
    },
    {
      slips: choices,
      womensCheck: oneOf('no_such_ground', 'has_such_ground'),
      quorumNeeded: whole,
    },
  ),
  approved: exactly({ by, kind: approval, paper, stage }),
  refused: exactly({ by, kind: approval, paper, stage }),
  notice_prepared: exactly({
    ...{ by, n: whole, kind: oneOf('decision', 'result'), isFinal: truth, textHash: hash },
    ...{ boards: listOf(text), papers, head: hash },
  }),
  notice_returned: exactly({ by, n: whole, textHash: hash }),
  notice_signed: exactly({ by, n: whole }),
  notice_published: exactly({
    ...{ by, n: whole, until: instant },
    boards: listOf(exactly({ placeId: text, postedOn: day })),
  }),
  carried_out: exactly({ by, isDone: truth, textHash: hash, papers }),
  objected: exactly({ by, objection: text, textHash: hash, notice: whole }),
  objection_answered: exactly({ by, objection: text, textHash: hash, level }),
  objection_risen: exactly({
    ...{ by, objection: text, why: oneOf('not_in_time', 'not_satisfied'), level },
  }),
  objection_closed: exactly({ by, objection: text, how: oneOf('accepted', 'silence') }),
  reported: exactly({ by, to: oneOf('government', 'discipline_commission'), textHash: hash }),
  withdrawn: exactly({ by, textHash: hash }),
  archived: exactly({ by }),
};

export type Did = keyof typeof facts;
export type Facts<D extends Did> = Of<(typeof facts)[D]>;
/** A line of the diary of one kind; without a kind, of any. */
export type Line<D extends Did = Did> = D extends Did
  ? Readonly<{ n: number; at: number; did: D; facts: Facts<D>; prev: string; hash: string }>
  : never;
export type Hand = Of<typeof hand>;
export type RollKind = Of<typeof rollKind>;
export type Body = Of<typeof body>;
export type Approval = Of<typeof approval>;
export type Stage = Of<typeof stage>;
export type Step = Of<typeof step>;
export type Way = Of<typeof way>;
export type Level = Of<typeof level>;
export type Choices = Of<typeof choices>;

const anyLine = exactly({ n: whole, at: instant, did: text, facts: isObject, prev: hash, hash });
const line: Form<Line> = (value): value is Line =>
  anyLine(value) && isDid(value.did) && facts[value.did](value.facts);

const roll = exactly({
  ...{ hash, kind: rollKind },
  lines: listOf(exactlyPerhaps({ voice: letters(32) }, { household: letters(32) })),
});
export type Roll = Of<typeof roll>;

export const certificateShape = exactly({
  ...{ format: oneOf('wuchangtong-certificate-1'), decisionId: text },
  ...{ lines: listOf(line), rolls: listOf(roll), head: hash },
});
export type Certificate = Of<typeof certificateShape>;

function isDid(did: string): did is Did {
  return Object.hasOwn(facts, did);
}
