import type {
  ApprovalKind,
  Body,
  Matter,
  MeetingStep,
  NoticeKind,
} from '../../cloudfunctions/contracts/decisions-words';
import type { RollKind } from '../../cloudfunctions/contracts/organisation-words';
import type { ChainLine, Voice } from '../../cloudfunctions/domains/decisions/chain';
import type {
  Calling,
  Doer,
  Hand,
  Happening,
  HappeningOf,
  Meeting,
  Opening,
  Paper,
} from '../../cloudfunctions/domains/decisions/happening';
import { type Lawful, lawfulFor } from '../../cloudfunctions/domains/decisions/lawful';
import { next, open, type Refusal } from '../../cloudfunctions/domains/decisions/process';
import type { Process } from '../../cloudfunctions/domains/decisions/state';
import { dayOf } from '../../cloudfunctions/kernel/calendar';
import { digest } from '../../cloudfunctions/kernel/ids';

export const DAY = 86_400_000;
/** A Monday morning, nine o'clock in the village. */
export const START = Date.UTC(2026, 10, 23, 1);

export const by = (hand: Hand): Doer => ({ hand, mark: `mark-${hand}` });
export const paper = (kind: Paper['kind'], text: string = kind): Paper => ({
  ...{ kind, title: text, hash: digest(text) },
});

/** So many voices, two to a household. */
export function voices(count: number, kind = 'adults'): Voice[] {
  return Array.from({ length: count }, (_, at) => ({
    voice: digest(`${kind} ${at}`).slice(0, 32),
    household: digest(`household ${Math.floor(at / 2)}`).slice(0, 32),
  }));
}

export function lawful(matters: readonly Matter[], at = START): Lawful {
  const law = lawfulFor(matters, at);
  if (typeof law === 'string') {
    throw new Error(law);
  }
  return law;
}

type Later = Exclude<Happening, HappeningOf<'opened'>>;
type Sizes = Partial<Record<RollKind, number>>;
const SIZES: Sizes = {
  party_committee: 3,
  two_committees: 5,
  party_members: 6,
  adults: 10,
  households: 6,
  representatives_assembly: 9,
  collective_members: 9,
  collective_representatives: 24,
};

/** One decision taken through the pure machine, with a clock of its own and bodies of a few people. */
export class Run {
  state: Process;
  readonly lines: ChainLine[] = [];
  readonly rolls = new Map<string, { kind: RollKind; lines: readonly Voice[] }>();
  private readonly drawn = new Map<RollKind, readonly Voice[]>();

  constructor(
    matters: readonly Matter[],
    more: Partial<Opening> = {},
    private readonly sizes: Sizes = SIZES,
    opener: Hand = 'villager',
    public at = START,
  ) {
    const { state, line } = open({
      did: 'opened',
      at: this.at,
      by: by(opener),
      facts: {
        ...{ decisionId: 'road', villageId: 'village', title: '硬化三组的路', matters },
        ...{ textHash: digest('text'), source: { kind: 'villager' }, hasCollective: true },
        ...{ lawful: lawful(matters, at), papers: [] },
        ...more,
      },
    });
    this.state = state;
    this.lines.push(line);
  }

  wait(days: number): this {
    this.at += days * DAY;
    return this;
  }

  /** What the machine says to it; a refusal changes nothing. */
  attempt(did: Later['did'], hand: Hand, facts: object): Refusal | undefined {
    const step = next(this.state, { did, at: this.at, by: by(hand), facts } as unknown as Later);
    if (!('state' in step)) {
      return step.refused;
    }
    this.state = step.state;
    this.lines.push(step.line);
    return undefined;
  }

  does(did: Later['did'], hand: Hand, facts: object = {}): this {
    const refused = this.attempt(did, hand, facts);
    if (refused !== undefined) {
      throw new Error(`${did} was refused: ${refused}`);
    }
    return this;
  }

  roll(kind: RollKind): readonly Voice[] {
    const lines = this.drawn.get(kind) ?? voices(this.sizes[kind] ?? SIZES[kind] ?? 5, kind);
    this.drawn.set(kind, lines);
    return lines;
  }

