import type {
  ClauseChange,
  ClauseTopic,
  OffenceKind,
  OrgType,
  Reviewer,
  RevisionAbility,
  RevisionKind,
  RevisionState,
  RevisionStep,
  RevisionVerb,
  Sureness,
} from '@contracts/rules-words';

/** Closed lists of the rules of a village, in the words that are read there. */

/** A village has 村规民约, a community 居民公约: the same thing with another name and another assembly. */
export const bookNames = {
  village: '村规民约',
  community: '居民公约',
} as const satisfies Record<OrgType, string>;

export const assemblyNames = {
  village: '村民会议',
  community: '居民会议',
} as const satisfies Record<OrgType, string>;

export const topicNames = {
  conduct: '日常行为',
  order: '公共秩序',
  rights: '群众权益',
  mediation: '纠纷调解',
  customs: '民风民俗',
} as const satisfies Record<ClauseTopic, string>;

export const revisionKindNames = {
  adopt: '新订',
  amend: '修改',
  repeal: '废止',
} as const satisfies Record<RevisionKind, string>;

export const revisionStateNames = {
  collecting: '征求意见',
  drafted: '起草中',
  under_review: '审核中',
  returned: '退回修改',
  review_passed: '审核通过',
  notice: '公示中',
  voting: '等待表决',
  not_passed: '表决没通过',
  passed: '表决通过',
  filed: '已备案',
  announced: '已公布，待备案',
  published: '已公布',
  in_force: '正在执行',
  correction_ordered: '责令改正',
  amended: '已换新版',
  repealed: '已废止',
  ended: '没有继续',
} as const satisfies Record<RevisionState, string>;

/** The line of steps; the assembly's own name depends on village or community. */
export const revisionStepNames = {
  collecting: '征求意见',
  drafted: '写出草案',
  under_review: '乡镇审核',
  notice: '公示草案',
  voting: '开会表决',
  filed: '报乡镇备案',
  published: '公布',
  in_force: '开始执行',
} as const satisfies Record<RevisionStep, string>;

export const reviewerNames = {
  legal_adviser: '法律顾问',
  judicial_office: '司法所',
  women_federation: '妇联',
  township: '乡镇',
} as const satisfies Record<Reviewer, string>;

export const offenceNames = {
  penalty: '村里无权处罚',
  benefit: '不能扣法定待遇',
  women: '不能歧视妇女',
  collective: '不能牵连家人',
} as const satisfies Record<OffenceKind, string>;

export const surenessNames = {
  certain: '不合法',
  doubtful: '要说明',
} as const satisfies Record<Sureness, string>;

export const changeNames = {
  kept: '没有变',
  added: '新增',
  removed: '删去',
  changed: '修改',
} as const satisfies Record<ClauseChange, string>;

export const revisionAbilityNames = {
  add_opinion: '我来提意见',
  answer_opinions: '答复意见',
  save_draft: '起草、修改条文',
  send_to_review: '送去审核',
  review: '审核草案',
  post_notice: '张贴公示',
  call_vote: '提请开会表决',
  file: '报乡镇备案',
  publish: '公布',
  end: '不再继续',
} as const satisfies Record<RevisionAbility, string>;

export const revisionVerbNames = {
  opened: '开始征求意见',
  recorded: '录入原来就有的条文',
  draft_saved: '写了草案',
  sent_to_review: '送去审核',
  review_passed: '审核通过',
  returned: '退回修改',
  notice_posted: '贴出公示',
  vote_called: '提请开会表决',
  vote_passed: '会议表决通过',
  vote_not_passed: '会议表决没有通过',
  filed: '报乡镇备案',
  published: '公布',
  came_into_force: '开始执行',
  correction_ordered: '责令改正',
  order_withdrawn: '收回责令改正',
  amended: '换成新的一版',
  repealed: '废止',
  ended: '不再继续',
  overdue: '到期没办，往上报',
  passed_vacancy: '没有人在岗，转到下一个',
} as const satisfies Record<RevisionVerb, string>;

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** `第三条`, `第二十一条`. Numbers above ninety-nine, which no village has, are written in figures. */
export function clauseName(number: number): string {
  return `第${number < 1 || number > 99 ? number : counted(number)}条`;
}

function counted(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = DIGITS[number % 10] ?? '';
  if (tens === 0) {
    return ones;
  }
  return `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十${ones}`;
}
