import { dayInWords, dayOf, fullDayOf, momentOf, weekdayOf } from './days';

/** The decisions of a village, and the way to them. */
export const decisionList = {
  title: '村里的大事',
  said: '修路、分钱、定规矩，都要按“四议两公开”一步一步来，谁都看得到。',
  ended: '已经了结的',
  openThem: '以前议过、办过的',
  emptyOpen: '现在没有正在议的大事。谁都可以提：点下面的“我要提一件大事”。',
  emptyEnded: '还没有了结的大事。议完、办完、公开完，就会在这里。',
  propose: '我要提一件大事',
  proposeSaid: '修路、用钱、定规矩，说出来让村里议',
  delegations: '代表会议能定哪些事',
  delegationsSaid: '村民会议授的权，到哪天为止',
  openedOn: (at: number) => `${fullDayOf(at)}提出`,
  heldBy: (office: string) => `轮到：${office}`,
  risenTo: (office: string) => `已上报${office}`,
};

/** One decision, step by step. */
export const one = {
  title: '村里的大事',
  next: '接下来',
  over: '这件事走完了。',
  overBy: {
    archived: '该议的议了，该公开的公开了，全都存档了。',
    declined: '开会没有同意往下走，到这里为止。想再提，可以重新提一件。',
    withdrawn: '提的人收回了。想再提，可以重新提一件。',
  },
  by: (day: string) => `${day}前`,
  risen: (office: string) => `到期没有办，已经上报${office}盯着。`,
  mayObject: '觉得不对，公示期里可以提异议，一定要给答复。',
  motion: '提的是什么',
  source: (source: string, at: number) => `${source}，${fullDayOf(at)}`,
  draftHash: (letters: string) => `表决的草案指纹：${letters}`,
  steps: '走到哪一步了',
  stepsSaid: '四议两公开，一步不能少',
  merged: '跟下一步（二议）的会一起开的',
  met: (body: string, at: number, place: string) =>
    `${body}，${dayOf(at)}（${weekdayOf(at)}）${momentOf(at).split(' ')[1] ?? ''}，${place}`,
  dueSaid: (due: number, unit: string) => `应到${due}${unit}`,
  calledOff: (body: string, at: number) => `${body}本来定在${momentOf(at)}，没有开`,
  calledSaid: (at: number) => `${dayOf(at)}告诉的大家`,
  earlier: (count: number) => `以前还开过${count}次，点开看`,
  detail: '细看',
  fold: '收起',
  detailOf: (name: string) => `细看：${name}`,
  foldOf: (name: string) => `收起：${name}`,
  heldShort: (due: number, present: number, agree: number, unit: string) =>
    `应到${due}${unit}，实到${present}${unit}，赞成${agree}${unit}`,
  due: '应到',
  present: '实到',
  agree: '赞成',
  against: '反对',
  abstain: '弃权',
  ofWhom: (women: number) => `到会的人里，妇女${women}人`,
  byWay: (onsite: number, online: number, proxy: number) =>
    `到场${onsite}人，线上${online}人，委托${proxy}人`,
  recused: (count: number) => `回避${count}人，不参加表决`,
  slips: (households: number, covered: number) =>
    `各户意见单：全村${households}户，到会代表问过${covered}户`,
  slipsCount: (agree: number, against: number, abstain: number) =>
    `一户一票：赞成${agree}户，反对${against}户，弃权${abstain}户`,
  signers: (names: readonly string[]) => `签字：${names.join('、')}`,
  barSpoken: (agree: number, against: number, abstain: number, needed: number) =>
    `赞成${agree}，反对${against}，弃权${abstain}，至少要${needed}赞成`,
  needed: (count: number, unit: string) => `竖线：至少要${count}${unit}赞成`,
  rule: '按什么规矩',
  basis: (text: string) => `依据：${text}`,
  bodyOr: '可以由下面的会定：',
  needsDelegation: '要有村民会议的授权才能定',
  onsiteOnly: '手机上投的票只是征求意见，不算表决。要到会场才算。',
  onlineCounts: '成员大会可以线上参加，也可以书面委托同户的成员（农村集体经济组织法）。',
  womensCheck: '表决前查过：不拿没结婚、离婚、丧偶当理由少分人家一份。',
  womensCheckWaits: '表决前要查：不能拿没结婚、离婚、丧偶当理由少分人家一份。',
  editions: '按哪些法律',
  edition: (name: string, isUnverified: boolean) => (isUnverified ? `${name}（待核实）` : name),
  delegation: (from: string, until: string) =>
    `村民会议授权代表会议定这类事，${dayInWords(from)}到${dayInWords(until)}有效`,
  papers: (count: number) => `材料${count}份`,
  notice: {
    waits: '还没到公示。公示要贴满规定的天数，谁都可以看、可以提异议。',
    left: (days: number, day: string) =>
      days <= 0 ? `今天满期（${day}）` : `还要贴${days}天，到${day}满`,
    over: (days: number, day: string) => `贴满了${days}天（到${day}）`,
    days: (days: number) => `要贴${days}天`,
    signed: (who: string, at: number) => `${who}核对过，${dayOf(at)}签了字`,
    board: (name: string, day: string | undefined) =>
      day ? `${name}：${dayInWords(day)}贴出` : `${name}：还没贴`,
    stage: '分段公开，后面还有',
    text: '公示写了什么',
    read: '点开看全文',
    head: (letters: string) => `验证码 ${letters}`,
  },
  progress: (text: string, isDone: boolean) => (isDone ? `办完了：${text}` : text),
  objections: '大家的异议',
  objectionsNone: '还没有人提异议。',
  objectionsSum: (all: number, open: number) =>
    open === 0 ? `一共${all}件，都答复了` : `一共${all}件，${open}件还没答复`,
  objectionWhose: '谁提的、写了什么，只有提的人和答复的人看得到。',
  objectionLine: (at: number, level: string, state: string) =>
    `${dayOf(at)}提的，${level}答复：${state}`,
  objectionDue: (at: number, isOverdue: boolean) =>
    isOverdue ? `${dayOf(at)}前就该答复，已经过期` : `${dayOf(at)}前要答复`,
  isMine: '我提的',
  openObjection: '看内容和答复',
  demands: '联名要求开会',
  demandsSaid: '联名的人够数，村里就必须开会议这件事。',
  demandBy: (by: string, due: number) => `${by}（一共${due}人）`,
  demandSum: (signed: number, needed: number) => `已有${signed}人，要${needed}人`,
  demandLeft: (left: number) => `还差${left}人`,
  demandReached: '够数了，村里必须开会',
  demandSpoken: (signed: number, needed: number) => `已有${signed}人联名，一共要${needed}人`,
  signedAlready: '您已经联名了。',
  interestSaid: '您说过跟这件事有利害关系，表决时不算您的票。',
  approvals: '还要过的关',
  diary: '一步一步的记录',
  diarySaid: (count: number) => `一共${count}条，一条接一条，改不了`,
  diaryLine: (at: number, who: string, did: string) =>
    who === '' ? `${momentOf(at)} ${did}` : `${momentOf(at)} ${who}：${did}`,
  ballot: '线上参加大会，在这里表决',
  ballotSaid: '集体成员才有，实名，会开完就停',
  toDesk: '去办这件事',
  toDeskSaid: '开会、登记、公示，下一步该做的都在那里',
  check: '验一验',
  checkSaid: '看看这件事的记录有没有被人改过',
  canDo: '我能做的',
};

