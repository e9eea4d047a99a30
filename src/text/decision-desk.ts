import { dayInWords, dayOf, fullDayOf, momentOf, weekdayOf } from './days';

/** The desk of decisions: what the village's offices, its supervision committee and the offices above do. */
export const decisionDesk = {
  title: '议事台',
  said: '每一步只列出现在依法能做的事。没有列出来的，现在做不了。',
  list: '正在议、正在办的',
  empty: '现在没有正在议的大事。点“提一件大事”开头，或者等村民提。',
  propose: '提一件大事',
  delegations: '代表会议的授权',
  whole: '看六步全程',
  objections: '等答复的异议',
  papers: '材料',
  papersSum: (count: number) => `一共${count}份，按步骤排好`,
  canDo: '现在能做',
  nothing: '现在不用您做什么。轮到谁、到哪天，看上面。',
  openObjection: (day: string) => `${day}提的异议`,
};

/** Papers on A4: to sign, to file, to post. */
export const printing = {
  title: '打印',
  step: (name: string) => `打印登记表（${name}）`,
  roll: (name: string) => `打印签到表（${name}）`,
  notice: '打印公示',
  others: '打印别的步骤的登记表',
  next: (text: string) => `${text}，下一份`,
  fileName: '议事登记表.pdf',
};

/** Calling a meeting. */
export const calling = {
  title: '定开会时间',
  step: (name: string) => `这次是：${name}`,
  body: '由哪个会来定',
  merge: '怎么开',
  alone: '村党组织单独开',
  together: '跟“两委”商议一起开（本县允许合并）',
  due: (roll: string, due: number, unit: string) => `${roll}：应到${due}${unit}`,
  frozen: '点了“定下来”，名册就封存，后来改不了，谁都能核对。',
  earliest: (at: number) =>
    `依法要提前告诉大家，最早可以定在${fullDayOf(at)}（${weekdayOf(at)}）。`,
  womenUnchecked: (unknown: number, needed: number) =>
    `名册上有${unknown}位代表没登记男女，妇女代表够不够${needed}人（三分之一）核对不了。请先补登记，或者自己点清楚。`,
  unsure: '这几个人够不够十八岁，名册上看不准，请您说准：',
  ofAge: '满了',
  notOfAge: '没满',
  delegation: '凭哪次授权',
  noDelegation: '没有管得到这件事的授权。要么开村民会议来定，要么先登记授权。',
  recordDelegation: '去登记授权',
  delegationLine: (until: string) => `到${dayInWords(until)}为止`,
  when: '哪天开、几点开',
  dayWrong: '没有这一天，或者这个钟点。请照例子写。',
  tooEarly: (at: number) => `太早了。依法最早${dayOf(at)}${momentOf(at).split(' ')[1] ?? ''}。`,
  place: '在哪里开',
  placeExample: '比如：村部会议室',
  papers: '材料',
  planNeeded: '要有方案，大家开会前看得到。',
  act: '定下来，告诉大家',
  done: '定好了，名册已经封存，应到的人都会收到消息。',
};

export const cancelling = { asks: '为什么不开了？大家都看得到。会可以重新定。' };

export const seating = {
  asks: '举手、投票以前先定：这次按人头算到会，还是按户算？定了不能改。',
};

/** What was reported past the village. */
export const reports = {
  title: '向上级的报告',
  said: '村里别的干部看不到。',
  line: (at: number, to: string) => `${dayOf(at)}报给${to}`,
  due: (at: number) => `${dayOf(at)}前要答复`,
  answer: (at: number, office: string) => `${office}的答复，${dayOf(at)}`,
  act: '答复这份报告',
  asks: '查了什么，怎么处理？村务监督委员会看得到。',
};

/** Members who attend from afar answer on their phones while the meeting lasts. */
export const balloting = {
  asks: '线上参加大会的成员，在手机上实名表态。到点就停，登记结果时自动算进去。',
  until: '到几点停',
  wrong: '这个时间已经过了，或者没有这个钟点。',
};

