import type * as contracts from '@contracts/notifications';
import type { ChannelName, MessageResult, NoticeKind, Template } from '@contracts/notifications';
import { momentOf } from './days';
import type { SentencesFor } from './sentence';

/** What an item says. Never what the thing is about: a phone is read over shoulders. */
export const noticeNames: Readonly<Record<NoticeKind, string>> = {
  duty_given: '有一件事等您办',
  duty_passed_on: '同事没来得及看，转给您办',
  duty_overdue: '有一件事过期了',
  request_accepted: '您的事有人接手了',
  request_handed_on: '您的事转到下一家了',
  request_answered: '您的事有答复了',
  request_reopened: '您的事退回重办了',
  request_closed: '您的事办结了',
  request_overdue: '您的事到期没办好，已往上催，点开看谁在办',
  filer_added_words: '您办的事，对方有补充',
  office_added_words: '您的事，办的人有补充',
  binding_confirmed: '您的家门认好了',
  binding_declined: '认家门没有成，请看怎么再申请',
  points_credited: '家里的积分有变动',
  meeting_called: '要开屋场会了，请看时间地点',
  meeting_changed: '屋场会改了时间或地点',
  meeting_cancelled: '屋场会不开了',
  minutes_published: '屋场会的记录贴出来了',
  minutes_due: '屋场会的记录还没贴出来，请看轮到谁',
  item_answered: '您在屋场会上说的事有答复了',
  poll_opened: '有一件事请您表态',
  poll_closed: '表态的结果出来了',
  poll_count_wanted: '有一次表态等您把票数点清',
  voice_used_for_you: '有人替您登记了表态，不对请马上说',
  voice_taken_back: '替您登记的表态撤回了，您可以重新表态',
  assembly_called: '村里要开会议事，请看时间地点',
  assembly_cancelled: '村里定好的会不开了，请别去',
  notice_published: '村里有新的公示',
  objection_answered: '您提的异议有答复了',
  opinions_wanted: '村规民约请大家提意见',
  opinion_answered: '您对村规民约提的意见有答复了',
  rules_published: '村规民约公布了',
  representatives_due: '村民代表会议这季度还没记到，请安排',
  villagers_due: '村民会议今年还没记到，请安排',
};

export const inbox = {
  title: '消息',
  empty: '还没有消息。您反映的事一有动静，就会出现在这里。',
  unseen: (count: number) => `${count}条没看`,
  at: (at: number) => momentOf(at),
  due: (at: number) => `${momentOf(at)}到期`,
  isNew: '新',
  urgent: '急',
  settled: '已办',
};

export const notices = {
  title: '怎么通知我',
  always: '屋场通里的“消息”一直有，关不掉，也不打扰您。',
  asked: '想在微信里也收到提醒，点下面的按钮。不点也一样，随时来“消息”里看。',
  why: '提醒里只说“有进展”，不写姓名，不写是什么事。',
  once: '下次有进展，提醒我一次',
  lasting: '以后都提醒我',
  left: (name: string, left: number) => `${name}：还能提醒${left}次`,
  lastingOn: (name: string) => `${name}：一直提醒`,
  off: (name: string) => `${name}：没有开`,
  names: { duty: '等我办的事', progress: '我反映的事', points: '家里的积分' } satisfies Record<
    Template,
    string
  >,
  onlyWeChat: '微信提醒要在微信里打开屋场通才能设。',
  nothingOffered: '县里还没有开通微信提醒。请常来“消息”里看。',
  quiet: '不想从这里收到提醒',
  channels: { wechat: '微信提醒', wecom: '企业微信' } satisfies Record<ChannelName, string>,
  saved: '记下了。',
};

export const outbox = {
  title: '发出去的提醒',
  said: '这里看得到每条提醒发没发成。内容里没有姓名，也没有事由。',
  empty: '还没有发过提醒。有人接到要办的事，或者事情有进展，就会发。',
  line: (at: number, channel: string, template: string) =>
    `${momentOf(at)} · ${channel} · ${template}`,
  results: {
    sent: '已送达',
    skipped: '没发：没有同意、没有开通，或者没人可发',
    refused: '对方不收',
    later: '等会再发',
    failed: '没发成',
    unknown: '不知道发没发成',
  } satisfies Record<MessageResult, string>,
  code: (result: string, code: string) => `${result}（${code}）`,
};

export const notificationsRefusals: SentencesFor<typeof contracts> = {
  listInbox: {},
  markSeen: {},
  recordConsent: { template_not_offered: '这种提醒已经停了。请回上一页重新打开。' },
  readSettings: {},
  changeSettings: {},
  readOutbox: {},
};