/** What a reader is asked before they do it. */
export const acts = {
  object: '哪里不对？写清楚，村里要在规定的天数里答复您。',
  objectHint: '您的名字只有答复的人看得到，别人看不到。',
  objectDone: '送到了。村里要按期答复，答复了会在“消息”里告诉您。',
  objectWaits: (at: number) => `${momentOf(at)}写的异议，还在等信号，会自动送。`,
  write: '写在这里',
  sign: '联名的意思是：要求村里开会议这件事，不等于赞成。真的联名吗？',
  signBy: '用哪种身份联名',
  interest: '比如工程是自己家包的、钱分给自己家。说了以后，表决时不算您的票。',
  withdraw: '收回以后就不议了。为什么收回？',
};

/** An objection: what was said, what was answered, what can be done about it. */
export const objection = {
  title: '异议',
  mine: '我的异议',
  words: '提的是什么',
  of: '看这件大事',
  answer: (level: string, at: number) => `${level}的答复，${dayOf(at)}`,
  noAnswer: '还没有答复。',
  waits: (level: string) => `等${level}答复`,
  rises: (why: string, at: number) => `${dayOf(at)}，${why}，转给上级`,
  closed: (how: string) => `了结了：${how}`,
  silence: (day: string) => `${day}前不说不满意，就算您认可`,
  asksAnswer: '写清楚：查了什么，是不是这样，怎么处理。提的人看得到。',
  asksAccept: '认可以后，这件异议就了结了。',
  asksEscalate: (level: string) => `转给${level}，由他们查清楚再答复您，不再经过原来答复的人。`,
  next: { village: '乡镇', township: '县里', county: '上级' },
};

