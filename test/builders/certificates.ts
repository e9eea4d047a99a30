import type {
  Body,
  Choice,
  Matter,
  MeetingStep,
} from '../../cloudfunctions/contracts/decisions-words';
import type { RollKind } from '../../cloudfunctions/contracts/organisation-words';
import { rollHash, type Voice } from '../../cloudfunctions/domains/decisions/chain';
import type {
  Calling,
  Hand,
  Meeting,
  Opening,
  Present,
} from '../../cloudfunctions/domains/decisions/happening';
import { digest } from '../../cloudfunctions/kernel/ids';
import { paper, Run, START } from './decision-process';

/** The file that everybody may read, as a stranger reads it: parsed JSON. */
export interface Read {
  format: string;
  decisionId: string;
  lines: ReadLine[];
  rolls: { hash: string; kind: string; lines: { voice: string; household?: string }[] }[];
  head: string;
}
export interface ReadLine {
  n: number;
  at: number;
  did: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a forger knows no types
  facts: any;
  prev: string;
  hash: string;
}

/** Who came to a meeting and how they voted, in a few words. */
export interface Attendance {
  readonly present: readonly Present[];
  readonly recused?: readonly number[];
  /** What each one of those present says who is not recused; who is left out agrees. */
  readonly votes?: Readonly<Record<number, Choice>>;
  readonly more?: Partial<Meeting>;
}

export type Sizes = Partial<Record<RollKind, number>>;

/** A decision in the pure machine that keeps the rolls it was called with, and gives its certificate. */
export class Diary {
  readonly run: Run;
  private readonly frozen = new Map<string, { kind: RollKind; lines: readonly Voice[] }>();
  private calledWith: Calling['rolls'] = [];

  constructor(
    matters: readonly Matter[],
    private readonly sizes: Sizes = {},
    more: Partial<Opening> = {},
    opener: Hand = 'villager',
    at = START,
  ) {
    this.run = new Run(matters, more, sizes, opener, at);
  }

  /** A roll as the register has it: every time it is drawn with another salt. */
  draw(kind: RollKind, salt: string): readonly Voice[] {
    const letters = (word: string) => digest(`${kind} ${salt} ${word}`).slice(0, 32);
    const size = this.sizes[kind] ?? this.run.roll(kind).length;
    return Array.from({ length: size }, (_, at) => ({
      voice: letters(`voice ${at}`),
      household: letters(`household ${kind === 'households' ? at : Math.floor(at / 3)}`),
    }));
  }

  calls(
    step: MeetingStep,
    body: Body,
    hand: Hand = this.callerOf(step),
    more: Partial<Calling> = {},
  ): this {
    const salt = String(this.run.lines.length);
    const plain = this.run.calling(step, body, more);
    const rolls = plain.rolls.map(({ kind }) => ({ kind, lines: this.draw(kind, salt) }));
    const slipsRoll = plain.slipsRoll && this.draw('households', `${salt} slips`);
    this.run.does('called', hand, { ...plain, rolls, ...(slipsRoll && { slipsRoll }) });
    this.calledWith = rolls;
    for (const roll of rolls) this.freeze(roll.kind, roll.lines);
    if (slipsRoll) this.freeze('households', slipsRoll);
    this.run.at = plain.meetingAt;
    return this;
  }

  seats(path: RollKind): this {
    this.run.does('seated', this.callerOf('resolution'), { path });
    return this;
  }

  /** The roll of the open meeting: of the path that was chosen, or the only one. */
  get due(): readonly Voice[] {
    const path = this.run.state.meeting?.path;
    const roll = this.calledWith.find(({ kind }) => path === undefined || kind === path);
    return roll?.lines ?? [];
  }

