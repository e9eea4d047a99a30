import type { CitationKey } from './citations';
import type { BodyKey, Threshold } from './decision-bodies';
import type { RuleSetKey } from './decision-rules';

export type MatterKey =
  | 'allowance'
  | 'public_works'
  | 'levy'
  | 'points_rule'
  | 'reward_project'
  | 'village_plan'
  | 'aid_targets'
  | 'other_interests'
  | 'charter'
  | 'convention'
  | 'collective_income'
  | 'collective_project'
  | 'asset_disposal'
  | 'construction_land'
  | 'land_contract_plan'
  | 'land_adjust'
  | 'land_outside'
  | 'homestead_plan'
  | 'share_plan'
  | 'compensation'
  | 'membership'
  | 'non_member_rights'
  | 'collective_charter'
  | 'collective_merger';

type ApprovalKey =
  | 'township_review'
  | 'work_group'
  | 'draft_published'
  | 'credit_check'
  | 'township_approval'
  | 'county_approval'
  | 'levy_review'
  | 'bidding_record'
  | 'roll_filed';

/** By when each must be there: before the deciding body is called, before anything is carried out, before the archive. */
export const approvalStage: Readonly<
  Record<ApprovalKey, 'before_meeting' | 'before_execution' | 'before_archive'>
> = {
  township_review: 'before_meeting',
  work_group: 'before_meeting',
  draft_published: 'before_meeting',
  credit_check: 'before_meeting',
  township_approval: 'before_execution',
  county_approval: 'before_execution',
  levy_review: 'before_execution',
  bidding_record: 'before_archive',
  roll_filed: 'before_archive',
};

export interface DecisionMatter {
  readonly name: string;
  readonly track: 'villagers' | 'collective';
  readonly bodies: readonly BodyKey[];
  /** Where the matter wants more than its body does. */
  readonly pass?: Threshold;
  readonly approvals: readonly ApprovalKey[];
  /** 妇女权益保障法 Art 55 and 56: being unmarried, married, divorced or widowed is no ground. */
  readonly needsWomensCheck: boolean;
  /** The villagers' assembly may leave it to the representatives. */
  readonly isDelegable: boolean;
  /** Each household is asked on a slip when the representatives decide. */
  readonly hasSlips: boolean;
  /** The days that the first notice hangs, where the matter's own rule wants more than the custom. */
  readonly noticeDaysMin: number;
  readonly ruleSets: readonly RuleSetKey[];
  readonly basis: CitationKey;
  readonly status: 'law' | 'known' | 'design' | 'unverified';
}

const bySelf: Pick<
  DecisionMatter,
  'approvals' | 'needsWomensCheck' | 'isDelegable' | 'hasSlips' | 'noticeDaysMin'
> = {
  approvals: [],
  needsWomensCheck: false,
  isDelegable: false,
  hasSlips: false,
  noticeDaysMin: 0,
};

/** 村民会议, or the representatives when it has left it to them. */
const delegable = {
  ...bySelf,
  track: 'villagers',
  bodies: ['villagers_assembly', 'representatives_assembly'],
  isDelegable: true,
  ruleSets: [],
  basis: 'village_matters_2025',
  status: 'unverified',
} as const satisfies Partial<DecisionMatter>;

/** 村民会议 itself and nobody else. */
const assemblyOnly = {
  ...delegable,
  bodies: ['villagers_assembly'],
  isDelegable: false,
  approvals: ['township_review'],
  basis: 'village_rules_2025',
} as const satisfies Partial<DecisionMatter>;

/** The collective's members or their representatives. */
const ofMembers = {
  ...bySelf,
  track: 'collective',
  bodies: ['members_assembly', 'members_representatives'],
  ruleSets: ['CEO-2024'],
  basis: 'members_assembly',
  status: 'law',
} as const satisfies Partial<DecisionMatter>;

/** The collective's members themselves (农村集体经济组织法 Art 28: not their representatives). */
const membersOnly = {
  ...ofMembers,
  bodies: ['members_assembly'],
} as const satisfies Partial<DecisionMatter>;

