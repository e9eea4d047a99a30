import type {
  ConsultationReason,
  MeetingKind,
  MeetingPhase,
  MeetingState,
  QuorumPath,
} from '@contracts/deliberation-words';
import type { AttestedState } from '@contracts/polls-words';
import type { StandingShown } from '@contracts/deliberation-standing';
import { dayOf, daysUntil, momentOf, timeOf, weekdayOf } from './days';

export const meetingKindNames: Readonly<Record<MeetingKind, string>> = {
  yard_meeting: '院落会',
  evening_talk: '夜话',
  heart_to_heart: '恳谈会',
};

const phaseNames: Readonly<Record<MeetingPhase, string>> = {
  coming: '要开',
  on: '正在开',
  over: '开完了',
};

/** Where a meeting stands, in one word. */
export function stateOfMeeting(state: MeetingState, phase: MeetingPhase): string {
  if (state === 'cancelled') {
    return '不开了';
  }
  return state === 'published' ? '记录已贴出' : phaseNames[phase];
}

const nearDays = ['今天', '明天', '后天'] as const;

/** `今晚 19:30（11月28日 周六）`: near days in the words that one says. */
export function whenOf(startsAt: number, now: number): string {
  const near = nearDays[daysUntil(startsAt, now)];
  const day = `${dayOf(startsAt)} ${weekdayOf(startsAt)}`;
  return near === undefined
    ? `${day} ${timeOf(startsAt)}`
    : `${isEvening(startsAt) && near === '今天' ? '今晚' : near} ${timeOf(startsAt)}（${day}）`;
}

function isEvening(startsAt: number): boolean {
  return Number(timeOf(startsAt).split(':')[0]) >= 18;
}

/** Whether people or households are counted. */
export const quorumUnits: Readonly<Record<QuorumPath, string>> = { adults: '人', households: '户' };

const becauseNames: Readonly<Record<ConsultationReason, string>> = {
  not_declared: '这次会是大家商量，不作正式决定。要定下来的事，会后再走表决。',
  quorum_not_met: '到会的人不够法定数，这次只算商量，不作正式决定。',
};

/** A meeting consults; what it takes to decide is said before anybody comes (2018 text, Art 28). */
function standingOf({ standing, because, quorum }: StandingShown): string {
  if (!quorum || standing === 'consultation') {
    return becauseNames[because ?? 'not_declared'];
  }
  const { path, needed, due, present } = quorum;
  const unit = quorumUnits[path];
  const there = present === 0 ? '' : `现在到了${present}${unit}。`;
  return standing === 'declared'
    ? `这是村民小组会议：名册${due}${unit}，到够${needed}${unit}才作数。${there}`
    : `这是村民小组会议，应到${due}${unit}，实到${present}${unit}，人数够，作数。`;
}

