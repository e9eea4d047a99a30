import type { CitationKey } from './citations';
import { parameters } from './parameters';

/** "以上" is at least and includes the number itself; "过半数" is more than (民法典 Art 1259). Whole numbers only. */
export interface Threshold {
  readonly parts: number;
  readonly of: number;
  readonly isMoreThan: boolean;
}

const MORE_THAN_HALF: Threshold = { parts: 1, of: 2, isMoreThan: true };
const TWO_THIRDS: Threshold = { parts: 2, of: 3, isMoreThan: false };
const HALF_OF_DUE: Threshold = {
  ...parameters['decision.partyMeeting.agree'].value,
  isMoreThan: true,
};
const ONE_THIRD: Threshold = { parts: 1, of: 3, isMoreThan: false };
const FOUR_FIFTHS: Threshold = { parts: 4, of: 5, isMoreThan: false };
const PARTY_ATTENDANCE: Threshold = {
  ...parameters['decision.partyMeeting.attendance'].value,
  isMoreThan: false,
};

export type BodyKey =
  | 'party_organisation'
  | 'two_committees'
  | 'party_members'
  | 'representatives_assembly'
  | 'villagers_assembly'
  | 'members_representatives'
  | 'members_assembly'
  | 'group_meeting';

type Roll =
  | 'adults'
  | 'households'
  | 'party_members'
  | 'party_committee'
  | 'two_committees'
  | 'representatives_assembly'
  | 'collective_members'
  | 'collective_representatives';

export interface DecisionBody {
  readonly name: string;
  /** One of several ways of counting who came. Without a quorum the pass rule alone decides. */
  readonly paths: readonly { readonly roll: Roll; readonly quorum?: Threshold }[];
  readonly pass: Threshold;
  /** Of those who are present, or of all who are due whether they came or not. */
  readonly passOf: 'present' | 'due';
  readonly noticeDays: number;
  /** So many days before, the plan lies open for those who will decide. */
  readonly documentDays: number;
  readonly ways: readonly ('onsite' | 'online' | 'proxy')[];
  /** 村民会议授权: it decides only what the villagers' assembly has left to it. */
  readonly needsDelegation: boolean;
  /** The body does not exist with fewer. */
  readonly dueMin?: number;
  /**
   * Of everybody in it at least so many have been elected as representatives. It is a rule about the body and not about
   * any one decision: looked at before the body is called, and no part of what a decision began under.
   */
  readonly electedShare?: Threshold;
  /** Of everybody in it at least so many are women among the elected; likewise a rule about the body. */
  readonly womenShare?: Threshold;
  /** Which office calls it. */
  readonly caller: 'party_branch' | 'villagers_committee' | 'collective' | 'group_leader';
  /** Whose joint signatures oblige the village to call it, and how many. */
  readonly demands: readonly {
    readonly by: 'villagers' | 'representatives';
    readonly share: Threshold;
  }[];
  /** By the edition of the village law, where that law speaks of it. */
  readonly basis: Readonly<Record<'VCOL-2018' | 'VCOL-2025', CitationKey>>;
  /** How sure the figures are; those carried over from 2018 are presumed unchanged. */
  readonly status: 'law' | 'local_practice' | 'known' | 'design' | 'unverified';
}

const onlyOnsite = ['onsite'] as const;
const always = (key: CitationKey) => ({ 'VCOL-2018': key, 'VCOL-2025': key });

