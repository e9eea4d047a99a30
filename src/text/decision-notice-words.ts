import type {
  DelegationMethod,
  DelegationState,
  NoticeKind,
  ObjectionEnd,
  ObjectionLevel,
  ObjectionState,
  RiseReason,
  delegationAbilities,
  noticeStates,
  objectionAbilities,
  paperKinds,
  reportTargets,
} from '@contracts/decisions-words';

/** What is posted, objected and delegated, in the words of the village. */

export const noticeKindNames = {
  decision: '决议公开',
  result: '结果公开',
} as const satisfies Record<NoticeKind, string>;

export const noticeStateNames = {
  prepared: '写好了，等村务监督委员会签字',
  signed: '签过字了，等贴出去',
  published: '贴出来了',
} as const satisfies Record<(typeof noticeStates)[number], string>;

export const paperKindNames = {
  plan: '方案',
  minutes: '会议记录',
  attendance: '签到表',
  ballots: '表决票、计票单',
  slips: '各户意见单',
  proxy: '委托书',
  notice: '公示照片',
  photo: '现场照片',
  contract: '合同',
  approval: '批文',
  delegation: '授权书',
  other: '别的材料',
} as const satisfies Record<(typeof paperKinds)[number], string>;

export const objectionStateNames = {
  filed: '等答复',
  answered: '有答复了',
  closed: '了结了',
} as const satisfies Record<ObjectionState, string>;

export const levelNames = {
  village: '村里',
  township: '乡镇',
  county: '县里',
} as const satisfies Record<ObjectionLevel, string>;

export const riseNames = {
  not_in_time: '到期没有答复',
  not_satisfied: '对答复不满意',
} as const satisfies Record<RiseReason, string>;

export const endNames = {
  accepted: '提的人认可了答复',
  silence: '到期没有再说，算认可',
} as const satisfies Record<ObjectionEnd, string>;

export const methodNames = {
  meeting: '开村民会议授权',
  written_ballot: '各户书面表决授权',
  charter: '村民自治章程里写明',
} as const satisfies Record<DelegationMethod, string>;

export const delegationStateNames = {
  waiting: '等村务监督委员会核对',
  in_force: '有效',
  ended: '已经停了',
} as const satisfies Record<DelegationState, string>;

export const targetNames = {
  government: '乡镇政府',
  discipline_commission: '乡镇纪委',
} as const satisfies Record<(typeof reportTargets)[number], string>;

export const objectionAbilityNames = {
  answer: '答复',
  accept: '我认可这个答复',
  escalate: '我不满意，转给上级',
} as const satisfies Record<(typeof objectionAbilities)[number], string>;

export const delegationAbilityNames = {
  confirm: '看过凭证，确认有效',
  end: '村民会议收回了',
} as const satisfies Record<(typeof delegationAbilities)[number], string>;
