import type * as attendance from '@contracts/deliberation-attendance';
import type * as items from '@contracts/deliberation-items';
import type * as meetings from '@contracts/deliberation';
import type * as minutes from '@contracts/deliberation-minutes';
import { momentOf } from './days';
import { enclosureRefusals } from './enclosures';
import {
  begun,
  cancelled,
  closed,
  groupOnly,
  itemNow,
  leaderOnly,
  moreThanTheRoll,
  naming,
  noItem,
  noMeeting,
  noPerson,
  noPlace,
  noTopic,
  notBegun,
  notNow,
  notThen,
  notYours,
  past,
  sameTwo,
  tooLate,
  wishGone,
} from './meeting-sentences';
import { motionRefusals } from './motion-refusals';
import { many, type SentencesFor } from './sentence';
import { wishRefusals } from './wishes';

/** What to do when a house-yard meeting says no. */
export const meetingRefusals: SentencesFor<typeof meetings> = {
  callMeeting: {
    place_not_found: noPlace,
    not_such_a_place: '屋场会要在一个村、组或屋场开。请重新选地方。',
    meeting_id_taken: '这次会已经召集好了。请到“屋场会”里看。',
    already_past: past,
    person_not_found: noPerson,
    host_is_recorder: sameTwo,
    item_not_open: wishGone,
  },
  changeMeeting: {
    meeting_not_found: noMeeting,
    not_now: notNow,
    already_begun: begun,
    already_past: past,
    nothing_changed: '和原来一样，没有要改的。请改好了再送。',
    person_not_found: noPerson,
    host_is_recorder: sameTwo,
    item_not_open: wishGone,
    too_many_topics: '议题太多了，一晚上说不完。请留到下一次会。',
  },
  cancelMeeting: {
    meeting_not_found: noMeeting,
    not_now: notNow,
    has_met: '已经有人签到，会是开了的，不能取消。请照实写会议记录。',
  },
  previewRoll: {
    meeting_not_found: noMeeting,
    only_for_a_group: groupOnly,
    only_the_group_leader: leaderOnly,
  },
  declareGroupMeeting: {
    meeting_not_found: noMeeting,
    not_now: notNow,
    only_for_a_group: groupOnly,
    only_the_group_leader: leaderOnly,
    already_begun: '会已经开始，来不及宣布了。这次只能商量；要定事情，请另开一次。',
    already_declared: '已经宣布过了，名册也定了。不用再送。',
    unsure_left: '还有人满没满十八岁没有说清。请一个一个勾好再送。',
    roll_empty: '这个组的名册里没有人。请先请村里把名册补好。',
  },
  listMeetings: { no_village: '还不知道您是哪个村的。请到“我的”里认一下家门。' },
  readMeeting: { meeting_not_found: noMeeting },
};

export const attendanceRefusals: SentencesFor<typeof attendance> = {
  signIn: {
    meeting_not_found: noMeeting,
    meeting_cancelled: cancelled,
    wrong_code: '这个码不是这次会的。请扫会场门口贴的那一张，或者照着纸上的字输。',
    code_revoked: '这张码已经停用了。请扫新贴的那一张，或者请村干部代签。',
    not_at_that_time: notThen,
    sent_too_late: tooLate,
  },
  signInOthers: {
    meeting_not_found: noMeeting,
    meeting_cancelled: cancelled,
    person_not_found: noPerson,
    not_at_that_time: notThen,
    sent_too_late: tooLate,
  },
  recordHeadcount: {
    meeting_not_found: noMeeting,
    meeting_cancelled: cancelled,
    not_begun: notBegun,
    fewer_than_names: ({ names }) => `签到的${many(names, '个人')}已经比这个多了。请再数一遍。`,
    minutes_closed: closed,
  },
  listAttendance: { meeting_not_found: noMeeting },
  recordCount: {
    meeting_not_found: noMeeting,
    topic_not_found: noTopic,
    not_declared: '这次会没有事先宣布成村民小组会议，举手不作数。可以在会上做一次问卷听意见。',
    not_begun: notBegun,
    minutes_closed: closed,
    more_than_the_roll: moreThanTheRoll,
    too_many_counts: '这次会举手点数太多了。剩下的事，请另开一次会来定。',
  },
  witnessCount: {
    meeting_not_found: noMeeting,
    count_not_found: '没有找到这次点数。请重新打开这次会再报。',
    minutes_closed: '会议记录已经定稿，来不及见证了。有不同意见，请找主持的人写更正。',
    more_than_the_roll: moreThanTheRoll,
    witness_not_there: '见证人要在场。请先签到，再来报数。',
    needs_no_witness: '这次点数不用再见证了。请看最新的进展。',
    witness_of_own_count: '自己点的数要别人来见证。请换一位见证人。',
    witness_of_same_household: '点数的人和两位见证人要来自三户人家。请换一位别家的见证人。',
    one_witness_from_outside: '两位见证人至少一位不是村“两委”的。请换一位村民来见证。',
  },
};

