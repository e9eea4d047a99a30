import type {
  ApprovalKind,
  Body,
  Matter,
  MeetingStep,
  MotionSource,
  NoticeKind,
  ObjectionEnd,
  ObjectionLevel,
  ObjectionState,
  Phase,
} from '../../contracts/decisions-words';
import type { RollKind } from '../../contracts/organisation-words';
import type { ChainLine } from './chain';
import type { Delegated } from './happening';
import type { BodyRule, Lawful } from './lawful';

export interface FrozenRoll {
  readonly kind: RollKind;
  readonly hash: string;
  readonly due: number;
}

/** A body has been called and has not met yet. */
export interface OpenMeeting {
  readonly step: MeetingStep;
  readonly rule: BodyRule;
  readonly isMerged: boolean;
  readonly meetingAt: number;
  readonly rolls: readonly FrozenRoll[];
  readonly slipsRoll?: FrozenRoll;
  readonly path?: RollKind;
  readonly delegation?: Delegated;
}

export interface Objected {
  readonly objection: string;
  readonly notice: number;
  readonly state: ObjectionState;
  readonly level: ObjectionLevel;
  /** When it came to this level, or was answered there. */
  readonly since: number;
  /** How it came to its end. */
  readonly end?: ObjectionEnd;
}

/** Where one decision stands. Whatever is not needed to decide what may come next stands in its lines only. */
export interface Process {
  readonly decisionId: string;
  readonly villageId: string;
  readonly source: { readonly kind: MotionSource; readonly id?: string };
  readonly matters: readonly Matter[];
  readonly draftHash?: string;
  readonly hasCollective: boolean;
  readonly lawful: Lawful;
  readonly phase: Phase;
  readonly outcome?: 'passed' | 'failed';
  readonly meeting?: OpenMeeting;
  /** Bodies that joint signatures oblige the village to call. */
  readonly obliged: readonly Body[];
  readonly granted: readonly ApprovalKind[];
  /** An office above has said no to what was passed: it is not carried out. */
  readonly isRefused: boolean;
  /** The notice that is being written, signed or posted. */
  readonly notice?: {
    readonly n: number;
    readonly kind: NoticeKind;
    readonly isFinal: boolean;
    readonly boards: readonly string[];
    readonly signedAt?: number;
  };
  readonly notices: readonly {
    readonly n: number;
    readonly kind: NoticeKind;
    readonly isFinal: boolean;
    readonly until: number;
  }[];
  /** Something has been carried out since the last notice. */
  readonly hasNews: boolean;
  readonly objections: readonly Objected[];
  readonly lines: number;
  readonly head: string;
  /** The instant of the last line. */
  readonly at: number;
}

export interface Step {
  readonly state: Process;
  readonly line: ChainLine;
}

/** Why something may not be. */
export interface Refused<Code extends string> {
  readonly refused: Code;
}
