import type {
  Answer,
  ItemAbility,
  ItemOutcome,
  ItemState,
  ItemVerb,
} from '@contracts/deliberation-words';
import { dayOf, momentOf, timeOf } from './days';

/** 我有话说. */
export const speaking = {
  title: '我有话说',
  wishTitle: '我想开个会',
  at: (place: string) => `说给：${place}`,
  for: (name: string) => `替${name}说。他会收到消息，知道是谁替他写的。`,
  ask: '想说什么，就写什么',
  wishAsk: '想请大家坐下来商量什么事',
  orSpeak: '不想写，就说给我们听。录了音，可以不写字。',
  topic: '说的是哪件事',
  noTopic: '别的事',
  anonymous: '不让别的村民知道是我说的',
  anonymousSaid: '主持和记录的人看得到，好给您答复',
  private: '这是私事，不要贴出来',
  privateSaid: '照样答复您，记录和清单里一个字也不写',
  wishAnonymousSaid: '来答复的人看得到，好给您答复',
  wishPrivateSaid: '照样答复您，别人一个字也看不到，也就不能加进来',
  how: '怎么说',
  send: '送出去',
  sending: '正在送…',
  missing: '写几个字，或者录一段音，就能送。',
  sent: '送到了',
  sentSaid: (office: string, dueAt: number) =>
    `${office}来答复您，最迟${dayOf(dueAt)}。答复了，会给您发消息。`,
  wishSaid: '村里人都看得到，也可以加进来。想的人多，召集的人也看得到。',
  sentPlain: '会有人答复您。答复了，会给您发消息。',
  kept: '已经存好',
  keptSaid: '现在没有信号，有信号会自动送，不用再写。时间按您说的时候算。',
  see: '看我说过的话',
  back: '回到这次会',
  wishWhere: '想请哪里的人来商量',
};

export const itemStateNames: Readonly<Record<ItemState, string>> = {
  raised: '等答复',
  taken_up: '已拿到会上说',
  assigned: '有人在办',
  escalated: '报到镇里办',
  answered: '有答复了',
  closed: '了结了',
  withdrawn: '已收回',
};

export const itemOutcomeNames: Readonly<Record<ItemOutcome, string>> = {
  answered: '已经答复',
  solved_on_the_spot: '当场解决',
  assigned: '交给人办',
  escalated: '报到镇里',
  not_feasible: '暂时办不了，说明了原因',
};

export const itemVerbNames: Readonly<Record<ItemVerb, string>> = {
  raised: '提出来',
  put_on_the_agenda: '列为会议要商量的事',
  taken_up: '拿到会上说',
  answered: '答复',
  assigned: '交给',
  escalated: '报给',
  done: '说办好了',
  accepted: '认可',
  not_accepted: '不认可',
  closed_by_silence: '到期没有说不行，按规矩了结',
  overdue: '过期，报给',
  passed_vacancy: '没有人在岗，转给',
  taken_over: '接过去办',
  kept_private: '标为私事',
  made_a_motion: '提交村里表决',
  withdrawn: '收回',
};

export const diaryBy = {
  raiser: '提出的人',
  helper: '代写的人',
  meeting: '会上',
  office: '办的单位',
  clock: '到时间',
} as const;

/** What somebody said at a meeting, and what becomes of it. */
export const items = {
  title: '会上说的事',
  mineTitle: '我说过的话',
  empty: '您还没有在屋场会上说过什么。开会前、会上、会后都可以说。',
  toMeetings: '看看有什么会',
  private: '私事，内容不公开',
  noWords: '用录音说的',
  noVoice: '用录音说的，声音不公开',
  hear: '去听录音',
  by: (name: string) => `${name}说的`,
  anonymous: '没有公开姓名',
  anonymousMine: '别的村民不知道是您说的',
  helper: (name: string) => `${name}代写`,
  raisedOn: (at: number, place: string) => `${momentOf(at)} · ${place}`,
  toMeeting: '看这次会',
  listen: '听一听录音',
  next: '接下来',
  happens: {
    raised: (office: string, day: string) => `由${office}答复，最迟${day}。`,
    taken_up: '已经拿到会上说了，跟着会上的那一条走。',
    assigned: (office: string, day: string) => `${office}在办，${day}前办好。`,
    escalated: (office: string, day: string) => `村里办不了，报到${office}，${day}前回话。`,
    answered: (day: string) => `有答复了。行不行，请您说一声。${day}前没有说不行，就算行。`,
    answeredOthers: (day: string) => `有答复了，等提的人看，最迟${day}。`,
    closed: '已经了结。',
    withdrawn: '已经收回，不再办。',
  },
  waitsForYou: '等您看',
  soon: '近几天',
  somebody: '接手的单位',
  holder: (office: string, name: string | undefined) =>
    name === undefined ? `办的单位：${office}` : `办的人：${office} ${name}`,
  what: (words: string) => `要办的：${words}`,
  done: '办好了',
  motion: '已提交村里表决',
  diary: '一步一步',
  diaryLine: (at: number, who: string, did: string, to: string | undefined) =>
    `${momentOf(at)} ${who}：${did}${to ?? ''}`,
  outcome: (name: string) => `结果：${name}`,
  canDo: '现在能做',
  nothing: '现在不用您做什么。有动静会告诉您。',
};

