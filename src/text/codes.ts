import type * as contracts from '@contracts/codes';
import type { CodeKind, CodeState, RevocationReason } from '@contracts/codes';
import { dayOf, timeOf } from './days';
import { fact, type SentencesFor } from './sentence';

/** After a code was scanned. */
export const landing = {
  title: '扫码进来',
  at: (place: string) => `您在：${place}`,
  house: (number: string) => `门牌：${number}`,
  opening: (place: string) => `正在打开${place}的村规民约…`,
  file: '在这里反映事情',
  rules: '看这个村的村规民约',
  bind: '用这个户码认家门',
  meeting: (title: string) => `会议：${title}`,
  signIn: '到会签到',
  atMeeting: '我在会场，先记下',
  atMeetingSaid: '没有信号也能签到：先记下您到会的时间，有信号自动送。',
  scanKept: (at: number) => `已记下您${timeOf(at)}到会。有信号会自动签到，时间照这个算。`,
  noCode: '没有读到码。请再扫一次，或者在下面输纸上的字。',
  type: '码上的字',
  open: '打开',
  home: '回首页',
};

export const codeKindNames: Readonly<Record<CodeKind, string>> = {
  square: '村里广场',
  yard: '屋场',
  household: '户码',
  meeting: '会议',
  rules: '村规民约墙',
};

export const codeStateNames: Readonly<Record<CodeState, string>> = {
  live: '能用',
  revoked: '已停用',
  over: '会开完了',
};

export const revocationReasonNames: Readonly<Record<RevocationReason, string>> = {
  lost: '丢了',
  damaged: '坏了',
  misused: '被人乱用',
  not_needed: '不用了',
};

export const codes = {
  title: '做码、印码',
  make: '做一个新码',
  whichKind: '贴在哪里',
  whichPlace: '哪个地方',
  households: '哪几户（一次最多16户）',
  meetingTitle: '会议叫什么',
  meetingDay: '哪天开（比如20261130）',
  meetingHour: '几点开（比如19）',
  makeIt: '做出来',
  made: '做好了，在下面，可以印。',
  list: '已有的码',
  empty: '还没有码。先做一个，印出来贴在广场上。',
  house: (number: string) => `门牌${number}`,
  line: (kind: string, place: string) => `${kind} · ${place}`,
  madeOn: (at: number) => `${dayOf(at)}做的`,
  openings: (count: number) => `三十天里打开${count}次`,
  address: (address: string) => `没有微信，输入：${address}`,
  print: '印出来',
  printing: '正在排版…',
  printed: (pages: number) => `排好了，共${pages}页A4纸。`,
  revoke: '停用',
  revokeAsk: '停用以后，贴着的纸就扫不开了。为什么停？',
  revoked: '停用了。请把旧纸撕下来。',
  missingPlace: '请先选地方。',
  missingHousehold: '请先选几户。',
  missingMeeting: '请写会议名称、日期和时间。',
  fileName: '屋场通码.pdf',
  rulesPoster: '贴在墙上，扫码就看',
  rulesPosterSaid: '谁都可以扫开看、听、查，不用登记。换了新版不用重印，扫开总是现在执行的。',
  makePoster: '做一张海报',
};

export const codesRefusals: SentencesFor<typeof contracts> = {
  makeCode: {
    place_not_found: '没有找到这个地方。请重新选。',
    household_not_found: '有一户找不到了。请重新选户。',
    not_such_a_place: '这种码不能贴在这里。广场码、村规民约码选村，屋场码选组或屋场。',
    meeting_over: '开会的时间已经过了。请改成以后的时间。',
  },
  revokeCode: {
    code_not_found: '没有找到这个码。请重新打开列表。',
    already_revoked: '这个码已经停用了。还要用，请做一个新的。',
  },
  listCodes: { place_not_found: '没有找到这个村。请重新选。' },
  openCode: {
    code_not_found: '这个码打不开。请对着纸上的字再输一遍，或者从首页进。',
    code_revoked: (details) =>
      fact(details, 'kind', '') === 'rules'
        ? '这个码已经停用。看村规民约，请从首页点“村规民约”。'
        : `这个码已经停用。${fact(details, 'villageName', '村里')}的事，请从首页点“我要反映”。`,
    meeting_over: (details) =>
      `这次会已经开完了。${fact(details, 'villageName', '村里')}的事，请从首页点“我要反映”。`,
  },
  countOpening: { code_not_found: '这个码打不开。请从首页进。' },
  printCodes: {
    code_not_found: '没有找到这个码。请重新打开列表。',
    code_revoked: '有一个码已经停用，不能印。请先做新码。',
    meeting_over: '这次会已经开完，不用印了。',
    too_large: '一次印不了这么多。请少选几个，分两次印。',
  },
};