/** Proposing. */
export const propose = {
  title: '提一件大事',
  where: '哪个村的事',
  what: '是什么事',
  whatSaid: '选一样最像的。选好以后，会告诉您由谁定、要多少人同意。',
  more: '还带着别的事',
  moreAnswer: '只有上面这一样',
  ways: '村民议的事',
  collective: '集体经济组织议的事',
  openThem: '还没选',
  elsewhere: '这些事不在这里定',
  elsewhereAnswer: '换届选举、罢免，看找谁',
  strictest: '几样一起提，哪样要求最严就按哪样来。',
  approval: (name: string, when: string) => `${name}（${when}）`,
  name: '起个名字',
  nameExample: '比如：三组到五组的路硬化',
  text: '为什么提、打算怎么做',
  textExample: '比如：路有多长，大概要多少钱，钱从哪里来，谁家会受影响',
  decidedBy: '这件事怎么定',
  approvals: '除了开会，还要有',
  send: '提交',
  done: '提上去了。先由村党组织开会决定提不提到下一步。',
  look: '看这件事走到哪一步',
  papers: '有方案就拍下来（可以没有）',
  begun: '要先走的步骤',
  fourSteps: '村党组织提议 → 村“两委”商议 → 党员大会审议 → 表决 → 决议公开 → 照着办 → 结果公开',
};

/** 验一验. */
export const check = {
  title: '验一验',
  said: '这件事每走一步，都会记一条，并把上一条的“指纹”也记进去。中间谁改一个字，后面的指纹全都对不上。',
  head: '最后一条的指纹',
  headSaid: '公示纸上也印着这一串。两边一样，说明没有人改过。',
  lines: (count: number) => `一共${count}条记录`,
  final: '这件事已经归档，不会再变。',
  running: '这件事还在走，每走一步，指纹会变一次。',
  compare: '比一比',
  compareSaid: '把公示纸上那一串输进来（前八个字就行）。',
  same: (line: number, what: string) => `对得上：是第${line}条记录（${what}）时的指纹。`,
  different: '对不上。先看看有没有抄错（分大小写）。还是对不上，请告诉村务监督委员会，或者提异议。',
  tooShort: '至少输八个字。',
  computed: '手机自己算了一遍：每一条都接得上。',
  broken: (line: number) => `第${line}条接不上！请告诉村务监督委员会或乡镇。`,
  copy: '复制全部记录',
  copied: '复制好了。可以粘贴发给别人，请懂的人用别的程序再验一遍。',
  copySaid: '里面没有姓名，名册只有编号的指纹。',
  part: '名册很长，正在一段一段取…',
  line: (n: number, at: number, did: string) => `${n}. ${momentOf(at)} ${did}`,
};

/** What the assembly has left to its representatives. */
export const delegations = {
  title: '代表会议能定哪些事',
  said: '有些事本来要全村开村民会议才能定。村民会议可以授权，让村民代表会议来定。没有授权的，代表会议定不了。',
  empty: '村里还没有授权记录。没有授权，这些大事就要开村民会议才能定。',
  until: (from: string, until: string) => `${dayInWords(from)}定的，到${dayInWords(until)}为止`,
  matters: '能定的事',
  evidence: '凭证',
  asksConfirm: '村务监督委员会看过凭证原件，跟登记的一样吗？确认以后就有效了。',
  asksEnd: '村民会议收回以后，代表会议就不能再定这些事了。',
  record: '登记一次授权',
};
