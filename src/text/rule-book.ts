import type { RevisionKind } from '@contracts/rules-words';
import { dayOf, fullDayOf } from './days';
import { changeNames, clauseName, revisionKindNames } from './rule-words';

/** The rules of a village as everybody reads them: today's, those of a day, one clause, what changed. */
export const book = {
  title: '村规民约',
  whichVillage: '看哪个村的？',
  of: (village: string, name: string) => `${village}${name}`,
  edition: (edition: number) => `第${edition}版`,
  since: (edition: number, from: number) => `第${edition}版，${fullDayOf(from)}起执行`,
  until: (edition: number, from: number, until: number) =>
    `第${edition}版，${fullDayOf(from)}起执行，${fullDayOf(until)}换了新的一版`,
  notYet: (from: number) => `这一版还没开始执行，${fullDayOf(from)}起才算数。`,
  isOld: '这是以前的一版，现在不按它办了。',
  onDay: (day: number) => `您看的是${fullDayOf(day)}那一天执行的。`,
  knownLater: (at: number) =>
    `这一版是${fullDayOf(at)}才记进来的，那一天大家看到的还是前面的一版。`,
  readKnown: '看那天大家看到的',
  readToday: '看现在执行的',
  none: '村里还没有村规民约。村里征求意见时，会在“消息”里请您说话。',
  noneThen: '那一天还没有村规民约。请换一天，或者看现在执行的。',
  repealed: '现在没有在执行的村规民约。以前的在“以前各版”里看得到。',
  search: '想查什么',
  searchHint: '照平常说话写，比如：办酒、彩礼、鸡鸭、垃圾',
  find: '找一找',
  found: (count: number) => `找到${count}条`,
  alsoFor: (words: readonly string[]) => `“${words.join('”“')}”也一起找了`,
  foundNothingHere: (words: string) => `没有找到“${words}”。换个说法再试。`,
  foundNothing: (words: string) => `没有找到“${words}”。换个说法再试，或者看全部条文。`,
  all: '看全部条文',
  topics: '只看一类',
  everyTopic: '全部都看',
  ofTopic: (name: string, count: number) => `${name}（${count}条）`,
  listenAll: '从头听',
  read: '单看、转发',
  readSpoken: (clause: string) => `单看、转发${clause}`,
  history: '以前各版、改了什么',
  underway: '正在改，您可以看、可以说',
  corrected: '已责令改正，这条不算数',
  toBeCorrected: '已责令改正，现在还算数',
  withdrawn: (office: string, from: number, at: number, why: string) =>
    `${office}责令改正过（${dayOf(from)}起），${dayOf(at)}收回：${why}`,
  order: (office: string, from: number, reason: string) =>
    `${office}责令改正，${dayOf(from)}起不算数：${reason}`,
} as const;

/** One clause, as somebody else keeps it. */
export const clauseText = {
  title: '一条规矩',
  inForce: '这一条现在还是这样写的，正在执行。',
  changed: '这一条后来改了。上面是当时的写法，下面是现在的。',
  gone: '这一条现在没有了。上面是当时的写法，只用来对照以前的事。',
  then: (edition: number) => `当时的写法（第${edition}版）`,
  today: (clause: string) => `现在的写法（${clause}）`,
  copy: '复制这一条，发给别人',
  copied: '复制好了，可以粘贴到微信里。',
  notCopied: '没有复制成。请再点一次，或者把这一页截图发出去。',
  cite: (book: string, edition: number, clause: string, text: string) =>
    `《${book}》（第${edition}版）${clause}：${text}`,
  whole: '看全部村规民约',
  removed: '去掉的词',
} as const;

export const historyText = {
  title: '以前各版',
  editions: '一版一版看',
  now: '现在执行',
  empty: '还没有定过村规民约。通过以后，每一版都留在这里，改不掉。',
  read: '看这一版',
  readSpoken: (edition: number) => `看这一版：第${edition}版`,
  since: (from: number) => `${fullDayOf(from)}起执行`,
  until: (from: number, until: number) =>
    `${fullDayOf(from)}起执行，${fullDayOf(until)}换了新的一版`,
  compare: '比前一版改了什么',
  compareSpoken: (edition: number) => `第${edition}版比前一版改了什么`,
  kind: (kind: RevisionKind) => revisionKindNames[kind],
  day: '想知道哪一天执行的是哪一版？',
  dayField: '哪一天（八个数字，如20260301）',
  dayWrong: '这个日子没看懂。请写八个数字，比如20260301。',
  onDay: '看那一天的',
  ways: '每一次是怎么改的',
  noWays: '还没有改过。',
} as const;

export const compareText = {
  title: '改了什么',
  between: (from: number, to: number) => `第${from}版改成第${to}版`,
  same: '两版一字不差。',
  sum: ({ added, removed, changed, kept }: Readonly<Record<string, number>>) =>
    [
      added ? `新增${added}条` : '',
      changed ? `修改${changed}条` : '',
      removed ? `删去${removed}条` : '',
      kept ? `${kept}条没有变` : '',
    ]
      .filter((it) => it !== '')
      .join('，'),
  showKept: '没有变的也看',
  hideKept: '只看改了的',
  nothingChanged: '条文没有变。',
  was: (number: number) => `原来是${clauseName(number)}`,
  moved: '挪了位置',
  topicMoved: (from: string, to: string) => `从“${from}”归到“${to}”`,
  before: '原来',
  after: '现在',
  part: { added: changeNames.added, removed: changeNames.removed },
  spokenPart: (name: string, text: string) => `${name}：${text}。`,
  how: '加下划线的是新增，画横线的是删去。',
} as const;

/** What rests on a clause: an answer to somebody, a line of the points. */
export const citeText = {
  title: '依据的村规民约',
  pick: '引用村规民约',
  count: (count: number) => (count === 0 ? '没有引用' : `引用了${count}条`),
  hint: '答复里提到村里的规矩，就把那一条附上，反映人点开能看原文。',
  choose: '引用这条',
  chooseSpoken: (clause: string) => `引用这条：${clause}`,
  chosen: (clause: string, text: string) => `${clause}：${text}`,
  drop: '不引用了',
  dropSpoken: (clause: string) => `不引用了：${clause}`,
  see: '看这一条',
  changed: '这一条后来改了，上面是当时的写法。',
} as const;
