import type {
  ApprovalKind,
  ApprovalStage,
  Awaited,
  Body,
  Choice,
  DecisionAbility,
  DecisionStep,
  Deed,
  Demander,
  DutyDone,
  Matter,
  MeetingOutcome,
  MotionSource,
  Phase,
  RuleStatus,
  Track,
  Way,
} from '@contracts/decisions-words';
import type { RollKind } from '@contracts/organisation-words';

/** Every closed list of decisions, in the words of the village. */

export const matterNames = {
  allowance: '误工补贴给谁、给多少',
  public_works: '修路、修渠等公益建设',
  levy: '一事一议，大家出钱出工',
  points_rule: '积分办法、积分换什么',
  reward_project: '“积分换项目”选哪个',
  village_plan: '村庄规划、乡村建设大事',
  aid_targets: '重点帮扶哪些人、怎么帮',
  other_interests: '跟大家利益有关的别的事',
  charter: '村民自治章程',
  convention: '村规民约',
  collective_income: '集体的收益怎么用',
  collective_project: '集体办项目、项目承包给谁',
  asset_disposal: '集体的东西租出去、借出去、卖掉',
  construction_land: '集体建设用地出让、出租',
  land_contract_plan: '承包地怎么分（承包方案）',
  land_adjust: '个别调整承包地',
  land_outside: '地发包给外面的人或公司',
  homestead_plan: '宅基地怎么用',
  share_plan: '集体收益份额怎么算',
  compensation: '征地补偿费怎么用、怎么分',
  membership: '谁是集体成员',
  non_member_rights: '让外来的人享受一部分成员权利',
  collective_charter: '集体经济组织章程',
  collective_merger: '集体经济组织合并、分开、解散',
} as const satisfies Record<Matter, string>;

export const trackNames = {
  villagers: '村民议事',
  collective: '集体经济组织议事',
} as const satisfies Record<Track, string>;

export const bodyNames = {
  party_organisation: '村党组织会议',
  two_committees: '村“两委”会议',
  party_members: '党员大会',
  representatives_assembly: '村民代表会议',
  villagers_assembly: '村民会议',
  members_representatives: '成员代表大会',
  members_assembly: '成员大会',
  group_meeting: '村民小组会议',
} as const satisfies Record<Body, string>;

/** 四议两公开, and what lies around them. */
export const stepNames = {
  motion: '有人提出来',
  proposal: '一议：村党组织提议',
  discussion: '二议：村“两委”商议',
  review: '三议：党员大会审议',
  resolution: '四议：大家开会表决',
  decision_notice: '一公开：决议公开',
  execution: '照着办',
  result_notice: '二公开：结果公开',
  archive: '归档',
} as const satisfies Record<DecisionStep, string>;

/** The six that the law and the custom count; the others lie between them. */
export const stepMarks = {
  motion: '·',
  proposal: '1',
  discussion: '2',
  review: '3',
  resolution: '4',
  decision_notice: '5',
  execution: '·',
  result_notice: '6',
  archive: '·',
} as const satisfies Record<DecisionStep, string>;

export const phaseNames = {
  moved: '刚提出来',
  proposed: '党组织提议了',
  discussed: '两委商议过了',
  reviewed: '党员审议过了',
  resolved: '表决过了',
  underway: '正在办',
  done: '办完了，等公开',
  published: '全都公开了',
  archived: '已归档',
  declined: '没有往下走',
  withdrawn: '撤回了',
} as const satisfies Record<Phase, string>;

export const outcomeNames = {
  passed: '通过了',
  failed: '没有通过',
} as const;

export const meetingOutcomeNames = {
  adopted: '同意',
  returned: '没有同意',
  no_quorum: '到的人不够，没有开成',
} as const satisfies Record<MeetingOutcome, string>;

export const wayNames = {
  onsite: '到场',
  online: '线上',
  proxy: '委托',
} as const satisfies Record<Way, string>;

export const choiceNames = {
  agree: '赞成',
  against: '反对',
  abstain: '弃权',
} as const satisfies Record<Choice, string>;

export const rollNames = {
  adults: '十八岁以上的村民',
  households: '户代表，一户一个',
  party_members: '全体党员',
  party_committee: '村党组织委员',
  villagers_committee: '村委会成员',
  two_committees: '村“两委”成员',
  supervision_committee: '村务监督委员会成员',
  representatives_assembly: '村委会成员和村民代表',
  collective_members: '集体成员',
  collective_representatives: '集体成员代表',
} as const satisfies Record<RollKind, string>;

