import type { DecisionShown, ObjectionShown } from '@contracts/decisions-shown';
import type { Body } from '@contracts/decisions-words';
import type { BodyRule } from '@/text/decision-figures';
import { DAY, MORNING } from './shown';

/** What the back end shows of decisions, for screens that are tried without it. */

export const HASH = 'A'.repeat(43);
const HALF = { parts: 1, of: 2, isMoreThan: true };
const TWO_THIRDS = { parts: 2, of: 3, isMoreThan: false };

export function aRule(body: Body, about: Partial<BodyRule> = {}): BodyRule {
  return {
    ...{ body, basis: '《村民委员会组织法》', status: 'unverified', pass: HALF, passOf: 'present' },
    paths: [{ roll: 'representatives_assembly', quorum: TWO_THIRDS }],
    ...{ noticeDays: 3, documentDays: 0, ways: ['onsite'], needsDelegation: false },
    ...about,
  };
}

export const assembly = aRule('villagers_assembly', {
  paths: [
    { roll: 'adults', quorum: HALF },
    { roll: 'households', quorum: TWO_THIRDS },
  ],
  noticeDays: 10,
});
export const representatives = aRule('representatives_assembly', { needsDelegation: true });
export const members = aRule('members_assembly', {
  paths: [{ roll: 'collective_members', quorum: TWO_THIRDS }],
  ...{ pass: TWO_THIRDS, passOf: 'due', noticeDays: 10, documentDays: 10 },
  ...{ ways: ['onsite', 'online', 'proxy'], status: 'law' },
});

type Meeting = DecisionShown['meetings'][number];
type Held = NonNullable<Meeting['held']>;

/** Twenty-seven were due, twenty-four came, twenty agreed. */
export function aHeld(about: Partial<Held> = {}): Held {
  return {
    ...{ at: MORNING, due: 27, present: 24, quorumNeeded: 18, agreeNeeded: 13 },
    presentBy: { onsite: 24, online: 0, proxy: 0 },
    count: { agree: 20, against: 3, abstain: 1 },
    ...{ recused: 0, women: 9, outcome: 'adopted', papers: [], signers: [] },
    ...{ chair: '刘*', recorder: '邓*' },
    ...about,
  };
}

export function aMeeting(about: Partial<Meeting> = {}): Meeting {
  return {
    ...{ step: 'resolution', body: 'representatives_assembly', place: '村部', papers: [] },
    ...{ calledAt: MORNING - 5 * DAY, meetingAt: MORNING, isCalledOff: false },
    rolls: [{ kind: 'representatives_assembly', hash: HASH, due: 27 }],
    ...about,
  };
}

type Notice = DecisionShown['notices'][number];

export function aNoticeOf(about: Partial<Notice> = {}): Notice {
  return {
    ...{ n: 1, kind: 'decision', state: 'published', text: '通过了，从村口修到水库。' },
    ...{ isFinal: true, days: 7, papers: [], head: HASH, boards: [] },
    ...{ signedBy: '谭*', signedAt: MORNING, publishedAt: MORNING, until: MORNING + 7 * DAY },
    ...about,
  };
}

export const aPaper = { kind: 'plan', title: '修路方案', hash: HASH, mayOpen: false } as const;

export function aDecision(about: Partial<DecisionShown> = {}): DecisionShown {
  return {
    ...{ decisionId: 'decision-1', villageId: 'village-qingquan', villageName: '清泉村' },
    ...{ title: '硬化第三组的路', text: '雨天走不了。', matters: ['public_works'] },
    ...{ track: 'villagers', phase: 'reviewed', openedAt: MORNING - 20 * DAY, source: 'villager' },
    rules: {
      editions: [{ key: 'VCOL-2025', name: '村民委员会组织法', isUnverified: true }],
      bodies: [
        aRule('party_organisation', { paths: [{ roll: 'party_committee', quorum: HALF }] }),
        aRule('two_committees', { paths: [{ roll: 'two_committees', quorum: HALF }] }),
        aRule('party_members', { paths: [{ roll: 'party_members', quorum: TWO_THIRDS }] }),
        ...[assembly, representatives],
      ],
      ...{ mayMerge: false, onlineBinding: false, needsWomensCheck: false },
    },
    ...{
      papers: [],
      steps: [],
      demands: [],
      approvals: [],
      meetings: [],
      notices: [],
      objections: [],
    },
    mine: { objectionIds: [], hasSignedDemand: false, hasInterest: false, maySignAs: [] },
    objectionSum: { all: about.objections?.length ?? 0, open: openOf(about) },
    ...{ progress: [], diary: [], abilities: [], prints: [] },
    certificate: { head: HASH, lines: about.diary?.length ?? 1, isFinal: false },
    ...about,
  };
}

function openOf({ objections = [] }: Partial<DecisionShown>): number {
  return objections.filter(({ state }) => state === 'filed').length;
}

export function anObjection(about: Partial<ObjectionShown> = {}): ObjectionShown {
  return {
    ...{ objectionId: 'objection-1', decisionId: 'decision-1', notice: 1, state: 'filed' },
    ...{ level: 'village', filedAt: MORNING, isOverdue: false, mayOpen: true, isMine: true },
    ...{ words: '路线压了我家水沟。', answers: [], rises: [], abilities: [] },
    ...about,
  };
}
