/** What a decision is about: each kind of matter has its bodies and thresholds in `law/decision-matters.ts`. */
export const matters = [
  'allowance',
  'public_works',
  'levy',
  'points_rule',
  'reward_project',
  'village_plan',
  'aid_targets',
  'other_interests',
  'charter',
  'convention',
  'collective_income',
  'collective_project',
  'asset_disposal',
  'construction_land',
  'land_contract_plan',
  'land_adjust',
  'land_outside',
  'homestead_plan',
  'share_plan',
  'compensation',
  'membership',
  'non_member_rights',
  'collective_charter',
  'collective_merger',
] as const;
export type Matter = (typeof matters)[number];

/** What is decided elsewhere: a motion about it is refused with a sentence that says where to go. */
export const mattersElsewhere = ['election', 'recall', 'committee_setup'] as const;

/** 村民会议 and its representatives decide by those present; the collective by all of its members. */
export const tracks = ['villagers', 'collective'] as const;
export type Track = (typeof tracks)[number];

/** Who meets: three bodies prepare, one of the others decides. */
export const bodies = [
  'party_organisation',
  'two_committees',
  'party_members',
  'representatives_assembly',
  'villagers_assembly',
  'members_representatives',
  'members_assembly',
  /** 村民小组会议: its figures are the law's; no matter of the whole village goes to it. */
  'group_meeting',
] as const;
export type Body = (typeof bodies)[number];

/** How sure the figures of a body are, as the book of the law has it. */
export const ruleStatuses = ['law', 'local_practice', 'known', 'design', 'unverified'] as const;
export type RuleStatus = (typeof ruleStatuses)[number];

/** The four discussions. */
export const meetingSteps = ['proposal', 'discussion', 'review', 'resolution'] as const;
export type MeetingStep = (typeof meetingSteps)[number];

/** The line of steps on every screen: four discussions, two publications, and what lies around them. */
export const decisionSteps = [
  'motion',
  ...meetingSteps,
  'decision_notice',
  'execution',
  'result_notice',
  'archive',
] as const;
export type DecisionStep = (typeof decisionSteps)[number];

/** What is printed on A4: the register's page of each step, the list to sign at the door, the notice for the boards. */
export const printedPapers = [...decisionSteps, 'roll', 'notice'] as const;
export type PrintedPaper = (typeof printedPapers)[number];

/** Where a decision stands. The last three are ends. */
export const phases = [
  'moved',
  'proposed',
  'discussed',
  'reviewed',
  /** Passed or failed by the body that decides; to be published. */
  'resolved',
  /** Published and being carried out. */
  'underway',
  /** Carried out, and the result to be published. */
  'done',
  /** Everything is published; to be archived. */
  'published',
  'archived',
  'declined',
  'withdrawn',
] as const;
export type Phase = (typeof phases)[number];

/** How people are there. Online and by proxy only where the law says so: in the collective. */
export const ways = ['onsite', 'online', 'proxy'] as const;
export type Way = (typeof ways)[number];

export const choices = ['agree', 'against', 'abstain'] as const;
export type Choice = (typeof choices)[number];

/** What came of one meeting. Without a quorum nothing was decided and the body is called again. */
export const meetingOutcomes = ['adopted', 'returned', 'no_quorum'] as const;
export type MeetingOutcome = (typeof meetingOutcomes)[number];

/** Whence a motion comes. */
export const motionSources = ['topic', 'revision', 'villager', 'cadre', 'superior'] as const;
export type MotionSource = (typeof motionSources)[number];

/** Whose joint signatures oblige the village to call the meeting. */
export const demanders = ['villagers', 'representatives'] as const;
export type Demander = (typeof demanders)[number];

/** How the villagers' assembly has empowered its representatives (湖南省实施办法). */
export const delegationMethods = ['meeting', 'written_ballot', 'charter'] as const;
export type DelegationMethod = (typeof delegationMethods)[number];
export const delegationStates = ['waiting', 'in_force', 'ended'] as const;
export type DelegationState = (typeof delegationStates)[number];

