import type { OrgType, RevisionKind, RevisionState } from '@contracts/rules-words';
import { dayOf, fullDayOf, momentOf } from './days';
import { assemblyNames, bookNames, revisionKindNames } from './rule-words';

/** One way of a village's rules, from the first opinion to the day from which they count. */

/** 修改村规民约. */
export function revisionName(kind: RevisionKind, orgType: OrgType): string {
  return revisionKindNames[kind] + bookNames[orgType];
}

type Happens = (facts: { readonly assembly: string; readonly until?: string }) => string;

/** What happens next, in one sentence. */
const happens: Readonly<Record<RevisionState, Happens>> = {
  collecting: () => '村里正在听大家的意见，听完就动手写草案。',
  drafted: () => '草案写出来了，正在改。写好就送乡镇审核。',
  under_review: () => '草案送去审核了，看有没有不合法的地方。审过了才能表决。',
  returned: () => '草案被退回来了，改好要再送一次，没改好不能表决。',
  review_passed: () => '审核通过了，接着把草案贴出来公示。',
  notice: ({ until, assembly }) =>
    until
      ? `草案正在公示，公示到${until}，之后开${assembly}表决。`
      : `草案公示过了，接着开${assembly}表决。`,
  voting: ({ assembly }) => `等${assembly}表决。到会的人过半数同意才算通过。`,
  not_passed: ({ assembly }) => `${assembly}没有通过。可以改了草案再来，原来的照旧执行。`,
  passed: () => '表决通过了，接着报乡镇备案。',
  filed: () => '已经备案，接着向大家公布。',
  announced: () => '已经公布，还要报乡镇备案。',
  published: () => '已经公布，到执行的日子就算数。',
  in_force: () => '这一次改的已经在执行。',
  correction_ordered: () => '乡镇责令改正，标出来的条文不算数，等村里改。',
  amended: () => '这一次定的，后来又改了新的一版。',
  repealed: () => '这一次定的，后来废止了。',
  ended: () => '这一次没有继续。原来的照旧执行。',
};

export function revisionHappens(
  state: RevisionState,
  orgType: OrgType,
  noticeUntil: number | undefined,
): string {
  return happens[state]({
    assembly: assemblyNames[orgType],
    ...(noticeUntil === undefined ? {} : { until: momentOf(noticeUntil) }),
  });
}

export const wayText = {
  title: '修改村规民约',
  next: '接下来',
  purpose: (words: string) => `为什么：${words}`,
  begun: (at: number) => `${fullDayOf(at)}开始`,
  holder: (office: string) => `现在由${office}办`,
  risen: '上一级',
  noHolder: '现在没有哪一家要办的事。',
  steps: '一步一步',
  goOn: '去办这件事',
  goOnDesk: '去工作台办',
  goOnReview: '去审核',
  whole: '看现在执行的村规民约',
  changes: '草案要改什么',
  draft: (n: number, at: number) => `第${n}稿，${momentOf(at)}存的`,
  noDraft: '草案还没写出来。现在说的意见，写的时候都要看。',
  reviews: '审核',
  review: (office: string, name: string) => `${office} · ${name}`,
  looksNow: '正在看',
  looksLater: '前面的看过，再轮到它',
  passed: (at: number | undefined) => (at === undefined ? '通过' : `${dayOf(at)}通过`),
  returned: (at: number | undefined) => (at === undefined ? '退回' : `${dayOf(at)}退回`),
  ofDraft: (n: number) => `看的是第${n}稿`,
  remark: (clause: string, words: string) => `${clause}：${words}`,
  remarkOnAll: (words: string) => `整体：${words}`,
  vote: '表决',
  voteOpen: '会还没开，或者还没有结果。',
  votePassed: '表决通过。',
  voteFailed: '表决没有通过。',
  present: (present: number, women: number | undefined) =>
    women === undefined ? `到会${present}人` : `到会${present}人，其中妇女${women}人`,
  fewWomen: '到会的妇女偏少。',
  seeVote: '看表决经过',
  filing: (at: number, number: string | undefined) =>
    number === undefined ? `${fullDayOf(at)}备案` : `${fullDayOf(at)}备案，编号${number}`,
  edition: (edition: number, from: number) => `第${edition}版，${fullDayOf(from)}起执行`,
  seeEdition: '看这一版',
  diary: '经过',
  diaryLine: (at: number, who: string, did: string) => `${momentOf(at)} ${who}${did}`,
  opinions: '大家的意见',
  opinionsCount: (all: number, unanswered: number) =>
    unanswered === 0 ? `一共${all}条，都答复了` : `一共${all}条，还有${unanswered}条没答复`,
  opinionsAtHome: '大家的意见只给本村的人看。您是本村人，请先到“我的”里认家门。',
  noOpinions: '还没有人提意见。说一句，草案就多一分合大家的意。',
  opinion: '您的意见',
  opinionHint: '怎么想就怎么写，一两句也行。',
  opinionOn: (clause: string) => `对${clause}的意见`,
  onWhole: '对整个草案的意见',
  sayOnClause: '对这条说一句',
  sayOnClauseSpoken: (clause: string) => `对这条说一句：${clause}`,
  anonymous: '不让别的村民看到我的名字',
  anonymousSaid: '办的人也只看到“一位村民”',
  sayIt: '提出来',
  said: '送到了。有答复会在“消息”里告诉您。',
  by: (name: string) => `${name}说`,
  byNobody: '一位村民说',
  mine: '我提的',
  takenIn: '采纳了',
  notTakenIn: '没有采纳',
  answered: (office: string, at: number) => `${office} ${dayOf(at)}答复`,
  unanswered: '还没答复',
  forSomeone: '替没有手机的人写',
  forNobody: '是我自己的意见',
  forPerson: (name: string) => `替${name}写`,
  pickPerson: '就是替他写',
  dropPerson: '不替人写了',
} as const;