  holds({ present, recused = [], votes = {}, more = {} }: Attendance): this {
    const { meeting } = this.run.state;
    const step = meeting?.step ?? 'proposal';
    const voters = present
      .filter(({ line }) => !recused.includes(line))
      .map(({ line, way }) => ({ line, way, choice: votes[line] ?? ('agree' as const) }));
    const tally = (way: string) => {
      const count = (choice: Choice) =>
        voters.filter((it) => it.way === way && it.choice === choice).length;
      return { agree: count('agree'), against: count('against'), abstain: count('abstain') };
    };
    this.run.does('held', this.callerOf(step), {
      ...{ roll: this.due, present, recused },
      count: { onsite: tally('onsite'), online: tally('online'), proxy: tally('proxy') },
      calls: voters
        .filter(({ way }) => way === 'online')
        .map(({ line, choice }) => ({ line, choice })),
      women: Math.floor(present.length / 2),
      ...{ chair: `mark ${step} chair`, recorder: 'mark recorder' },
      papers: [paper('minutes'), ...(meeting?.slipsRoll ? [paper('slips')] : [])],
      signers: present.slice(0, 2).map(({ line }) => line),
      ...(step === 'discussion' &&
        this.run.state.lawful.needsWomensCheck && { womensCheck: 'no_such_ground' }),
      ...more,
    });
    return this;
  }

  /** So many came, the first of the roll; so many of them agreed, the rest were against. */
  meets(present: number, agree: number, more: Partial<Meeting> = {}): this {
    const lines = Array.from({ length: present }, (_, line) => line);
    return this.holds({
      present: lines.map((line) => ({ line, way: 'onsite' })),
      votes: Object.fromEntries(lines.slice(agree).map((line) => [line, 'against'])),
      more,
    });
  }

  /** The first three discussions, everybody there and everybody agreeing. */
  prepared(): this {
    for (const [step, body] of preparing) {
      this.calls(step, body);
      this.meets(this.due.length, this.due.length);
    }
    return this;
  }

  /** Everything from the published decision to the archive, as far as it was passed. */
  concluded(hand: Hand = 'villagers_committee'): this {
    const { run } = this;
    if (run.state.phase === 'resolved') run.publishes('decision', hand);
    if (run.state.phase === 'underway') run.wait(9).carriesOut(true, hand);
    for (const { kind, stage } of run.state.lawful.approvals) {
      const isOpen = stage === 'before_archive' && run.state.outcome === 'passed';
      if (isOpen && !run.state.isRefused && !run.state.granted.includes(kind)) run.grants(kind);
    }
    if (run.state.phase === 'done') run.publishes('result', hand);
    run.wait(11).does('archived', hand);
    return this;
  }

  certificate(): Read {
    const { lines, state } = this.run;
    const rolls = [...this.frozen]
      .map(([hash, roll]) => ({ hash, ...roll }))
      .sort((one, other) => (one.hash < other.hash ? -1 : 1));
    const { decisionId, head } = state;
    const file = { format: 'wuchangtong-certificate-1', decisionId, lines, rolls, head };
    return JSON.parse(JSON.stringify(file)) as Read;
  }

  callerOf(step: MeetingStep): Hand {
    const { lawful, hasCollective } = this.run.state;
    if (step === 'proposal' || step === 'review') return 'party_branch';
    const isOfCollective = step === 'resolution' && lawful.track === 'collective' && hasCollective;
    return isOfCollective ? 'collective' : 'villagers_committee';
  }

  private freeze(kind: RollKind, lines: readonly Voice[]): void {
    this.frozen.set(rollHash(kind, lines), { kind, lines });
  }
}

export const preparing = [
  ['proposal', 'party_organisation'],
  ['discussion', 'two_committees'],
  ['review', 'party_members'],
] as const;

export const inPerson = (...lines: readonly number[]): Present[] =>
  lines.map((line) => ({ line, way: 'onsite' }));
export const online = (...lines: readonly number[]): Present[] =>
  lines.map((line) => ({ line, way: 'online' }));
export const byProxy = (line: number, by: number): Present => ({
  ...{ line, way: 'proxy', by, paper: digest(`proxy of ${line}`) },
});