export const sourceNames = {
  topic: '屋场会上提的',
  revision: '修订村规民约提的',
  villager: '村民提的',
  cadre: '村干部提的',
  superior: '上级安排的',
} as const satisfies Record<MotionSource, string>;

export const demanderNames = {
  villagers: '村民联名',
  representatives: '村民代表联名',
} as const satisfies Record<Demander, string>;

export const ruleStatusNames = {
  law: '法律规定',
  local_practice: '本地做法',
  known: '通行做法',
  design: '本平台暂定',
  unverified: '待县里核实',
} as const satisfies Record<RuleStatus, string>;

export const approvalNames = {
  township_review: '乡镇审核草案',
  work_group: '选出承包工作小组',
  draft_published: '承包方案草案先公布',
  credit_check: '查承包方的信用和本事',
  township_approval: '乡镇批准',
  county_approval: '县里批准',
  levy_review: '县里审核筹资筹劳',
  bidding_record: '招标、比选的记录',
  roll_filed: '成员名册报乡镇和县里备案',
} as const satisfies Record<ApprovalKind, string>;

export const approvalStageNames = {
  before_meeting: '开会表决前要有',
  before_execution: '动手办以前要有',
  before_archive: '归档以前要有',
} as const satisfies Record<ApprovalStage, string>;

export const approvalStateNames = {
  waiting: '还没有',
  granted: '有了',
  refused: '没有批',
} as const;

export const deedNames = {
  opened: '提出',
  demanded: '联名够数，要求开会',
  called: '定了开会时间',
  called_off: '会不开了',
  seated: '定了怎么算到会',
  held: '开会表决',
  approved: '登记了该有的批准、记录',
  refused: '登记了没有批准',
  notice_prepared: '写好公示',
  notice_returned: '公示退回重写',
  notice_signed: '公示签字',
  notice_published: '公示贴出',
  carried_out: '办的进展',
  objected: '有人提异议',
  objection_answered: '异议有答复',
  objection_risen: '异议往上转',
  objection_closed: '异议了结',
  reported: '村务监督委员会向上报告',
  withdrawn: '撤回',
  archived: '归档',
} as const satisfies Record<Deed, string>;

/** What is waited for, said so that everybody knows whose turn it is. */
export const awaitedNames = {
  call_proposal: '等村党组织开会，提不提这件事',
  call_discussion: '等村“两委”开会商议',
  call_review: '等党员大会审议',
  call_resolution: '等大家开会表决',
  hold_meeting: '会定好了，等开会',
  prepare_decision_notice: '等把表决结果写成公示',
  sign_notice: '等村务监督委员会核对、签字',
  publish_notice: '等把公示贴出去',
  notice_days: '正在公示，大家可以看、可以提异议',
  approval: '等上级审核、批准',
  carry_out: '正在照着办',
  prepare_result_notice: '办完了，等公开结果',
  answer_objections: '等答复大家提的异议',
  archive: '都公开了，等归档',
} as const satisfies Record<Awaited, string>;

export const decisionAbilityNames = {
  sign_demand: '我也联名',
  declare_interest: '跟我有利害关系，我回避',
  call_meeting: '定开会时间',
  cancel_meeting: '这次会不开了',
  choose_path: '定怎么算到会',
  record_meeting: '登记开会结果',
  open_ballot: '开线上表决',
  read_roll: '看应到名册',
  record_approval: '登记审核、批准',
  prepare_notice: '写公示',
  sign_notice: '核对无误，签字',
  return_notice: '有出入，退回重写',
  publish_notice: '登记张贴',
  record_progress: '写办的进展',
  object: '我有异议',
  report_past_village: '向上级报告',
  archive: '归档',
  withdraw: '收回这个提议',
} as const satisfies Record<DecisionAbility, string>;

/** What somebody at a desk has to do: whose turn it is, said to the one whose turn it is. */
export const dutyNames = {
  call_proposal: '定村党组织会议的时间',
  call_discussion: '定“两委”会议的时间',
  call_review: '定党员大会的时间',
  call_resolution: '定表决大会的时间',
  hold_meeting: '开会，登记结果',
  prepare_decision_notice: '写决议公示',
  sign_notice: '核对公示，签字或退回',
  publish_notice: '把公示贴出去，登记日期',
  notice_days: '公示期间，等大家看',
  approval: '登记审核、批准',
  carry_out: '照着办，写进展',
  prepare_result_notice: '写结果公示',
  answer_objections: '答复大家的异议',
  archive: '归档',
  answer_objection: '答复一件异议',
  answer_report: '答复村务监督委员会的报告',
} as const satisfies Record<DutyDone, string>;