/** Recording what happened at a meeting. */
export const recording = {
  title: '登记开会结果',
  noMeeting: '现在没有开好、等登记的会。请回到上一页看下一步。',
  pathFirst: '先定怎么算到会（按人还是按户），再登记。',
  who: '谁来了',
  whoSaid: '到了的点一下。名册是封存的，不能加人。',
  search: '找名字或序号',
  searchExample: '比如：刘青山，12，1-40',
  theseCame: (many: number, unit: string) => `找到的这${many}${unit}都到了`,
  nobodyFound: '名册上没有找到。请换一个名字，或者写签到表上的序号。',
  number: (number: number) => `签到表第${number}号`,
  all: '全部到了',
  nobody: '全部清掉',
  came: (present: number, due: number, unit: string) => `实到${present}${unit}，应到${due}${unit}`,
  options: '细项',
  optionsOf: (name: string) => `${name}的细项`,
  way: '怎么来的',
  proxyBy: '委托同户的谁',
  proxyNobody: '同一户里还没有别人到会。委托只能给同户到会的成员。',
  proxyPaper: '委托书',
  choice: '点名时怎么表态',
  recused: '跟这件事有利害关系，回避',
  saidSo: '本人说过要回避，不算票',
  signed: '在会议记录上签了字',
  more: '再看一些',
  count: '票数',
  countOf: (way: string) => `${way}的票`,
  countShould: (should: number, is: number) =>
    should === is ? `加起来${is}票，对得上。` : `加起来应该是${should}票，现在是${is}票。`,
  onlineCount: (agree: number, against: number, abstain: number) =>
    `线上点名：赞成${agree}，反对${against}，弃权${abstain}`,
  women: '到会的人里有几位妇女',
  chair: '谁主持',
  recorder: '谁做记录',
  womensCheck: '查一查妇女权益',
  womensCheckSaid:
    '方案里有没有因为没结婚、结婚、离婚、丧偶，或者家里没有男人，就少分、不分的？（妇女权益保障法）',
  noGround: '查过了，没有',
  hasGround: '有这样的内容',
  slips: '各户意见单',
  slipsSaid: '代表会前问过的户，一户一票，把意见单上的数加起来。',
  papers: '材料',
  minutesNeeded: '会议记录一定要有。',
  signersSaid: (signed: number, needed: number) =>
    needed === 0
      ? '先点谁来了，再在名单的“细项”里点谁在会议记录上签了字。'
      : `在会议记录上签字的：${signed}人，至少要${needed}人。在上面名单的“细项”里点。`,
  act: '登记下来',
  bringing: (at: number, of: number) => `名单长，分${of}张送，正在送第${at}张。请先别关这一页。`,
  notBrought: '没有信号，名单还没有送全。写好的都留着，有信号了请再点一次“登记下来”。',
  result: (present: number, agree: number, needed: number, unit: string) =>
    `实到${present}${unit}，赞成${agree}${unit}，至少要${needed}${unit}。`,
  done: '登记好了，大家都看得到。',
  missing: '还差：',
  lacks: {
    present: '谁来了',
    count: '票数加起来要对得上',
    calls: '线上的人点名表态',
    proxies: '委托书和受托人',
    led: '谁主持、谁做记录',
    minutes: '会议记录',
    signers: '记录上的签字',
    slips: '各户意见单',
    womensCheck: '妇女权益查没查',
  },
};

export const rollPage = {
  title: '应到名册',
  sum: (due: number, unit: string) => `应到${due}${unit}`,
  hash: (letters: string) => `名册指纹 ${letters}`,
};

export const approving = {
  asks: '哪一项',
  how: '结果',
  granted: '同意了，或者办好了',
  refused: '没有同意',
  paper: '把批文或记录拍下来',
};

export const noticing = {
  asks: '公示上写什么？村务监督委员会核对、签字以后才贴出去。',
  draft: '按会议记录帮我起草',
  boards: '贴在哪些地方',
  boardsSaid: '村里一块，每个自然村也要一块。',
  papers: '附上的材料',
  compare: '跟会议记录比一比',
  figures: (body: string, due: number, present: number, agree: number) =>
    `${body}：应到${due}，实到${present}，赞成${agree}`,
  sign: '签字的意思是：公示跟会议记录一样，我负责。',
  wrong: '哪里有出入？写清楚，退回重写。',
  postedAt: (board: string) => `${board}，哪天贴的（八个数字，没贴就空着）`,
  published: '从最晚贴出的那天算起，贴满天数才算数。',
  dayWrong: '没有这一天。请写八个数字，比如20261220。',
  lines: {
    title: (kind: string, village: string) => `${village}${kind}`,
    matter: (title: string) => `事项：${title}`,
    meeting: (body: string, at: number, place: string) =>
      `${fullDayOf(at)}，在${place}召开${body}。`,
    count: (due: number, present: number, agree: number, against: number, abstain: number) =>
      `应到${due}，实到${present}；赞成${agree}，反对${against}，弃权${abstain}。`,
    outcome: { passed: '结果：通过。', failed: '结果：没有通过。' },
    work: (at: number, text: string) => `${dayOf(at)}：${text}`,
    object: '觉得不对的，公示期内可以在屋场通“村里的大事”里提异议，或者找村务监督委员会。',
  },
};

export const working = {
  asks: '办到哪里了？大家看得到。',
  isDone: '办完了没有',
  yes: '办完了，接下来公开结果',
  no: '还在办',
  papers: '照片、合同、验收单',
};

export const reporting = {
  asks: '什么情况？直接报给上级，不经过村里。',
  to: '报给谁',
};

export const archiving = { asks: '该公开的都公开了，异议都答复了。归档以后谁也改不了。' };

/** Writing down what the assembly has left to its representatives. */
export const delegating = {
  title: '登记授权',
  method: '怎么授权的',
  matters: '授权定哪些事',
  mattersSaid: '法律说必须开村民会议或成员大会定的，不能授权，所以没有列出来。',
  decidedOn: '哪天定的（八个数字）',
  until: '到哪天为止（八个数字）',
  paper: '授权的会议记录或表决票，拍下来',
  act: '登记',
  done: '登记了。村务监督委员会看过凭证、确认以后才有效。',
  dayWrong: '没有这一天。请写八个数字，比如20261220。',
};