export const itemRefusals: SentencesFor<typeof items> = {
  raiseItem: {
    meeting_not_found: noMeeting,
    meeting_cancelled: cancelled,
    topic_not_found: noTopic,
    place_not_found: noPlace,
    item_id_taken: '这一条已经送到了。请到“我说过的话”里看。',
    person_not_found: noPerson,
    not_a_helper: '替别人写，要是这次会的主持、记录，或者村里的帮办人。请找他们代写。',
    words_missing: '还没写是什么事。请写几个字，或者录一段话。',
    ...enclosureRefusals,
    no_office_yet: '这个地方还没有接这类事的单位。请打12345。',
  },
  takeUpItem: {
    item_not_found: noItem,
    not_a_question: '只有会前的问题才能拿到会上来。请在问题清单里选。',
    not_now: itemNow,
    not_begun: notBegun,
    minutes_closed: closed,
    item_id_taken: '这一条已经拿到会上了。请看需求清单。',
  },
  answerItem: {
    item_not_found: noItem,
    not_now: itemNow,
    own_item: '自己提的事不能自己答复。请别的干部来答。',
    not_done_by_others: '这件事已经交给别人办了。请办的人自己来说。',
  },
  assignItem: {
    item_not_found: noItem,
    not_now: itemNow,
    office_not_found: '没有找到这个单位。请选本村的单位；村里办不了，请点“报到乡镇”。',
    nobody_there: '这个单位现在没有能办的人。请换一个单位。',
    due_too_soon: '办好的日子要在以后。请重新选日子。',
    due_too_late: ({ latest }) =>
      typeof latest === 'number'
        ? `最晚要在${momentOf(latest)}前办好。请选早一点的日子。`
        : '日子太晚了。请选早一点的日子。',
  },
  escalateItem: {
    item_not_found: noItem,
    not_now: itemNow,
    nobody_there: '乡镇那边还没有接的人。请先由村里答复，或者打12345。',
  },
  acceptItem: {
    item_not_found: noItem,
    not_now: itemNow,
    not_the_raiser: notYours,
    own_answer: '您自己答复的，不能替提的人说满意。请另一位帮办人问过本人再点。',
  },
  rejectItem: { item_not_found: noItem, not_now: itemNow, not_the_raiser: notYours },
  withdrawItem: { item_not_found: noItem, not_now: itemNow, not_the_raiser: notYours },
  keepItemPrivate: {
    item_not_found: noItem,
    already_private: '已经不公开了，不用再点。',
    minutes_closed: '会议记录已经贴出来了，收不回来。请找主持的人写一条更正。',
  },
  takeOverItem: {
    item_not_found: noItem,
    not_now: itemNow,
    already_yours: '这件事已经在您手上了，不用再接。',
  },
  readItem: { item_not_found: noItem },
  listItems: {
    office_not_found: '找不到这个单位。请回到工作台重新打开。',
    place_not_found: noPlace,
  },
  readLists: { meeting_not_found: noMeeting },
  openRecording: {
    item_not_found: noItem,
    attachment_not_found: '这段录音听不了：可能不在了，也可能说话的人不愿留名。请看文字。',
  },
};

export const minutesRefusals: SentencesFor<typeof minutes> = {
  drawUpMinutes: {
    meeting_not_found: noMeeting,
    not_begun: notBegun,
    not_now: closed,
    times_wrong: '开始和散会的时间不对：散会要在开始之后，也不能在以后。请改好再送。',
    topic_not_found: noTopic,
    names_a_speaker: naming,
  },
  confirmMinutes: {
    meeting_not_found: noMeeting,
    not_now: '现在没有等您确认的记录。请先请记录的人写好。',
    draft_changed: '记录的人刚刚又改过。请重新看一遍，再确认。',
    names_a_speaker: naming,
    count_exceeds_present: ({ present }) =>
      `举手的比签到的${many(present, '票')}还多。请把在场的人都签上，或者重数。`,
  },
  correctMinutes: {
    meeting_not_found: noMeeting,
    not_now: '记录还没有贴出来，直接请记录的人改就行。',
    names_a_speaker: naming,
    too_many_corrections: '更正太多了。请开一次会，把事情重新说清楚。',
  },
  readMinutes: {
    meeting_not_found: noMeeting,
    no_minutes_yet: '会议记录还没有贴出来。请等主持的人确认，再到这里看。',
  },
  printMinutes: {
    meeting_not_found: noMeeting,
    no_minutes_yet: '会议记录还没有写好，没有可以印的。',
    too_large: '记录太长，一次印不下。请在手机上看，或者找乡镇打印。',
  },
};

/** Everything that meetings refuse, by operation. */
export const deliberationRefusals = {
  ...meetingRefusals,
  ...attendanceRefusals,
  ...itemRefusals,
  ...minutesRefusals,
  ...motionRefusals,
  ...wishRefusals,
};
