import { type Lawful } from './law';
import {
  type Approval,
  type Body,
  type Facts,
  type Hand,
  type Level,
  type Line,
  type Roll,
  type RollKind,
} from './shape';

/** Section 5: what a verifier keeps in mind while it walks through the lines. */
export interface Walk {
  readonly opened: Facts<'opened'>;
  readonly lawful: Lawful;
  readonly rolls: ReadonlyMap<string, Roll>;
  phase: Phase;
  outcome: 'none' | 'passed' | 'failed';
  meeting?: OpenMeeting | undefined;
  readonly obliged: Set<Body>;
  readonly granted: Set<Approval>;
  isRefused: boolean;
  notice?: OpenNotice | undefined;
  readonly published: PublishedNotice[];
  hasNews: boolean;
  readonly objections: Map<string, Objection>;
}

export type Phase =
  | ('moved' | 'proposed' | 'discussed' | 'reviewed' | 'resolved')
  | ('underway' | 'done' | 'published')
  | ('declined' | 'withdrawn' | 'archived');

export interface OpenMeeting {
  readonly called: Facts<'called'>;
  path?: RollKind;
}

export interface OpenNotice {
  readonly prepared: Facts<'notice_prepared'>;
  signedAt?: number;
}

interface PublishedNotice {
  readonly n: number;
  readonly until: number;
}

export interface Objection {
  readonly state: 'filed' | 'answered' | 'closed';
  readonly level: Level;
  readonly since: number;
}

export function startOfWalk(opened: Line<'opened'>, lawful: Lawful, rolls: readonly Roll[]): Walk {
  return {
    ...{ opened: opened.facts, lawful, rolls: new Map(rolls.map((roll) => [roll.hash, roll])) },
    ...{ phase: 'moved', outcome: 'none', isRefused: false, hasNews: false },
    ...{ obliged: new Set(), granted: new Set(), published: [], objections: new Map() },
  };
}

/** Whoever carries the decision out: the villagers' committee, and the collective in its own affairs. */
export function isExecutive({ lawful }: Walk, hand: Hand): boolean {
  return hand === 'villagers_committee' || (hand === 'collective' && lawful.track === 'collective');
}

export function isBeforeTheVote({ phase }: Walk): boolean {
  return ['moved', 'proposed', 'discussed', 'reviewed'].includes(phase);
}

/** Whether every approval of a stage is there. */
export function hasApprovals({ lawful, granted }: Walk, stage: string): boolean {
  return lawful.approvals.every((it) => it.stage !== stage || granted.has(it.kind));
}