export const meetings = {
  title: '屋场会',
  coming: '要开的会',
  past: '开过的会',
  noneComing: '眼下没有要开的会。想开一次，点下面“我想开个会”。',
  nonePast: '还没有开过会。开过以后，记录会贴在这里。',
  wish: '我想开个会',
  mine: '我说过的话',
  invited: '请您参加',
  signed: '已签到',
  declared: '按村民小组会议开',
  topicsOf: (topics: readonly string[]) => topics.join('；'),
  whose: '请哪里的人',
  wholeVillage: (name: string) => `全村（${name}）`,
  polls: '要您表态的事',
  noVillage: '先认家门，才知道您是哪个村的。请到“我的”里认家门。',
  becomeKnown: '去认家门',
  withCode: '选您到的这个会，再签到。',

  yard: (yard: string) => `在${yard}`,
  line: (kind: string, place: string) => `${kind} · ${place}`,
  host: (name: string) => `主持：${name}`,
  recorder: (name: string) => `记录：${name}`,
  answerers: (names: readonly string[]) => `来答复的人：${names.join('、')}`,
  agenda: '要商量的事',
  topic: (number: number, title: string) => `${number}. ${title}`,
  isMotion: '已提交村里表决',
  seeMotion: '看办到哪一步',
  fromWish: '村民提出来的',
  standingOf,
  attendance: '到会的人',
  people: (persons: number, households: number) => `${persons}人，${households}户`,
  headcount: (heads: number, unnamed: number) => {
    if (heads === 0) {
      return '没有清点人数';
    }
    return unnamed === 0 ? `清点人数${heads}人` : `清点人数${heads}人，其中${unnamed}人没有记名`;
  },
  guests: (guests: number) => `外来的客人${guests}人`,
  invitedCount: (count: number) => `请了${count}人`,
  changes: {
    time: '改过时间',
    yard: '改过地点',
    people: '换过主持或记录的人',
    topics: '加过要商量的事',
  } as const,
  changed: (what: string, at: number) => `${momentOf(at)} ${what}`,
  cancelled: (reason: string) =>
    `这次会不开了：${reason}。会前提的问题照样有人答复，在“我说过的话”里看。`,
  next: {
    coming: '到时候来会场，扫桌上的码签到。有话现在就可以先说。',
    on: '会正在开。到了会场，扫桌上的码签到。',
    onSigned: '会正在开，您已经签到。有话就说，要办的事会写进记录。',
    over: '会开完了，正在写记录。记录贴出来会告诉您。',
    drawnUp: '会开完了，记录写好了，等主持的人看过就贴。贴出来会告诉您。',
    published: '记录已经贴出来了。说的事办到哪一步，看三张清单。',
  },

  minutesBy: (at: number) => `记录最迟${dayOf(at)}贴出来`,
  minutesLate: (at: number) =>
    `记录最迟该${dayOf(at)}贴出来，还没有。已经催过，也可以去问主持的人。`,

  scan: '扫码签到',
  scanAgain: '再扫一次',
  notScanned: '没有扫出来。请对准桌上的码再扫一次，或者输码上的字。',
  type: '码上的字',
  typeHint: '桌上码下面那一行字母和数字',
  orType: '扫不了？输码签到',
  orTypeSaid: '输桌上码下面的字',
  signIn: '签到',
  here: '我到了，签到',
  asGuest: '这次会请的是别处的人。您在会场的话，也可以签到，记作客人；签了就看得到这次会。',
  signedByThem: '人已经在会场的，请主持或者记录的人替您签到，一样算数。',
  signedIn: (at: number) => `已签到：${momentOf(at)}`,
  signedInBefore: '您已经签过到了，不用再签。',
  addition: '记录已经定稿，您这次记作补签。',
  signInKept: (at: number) =>
    `已记下您${timeOf(at)}到会。现在没有信号，有信号会自动送，时间照这个算。`,
  signInDone: '签到成功。',
  byCadre: '村干部替您签的到',

  speak: '我有话说',
  lists: '三张清单',
  listsSaid: '问了什么，要什么，谁来办',
  minutes: '会议记录',
  minutesSaid: '说了什么，定了什么，可以听',
  desk: '会议台',
  deskSaid: '签到、点数、记录、答复',
  counts: '举手点数',
};

/** Hands that were counted. */
export const countWords = {
  figures: (agree: number, against: number, abstain: number) =>
    `同意${agree}，不同意${against}，弃权${abstain}`,
  passed: '通过',
  failed: '没有通过',
  witnesses: (names: readonly string[]) => `见证：${names.join('、')}`,
  states: {
    first_witness: '报了数，等两位在场的人见证',
    second_witness: '一位见证了，还等一位',
    witnessed: '两位见证人数得一样',
    disputed: '见证人数得不一样，没有结果，要重新数',
  } satisfies Record<AttestedState, string>,
  noResult: '没有两位见证人数得一样，没有结果',
};

/** Counting hands: for whoever conducts the meeting, and for the two who count it again. */
export const handForm = {
  agree: (unit: string) => `同意几${unit}`,
  against: (unit: string) => `不同意几${unit}`,
  abstain: (unit: string) => `弃权几${unit}`,
  perHousehold: '这次按户算：一户只算一票。',
  witness: '举手表决，我来见证',
  witnessHow:
    '在场的两个人各数一遍，跟报的数对得上，才有结果。把您自己数的写下来，不要看别人的。主持和记录的人、一家的两个人不能见证。',
  send: '这是我数的',
  agrees: '您数的跟报的对上了。两位都对上，就有结果。',
  differs: '您数的跟报的不一样，这次没有结果。请主持的人当场重新数。',
  kept: '已记下您数的。现在没有信号，有信号会自动送。',
};