/** What a decision may be about, and by whom, with what majority and what besides it is decided. */
export const decisionMatters: Readonly<Record<MatterKey, DecisionMatter>> = {
  allowance: { ...delegable, name: '误工补贴的人员和标准' },
  public_works: {
    ...delegable,
    name: '公益事业的兴办和建设承包方案',
    approvals: ['bidding_record'],
  },
  levy: { ...delegable, name: '一事一议筹资筹劳', approvals: ['levy_review'], hasSlips: true },
  points_rule: { ...delegable, name: '积分办法和兑换标准' },
  reward_project: { ...delegable, name: '“积分换项目”选定项目' },
  village_plan: { ...delegable, name: '村庄规划和乡村建设的重要事项' },
  aid_targets: { ...delegable, name: '重点帮扶的人员和方案' },
  other_interests: { ...delegable, name: '涉及村民利益的其他事项' },
  charter: { ...assemblyOnly, name: '村民自治章程' },
  convention: { ...assemblyOnly, name: '村规民约', needsWomensCheck: true },
  collective_income: { ...ofMembers, name: '集体经济收益的使用' },
  collective_project: { ...ofMembers, name: '集体经济项目的立项和承包' },
  asset_disposal: { ...ofMembers, name: '借贷、租赁等处分集体财产' },
  construction_land: {
    ...ofMembers,
    name: '集体经营性建设用地的出让和出租',
    ruleSets: ['CEO-2024', 'LAL-2019'],
    basis: 'collective_construction_land',
  },
  land_contract_plan: {
    ...membersOnly,
    name: '土地承包方案',
    approvals: ['work_group', 'draft_published'],
    needsWomensCheck: true,
    ruleSets: ['CEO-2024', 'RLC-2018'],
    basis: 'land_contract_plan',
  },
  land_adjust: {
    ...membersOnly,
    name: '个别调整承包地',
    approvals: ['township_approval', 'county_approval'],
    needsWomensCheck: true,
    ruleSets: ['CEO-2024', 'RLC-2018'],
    basis: 'land_adjust',
  },
  land_outside: {
    ...membersOnly,
    name: '发包给本集体以外的单位或个人',
    approvals: ['credit_check', 'township_approval'],
    needsWomensCheck: true,
    ruleSets: ['CEO-2024', 'RLC-2018'],
    basis: 'land_outside',
  },
  homestead_plan: { ...membersOnly, name: '宅基地使用方案', needsWomensCheck: true },
  share_plan: { ...membersOnly, name: '集体收益权份额量化方案', needsWomensCheck: true },
  compensation: { ...membersOnly, name: '征地补偿费的使用和分配', needsWomensCheck: true },
  membership: {
    ...membersOnly,
    name: '集体成员的确认',
    approvals: ['roll_filed'],
    needsWomensCheck: true,
    basis: 'collective_membership',
  },
  non_member_rights: {
    ...membersOnly,
    name: '让非成员享受成员的部分权利',
    pass: { parts: 3, of: 4, isMoreThan: false },
    basis: 'non_member_rights',
  },
  collective_charter: { ...membersOnly, name: '集体经济组织章程' },
  collective_merger: { ...membersOnly, name: '集体经济组织的合并、分立、解散' },
};

/** What this product does not decide, and where it is decided. */
export const mattersElsewhere = {
  election: {
    name: '村委会换届和补选',
    where: '选举要有秘密写票处，用纸票，由村民选举委员会主持。请找乡镇政府。',
    basis: 'village_elections',
  },
  recall: {
    name: '罢免村委会成员',
    where: '罢免由五分之一以上选民或三分之一以上村民代表联名提出。请把联名材料交乡镇政府。',
    basis: 'village_elections',
  },
  committee_setup: {
    name: '村委会的设立、撤销和范围调整',
    where: '由乡镇提出，村民会议同意，报县里批准。请找乡镇政府。',
    basis: 'village_elections',
  },
} as const satisfies Record<string, { name: string; where: string; basis: CitationKey }>;