/** Who meets, who must come, how many must agree, how long before it is called, and by whom. */
export const decisionBodies: Readonly<Record<BodyKey, DecisionBody>> = {
  party_organisation: {
    name: '村党组织会议',
    paths: [{ roll: 'party_committee', quorum: MORE_THAN_HALF }],
    pass: MORE_THAN_HALF,
    passOf: 'present',
    noticeDays: 0,
    documentDays: 0,
    ways: onlyOnsite,
    needsDelegation: false,
    caller: 'party_branch',
    demands: [],
    basis: always('four_discussions'),
    status: 'known',
  },
  two_committees: {
    name: '村“两委”会议',
    paths: [{ roll: 'two_committees', quorum: MORE_THAN_HALF }],
    pass: MORE_THAN_HALF,
    passOf: 'present',
    noticeDays: 0,
    documentDays: 0,
    ways: onlyOnsite,
    needsDelegation: false,
    caller: 'party_branch',
    demands: [],
    basis: always('four_discussions'),
    status: 'known',
  },
  party_members: {
    name: '党员大会',
    paths: [{ roll: 'party_members', quorum: PARTY_ATTENDANCE }],
    pass: HALF_OF_DUE,
    passOf: 'due',
    noticeDays: parameters['decision.partyMeeting.materialDays'].value,
    documentDays: parameters['decision.partyMeeting.materialDays'].value,
    ways: onlyOnsite,
    needsDelegation: false,
    caller: 'party_branch',
    demands: [],
    basis: always('four_discussions'),
    status: 'local_practice',
  },
  representatives_assembly: {
    name: '村民代表会议',
    paths: [{ roll: 'representatives_assembly', quorum: TWO_THIRDS }],
    pass: MORE_THAN_HALF,
    passOf: 'present',
    noticeDays: parameters['decision.repMeeting.noticeDays'].value,
    documentDays: 0,
    ways: onlyOnsite,
    needsDelegation: true,
    electedShare: FOUR_FIFTHS,
    womenShare: ONE_THIRD,
    caller: 'villagers_committee',
    demands: [{ by: 'representatives', share: { parts: 1, of: 5, isMoreThan: false } }],
    basis: { 'VCOL-2018': 'representatives_2018', 'VCOL-2025': 'representatives_2025' },
    status: 'unverified',
  },
  villagers_assembly: {
    name: '村民会议',
    paths: [
      { roll: 'adults', quorum: MORE_THAN_HALF },
      { roll: 'households', quorum: TWO_THIRDS },
    ],
    pass: MORE_THAN_HALF,
    passOf: 'present',
    noticeDays: parameters['decision.villageMeeting.noticeDays'].value,
    documentDays: 0,
    ways: onlyOnsite,
    needsDelegation: false,
    caller: 'villagers_committee',
    demands: [
      { by: 'villagers', share: { parts: 1, of: 10, isMoreThan: false } },
      { by: 'representatives', share: { parts: 1, of: 3, isMoreThan: false } },
    ],
    basis: { 'VCOL-2018': 'village_assembly_2018', 'VCOL-2025': 'village_assembly_2025' },
    status: 'unverified',
  },
  members_representatives: {
    name: '集体经济组织成员代表大会',
    paths: [{ roll: 'collective_representatives' }],
    pass: TWO_THIRDS,
    passOf: 'due',
    noticeDays: parameters['decision.collectiveRep.noticeDays'].value,
    documentDays: parameters['decision.collective.docsDays'].value,
    ways: onlyOnsite,
    needsDelegation: false,
    dueMin: 21,
    caller: 'collective',
    demands: [],
    basis: always('members_representatives'),
    status: 'law',
  },
  members_assembly: {
    name: '集体经济组织成员大会',
    paths: [{ roll: 'collective_members', quorum: TWO_THIRDS }],
    pass: TWO_THIRDS,
    passOf: 'due',
    noticeDays: parameters['decision.collective.noticeDays'].value,
    documentDays: parameters['decision.collective.docsDays'].value,
    ways: ['onsite', 'online', 'proxy'],
    needsDelegation: false,
    caller: 'collective',
    demands: [],
    basis: always('members_assembly'),
    status: 'law',
  },
  group_meeting: {
    name: '村民小组会议',
    paths: [
      { roll: 'adults', quorum: TWO_THIRDS },
      { roll: 'households', quorum: TWO_THIRDS },
    ],
    pass: MORE_THAN_HALF,
    passOf: 'present',
    noticeDays: parameters['decision.groupMeeting.noticeDays'].value,
    documentDays: 0,
    ways: onlyOnsite,
    needsDelegation: false,
    caller: 'group_leader',
    demands: [],
    basis: { 'VCOL-2018': 'group_meeting_2018', 'VCOL-2025': 'group_meeting_2025' },
    status: 'unverified',
  },
};

/**
 * 一事一议筹资筹劳 in the representatives' assembly: those who came have asked their households on signed slips; the
 * slips cover two thirds of the households, and more than half of the households covered agree.
 */
export const levySlips = { cover: TWO_THIRDS, pass: MORE_THAN_HALF } as const;