export const itemActs: Readonly<Record<ItemAbility, string>> = {
  call_meeting: '召开这个会',
  join_wish: '我也想开这个会',
  join_wish_for_others: '替没手机的人加进来',
  leave_wish: '我不想开了，退出来',
  leave_wish_for_others: '替没手机的人退出来',
  take_up: '拿到会上说',
  answer: '答复',
  assign: '交给人办',
  escalate: '报到镇里',
  report_done: '办好了，报一声',
  accept: '行，了结',
  reject: '不行，没解决',
  withdraw: '收回',
  keep_private: '标为私事',
  take_over: '我来接着办',
  make_motion: '提交村里表决',
};

export const itemAsk: Readonly<Record<Exclude<ItemAbility, 'call_meeting'>, string>> = {
  join_wish_for_others: '替谁加？一人只算一个，会记下是您替他加的。',
  leave_wish: '退出来，就不再算您。以后又想开了，可以再加进来。',
  leave_wish_for_others: '替谁退？加错了人，或者人家说不想开了，才替他退。',
  join_wish: '一人只算一个。多少人想开，村里人和召集的人都看得到；是谁，不公开。',
  take_up: '会前的问题，拿到会上说。以后两条一起走，一起了结。',
  answer: '怎么答复？',
  assign: '交给哪个单位，办什么，几时办好？',
  escalate: '村里办不了的，报到镇里。把要镇里办的写清楚。',
  report_done: '办成什么样了？提的人看了说行，才算完。',
  accept: '真的行了吗？点了就了结。',
  reject: '哪里不行？写下来，退回去重新办。',
  withdraw: '收回以后就不办了。',
  keep_private: '标了以后，内容不再公开，照样答复。标了不能取消。',
  take_over: '接过来以后由您办，期限不变。',
  make_motion: '一点就成了一项动议，先交党支部提议。',
};

export const answerNames: Readonly<Record<Answer, string>> = {
  answered: '说清楚了',
  solved_on_the_spot: '当场解决了',
  not_feasible: '暂时办不了',
  done: '办好了',
};

export const itemWords = {
  answerKind: '是哪一种',
  write: '写给提的人看',
  writeTaken: '会上怎么说的',
  office: '交给哪个单位',
  what: '要办什么',
  until: '几时办好',
  reason: '哪里不行',
};

export const lists = {
  title: '三张清单',
  questions: '问题清单',
  questionsSaid: '开会前大家问的',
  demands: '需求清单',
  demandsSaid: '会上和会后大家要的',
  responsibilities: '责任清单',
  responsibilitiesSaid: '谁来办，几时办好',
  closed: (closed: number, all: number) => `一共${all}件，了结${closed}件。`,
  noQuestions: '会前没有人问。有话可以先说，列在这里。',
  noDemands: '会上还没有提。提了就列在这里。',
  noResponsibilities: '还没有交给人办的事。交了就列在这里，写明谁办、几时办好。',
  fromQuestion: '会前问过，拿到会上说',
};

export const minutesText = {
  title: '会议记录',
  draft: (edition: number) => `这是第${edition}稿，主持人定稿以后才贴出来。`,
  published: (at: number) => `${momentOf(at)}贴出`,
  held: (from: number, until: number) => `${momentOf(from)} 到 ${timeOf(until)}`,
  people: (host: string, recorder: string) => `主持${host}，记录${recorder}`,
  talk: '讲了什么',
  summary: '总的情况',
  topics: '商量了什么',
  notSaid: '没有记。',
  items: '大家说的事',
  itemsSaid: '这是开会那天的样子。现在办到哪一步，看三张清单。',
  answer: (words: string) => `答复：${words}`,
  assigned: (office: string, day: string) => `交给${office}，${day}前办好`,
  corrections: '更正',
  correction: (at: number, name: string) => `${momentOf(at)} ${name}更正`,
  reason: (words: string) => `原因：${words}`,
  hash: '怎样自己核对',
  hashAnswer: '贴出来以后一个字也没有动过',
  hashSaid: '下面这串字是整份记录的指纹。哪怕改一个字，这串字就变了。',
  additions: (count: number) => `定稿以后补签${count}人，不算在内。`,
  toMeeting: '看这次会',
};

/** What was talked about is to be decided (四议两公开). */
export const motion = {
  make: '提交村里表决',
  ask: '提交以后，先交党支部提议，再一步一步议。',
  title: '叫什么',
  text: '提什么，为什么（大家都看得到，不要写不愿留名的人）',
  matters: '是哪一类事（决定由哪个会来定）',
  rulesElsewhere: '改村规民约不在这里提，请到“村规民约”里起草。',
  made: '提交了。走到哪一步，在“村里的大事”里看。',
};
