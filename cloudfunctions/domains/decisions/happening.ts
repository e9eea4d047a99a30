import type {
  ApprovalKind,
  Body,
  Choice,
  DelegationMethod,
  Demander,
  Matter,
  MeetingStep,
  MotionSource,
  NoticeKind,
  ObjectionEnd,
  ObjectionLevel,
  paperKinds,
  reportTargets,
  RiseReason,
  Way,
} from '../../contracts/decisions-words';
import type { RollKind } from '../../contracts/organisation-words';
import type { Voice } from './chain';
import type { Lawful } from './lawful';

/** Whose hand does it: a body's office, an office above, a villager, or time itself. */
export type Hand =
  | 'party_branch'
  | 'villagers_committee'
  | 'collective'
  | 'supervision_committee'
  | 'township'
  | 'county'
  | 'villager'
  | 'clock';

/** Who did it: for which office, and a salted mark of the person (never a name). */
export interface Doer {
  readonly hand: Hand;
  readonly mark: string;
}

export interface Paper {
  readonly kind: (typeof paperKinds)[number];
  readonly title: string;
  readonly hash: string;
}

export interface Ballots {
  readonly agree: number;
  readonly against: number;
  readonly abstain: number;
}

export interface Delegated {
  readonly id: string;
  readonly method: DelegationMethod;
  readonly matters: readonly Matter[];
  readonly decidedOn: string;
  readonly until: string;
  readonly evidence: string;
}

/** Somebody on the roll who came: by their line, and how. */
export interface Present {
  readonly line: number;
  readonly way: Way;
  /** By proxy: the line of who came for them, and the fingerprint of the paper that says so. */
  readonly by?: number;
  readonly paper?: string;
}

export interface Opening {
  readonly decisionId: string;
  readonly villageId: string;
  readonly title: string;
  readonly textHash: string;
  readonly source: { readonly kind: MotionSource; readonly id?: string };
  readonly matters: readonly Matter[];
  /** The text of the rules that is voted on, word by word. */
  readonly draftHash?: string;
  /** A collective is registered; where none is, the villagers' committee acts for it under the same rules. */
  readonly hasCollective: boolean;
  readonly lawful: Lawful;
  readonly papers: readonly Paper[];
}

export interface Calling {
  readonly step: MeetingStep;
  readonly body: Body;
  /** The two committees meet for the party organisation's step as well. */
  readonly isMerged: boolean;
  readonly meetingAt: number;
  readonly place: string;
  readonly papers: readonly Paper[];
  /** The rolls as they are frozen now: one for each way of counting. */
  readonly rolls: readonly { readonly kind: RollKind; readonly lines: readonly Voice[] }[];
  /** 一事一议: all households, of which the slips must cover two thirds. */
  readonly slipsRoll?: readonly Voice[];
  readonly delegation?: Delegated;
}

export interface Meeting {
  /** The frozen roll of the chosen path, to look up households; only its hash is kept. */
  readonly roll: readonly Voice[];
  readonly present: readonly Present[];
  readonly recused: readonly number[];
  readonly count: {
    readonly onsite: Ballots;
    readonly online: Ballots;
    readonly proxy: Ballots;
  };
  /** Online: what each one answered when the roll was called. */
  readonly calls: readonly { readonly line: number; readonly choice: Choice }[];
  readonly women: number;
  /** Salted marks of who led the meeting and who wrote its minutes (主持, 记录): neither need stand on the roll. */
  readonly chair: string;
  readonly recorder: string;
  readonly papers: readonly Paper[];
  /** Lines of those present who signed the minutes. */
  readonly signers: readonly number[];
  readonly slips?: Ballots;
  readonly womensCheck?: 'no_such_ground' | 'has_such_ground';
}

interface Noticing {
  readonly kind: NoticeKind;
  readonly textHash: string;
  readonly boards: readonly string[];
  readonly papers: readonly Paper[];
}

interface Facts {
  readonly opened: Opening;
  readonly demanded: {
    readonly who: Demander;
    readonly signatures: number;
    readonly due: number;
    readonly roll: string;
  };
  readonly called: Calling;
  readonly called_off: object;
  readonly seated: { readonly path: RollKind };
  readonly held: Meeting;
  readonly approved: { readonly kind: ApprovalKind; readonly paper: Paper };
  readonly refused: { readonly kind: ApprovalKind; readonly paper: Paper };
  readonly notice_prepared: Noticing;
  readonly notice_returned: { readonly textHash: string };
  readonly notice_signed: object;
  readonly notice_published: {
    readonly boards: readonly { readonly placeId: string; readonly postedOn: string }[];
  };
  readonly carried_out: {
    readonly isDone: boolean;
    readonly textHash: string;
    readonly papers: readonly Paper[];
  };
  readonly objected: { readonly objection: string; readonly textHash: string };
  readonly objection_answered: { readonly objection: string; readonly textHash: string };
  readonly objection_risen: { readonly objection: string; readonly why: RiseReason };
  readonly objection_closed: { readonly objection: string; readonly how: ObjectionEnd };
  readonly reported: { readonly to: (typeof reportTargets)[number]; readonly textHash: string };
  readonly withdrawn: { readonly textHash: string };
  readonly archived: object;
}

/** Everything that can happen to a decision: what, when, by whose hand, with which facts. */
export type Happening = {
  readonly [Did in keyof Facts]: {
    readonly did: Did;
    readonly at: number;
    readonly by: Doer;
    readonly facts: Facts[Did];
  };
}[keyof Facts];

export type HappeningOf<Did extends Happening['did']> = Extract<Happening, { readonly did: Did }>;

/** Levels through which an objection rises. */
export const ABOVE: Readonly<Record<ObjectionLevel, ObjectionLevel | undefined>> = {
  village: 'township',
  township: 'county',
  county: undefined,
};