  /** The facts of a call, lawful unless the test changes them. */
  calling(step: MeetingStep, body: Body, more: Partial<Calling> = {}): Calling {
    const { preparing, deciding } = this.state.lawful;
    const rule = step === 'resolution' ? deciding.find((it) => it.body === body) : preparing[step];
    return {
      ...{ step, body, isMerged: false, place: '村部', papers: [paper('plan')] },
      meetingAt: this.at + Math.max(rule?.noticeDays ?? 0, rule?.documentDays ?? 0) * DAY,
      rolls: (rule?.paths ?? []).map(({ roll }) => ({ kind: roll, lines: this.roll(roll) })),
      ...(rule?.slips && { slipsRoll: this.roll('households') }),
      ...(rule?.needsDelegation && { delegation: aDelegation(this.state.matters) }),
      ...more,
    };
  }

  /** The facts of a meeting at which so many came and so many agreed. */
  meeting(present: number, agree: number, more: Partial<Meeting> = {}): Meeting {
    const { meeting } = this.state;
    const kind = meeting?.path ?? meeting?.rolls[0]?.kind ?? 'adults';
    const none = { agree: 0, against: 0, abstain: 0 };
    return {
      roll: this.roll(kind),
      present: Array.from({ length: present }, (_, line) => ({ line, way: 'onsite' as const })),
      recused: [],
      count: {
        onsite: { agree, against: 0, abstain: present - agree },
        online: none,
        proxy: none,
      },
      calls: [],
      ...{ women: 0, chair: 'mark of the chair', recorder: 'mark of the recorder' },
      papers: [paper('minutes')],
      signers: [0, 1].filter((line) => line < present),
      ...more,
    };
  }

  calls(step: MeetingStep, body: Body, hand: Hand, more: Partial<Calling> = {}): this {
    const calling = this.calling(step, body, more);
    this.does('called', hand, calling);
    this.at = calling.meetingAt;
    return this;
  }

  holds(hand: Hand, present: number, agree: number, more: Partial<Meeting> = {}): this {
    return this.does('held', hand, this.meeting(present, agree, more));
  }

  /** The party organisation proposes, both committees discuss, the party's members review; everybody agrees. */
  prepared(): this {
    const check = this.state.lawful.needsWomensCheck
      ? { womensCheck: 'no_such_ground' as const }
      : {};
    return this.calls('proposal', 'party_organisation', 'party_branch')
      .holds('party_branch', 3, 3)
      .calls('discussion', 'two_committees', 'villagers_committee')
      .holds('villagers_committee', 5, 5, check)
      .calls('review', 'party_members', 'party_branch')
      .holds('party_branch', 6, 6);
  }

  grants(...kinds: readonly ApprovalKind[]): this {
    for (const kind of kinds) {
      this.does('approved', 'villagers_committee', { kind, paper: paper('approval', kind) });
    }
    return this;
  }

  /** Written, signed by the supervision committee, and posted. */
  publishes(kind: NoticeKind, hand: Hand = 'villagers_committee'): this {
    const boards = ['village', 'hamlet'];
    this.does('notice_prepared', hand, {
      ...{ kind, textHash: digest(kind), boards, papers: [paper('notice')] },
    });
    this.does('notice_signed', 'supervision_committee');
    return this.does('notice_published', hand, {
      boards: boards.map((placeId) => ({ placeId, postedOn: dayOf(this.at) })),
    });
  }

  carriesOut(isDone: boolean, hand: Hand = 'villagers_committee'): this {
    return this.does('carried_out', hand, { isDone, textHash: digest('works'), papers: [] });
  }
}

export function aDelegation(matters: readonly Matter[], more: object = {}) {
  return {
    ...{ id: 'delegation', method: 'meeting' as const, matters },
    ...{ decidedOn: '2026-01-10', until: '2030-12-31', evidence: digest('evidence') },
    ...more,
  };
}

/** A road decided by the villagers' assembly, carried out, published and archived. */
export function aRoad(): Run {
  const run = new Run(['public_works']).prepared();
  run.calls('resolution', 'villagers_assembly', 'villagers_committee');
  run.does('seated', 'villagers_committee', { path: 'adults' }).holds('villagers_committee', 6, 4);
  run.publishes('decision').wait(20).carriesOut(true).grants('bidding_record');
  return run.publishes('result').wait(11).does('archived', 'villagers_committee');
}
