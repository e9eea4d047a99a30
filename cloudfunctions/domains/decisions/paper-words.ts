import type {
  DecisionStep,
  MeetingOutcome,
  MotionSource,
  NoticeKind,
} from '../../contracts/decisions-words';

/** Words that stand on the papers of a decision, as the register on paper has them. */

export const sourceOnPaper: Readonly<Record<MotionSource, string>> = {
  topic: '屋场会上提出',
  revision: '村规民约修订',
  villager: '村民提出',
  cadre: '村干部提出',
  superior: '上级安排',
};

/** The six numbered steps, and what lies around them. The body that decides has its own name. */
export const stepOnPaper: Readonly<Record<Exclude<DecisionStep, 'resolution'>, string>> = {
  motion: '动议',
  proposal: '第一步　村党组织提议',
  discussion: '第二步　村“两委”会议商议',
  review: '第三步　党员大会审议',
  decision_notice: '第五步　决议公开',
  execution: '决议实施',
  result_notice: '第六步　实施结果公开',
  archive: '归档',
};

export const noticeOnPaper: Readonly<Record<NoticeKind, string>> = {
  decision: '决议公示',
  result: '实施结果公示',
};

export const outcomeOnPaper: Readonly<Record<MeetingOutcome, string>> = {
  adopted: '通过',
  returned: '没有通过',
  no_quorum: '到会的人不够，没有作出决定',
};

/** Left for a hand to fill in. */
export const BLANK_TIME = '　　　年　　月　　日　　时';
export const BLANK_DAY = '　　　年　　月　　日';