/** What must be on the table besides the vote. */
export const approvalKinds = [
  /** The draft of rules or charter has passed the township's review before the vote. */
  'township_review',
  /** 承包工作小组 has been elected (农村土地承包法 Art 20). */
  'work_group',
  /** The draft plan has been published (农村土地承包法 Art 20). */
  'draft_published',
  /** Whoever is to get the land has been looked at (农村土地承包法 Art 52). */
  'credit_check',
  'township_approval',
  'county_approval',
  /** 筹资筹劳: the county's office for farmers' burdens reviews the plan. */
  'levy_review',
  /** How the contractor of the works was found. */
  'bidding_record',
  /** The roll of members is filed with township and county. */
  'roll_filed',
] as const;
export type ApprovalKind = (typeof approvalKinds)[number];
/** By when an approval must be there. */
export const approvalStages = ['before_meeting', 'before_execution', 'before_archive'] as const;
export type ApprovalStage = (typeof approvalStages)[number];

export const noticeKinds = ['decision', 'result'] as const;
export type NoticeKind = (typeof noticeKinds)[number];
export const noticeStates = ['prepared', 'signed', 'published'] as const;

export const paperKinds = [
  'plan',
  'minutes',
  'attendance',
  'ballots',
  'slips',
  'proxy',
  'notice',
  'photo',
  'contract',
  'approval',
  'delegation',
  'other',
] as const;

/** An objection goes from the village to the township and, unanswered, to the county. */
export const objectionStates = ['filed', 'answered', 'closed'] as const;
export type ObjectionState = (typeof objectionStates)[number];
export const objectionLevels = ['village', 'township', 'county'] as const;
export type ObjectionLevel = (typeof objectionLevels)[number];
export const riseReasons = ['not_in_time', 'not_satisfied'] as const;
export type RiseReason = (typeof riseReasons)[number];
export const objectionEnds = ['accepted', 'silence'] as const;
export type ObjectionEnd = (typeof objectionEnds)[number];

/** To whom the supervision committee reports past its own village. */
export const reportTargets = ['government', 'discipline_commission'] as const;

/** What a line of the diary says; the same words stand in the certificate. */
export const deeds = [
  'opened',
  'demanded',
  'called',
  'called_off',
  'seated',
  'held',
  'approved',
  'refused',
  'notice_prepared',
  'notice_returned',
  'notice_signed',
  'notice_published',
  'carried_out',
  'objected',
  'objection_answered',
  'objection_risen',
  'objection_closed',
  'reported',
  'withdrawn',
  'archived',
] as const;
export type Deed = (typeof deeds)[number];

/** What happens next, and is waited for. */
export const awaited = [
  'call_proposal',
  'call_discussion',
  'call_review',
  'call_resolution',
  'hold_meeting',
  'prepare_decision_notice',
  'sign_notice',
  'publish_notice',
  'notice_days',
  'approval',
  'carry_out',
  'prepare_result_notice',
  'answer_objections',
  'archive',
] as const;
export type Awaited = (typeof awaited)[number];

/** What somebody may have to do in a decision: its next step, or an answer to somebody. */
export const duties = [...awaited, 'answer_objection', 'answer_report'] as const;
export type DutyDone = (typeof duties)[number];

/** What this reader may now do with a decision. */
export const decisionAbilities = [
  'sign_demand',
  'declare_interest',
  'call_meeting',
  'cancel_meeting',
  'choose_path',
  'open_ballot',
  'record_meeting',
  'read_roll',
  'record_approval',
  'prepare_notice',
  'sign_notice',
  'return_notice',
  'publish_notice',
  'record_progress',
  'object',
  'report_past_village',
  'archive',
  'withdraw',
] as const;
export type DecisionAbility = (typeof decisionAbilities)[number];

export const objectionAbilities = ['answer', 'accept', 'escalate'] as const;
export const delegationAbilities = ['confirm', 'end'] as const;
