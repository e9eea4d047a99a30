import type * as contracts from '@contracts/polls';
import type * as entries from '@contracts/polls-entries';
import type { BlockReason, PollStanding, StandingReason } from '@contracts/polls-words';
import { fact, type SentencesFor } from './sentence';

/** What a result is worth, on every screen that shows a poll. */
export const standingNames: Readonly<Record<PollStanding, string>> = {
  consultation: '意见征集（不作为表决结果）',
  binding: '正式表决',
};

export const standingWhy: Readonly<Record<StandingReason, string>> = {
  online_not_lawful_here: '法律没有说村民可以在手机上正式表决，所以这次只听大家的意见。',
  no_decision_behind_it: '这次是先问问大家的意见，要定下来还得开会表决。',
  given_on_the_spot: '到会的人举手或者填票，按法律作数。',
  online_lawful_for_collective:
    '集体经济组织的成员可以在网上参加大会（《农村集体经济组织法》第二十七条）。',
  online_allowed_by_county: '县里已经核实，这类会议可以在网上表决。',
};

export const blockedWhy: Readonly<Record<BlockReason, string>> = {
  more_hands_than_present: '举手的比到场的多。请重新点一次，再报一张计票单。',
  more_slips_than_handed_out: '收回的票比发出去的多。请重新数一遍，再报一张计票单。',
  more_voices_than_the_roll: '票数比名册上的人多。请重新数一遍，再报一张计票单。',
  witness_counts_otherwise: '见证人数的跟计票人不一样。请一起重新数，再报一张计票单。',
};

const noPoll = '找不到这次表态。请回到上一页重新打开。';
const noPlace = '没有找到这个地方。请重新选一个村或组。';
const notOpen = '现在不在表态的时间里。请看结果，或者等下一次。';
const notThisWay = '这次不用这种办法表态。请看上面写的办法。';
const notOnRoll = '名册里没有这个人。觉得漏了，请找村干部说。';
const notValid = '选的跟题目对不上。请照题目的要求重新选。';
const notAddingUp = '这几个数加起来对不上。请核对总票数、废票和每一项，改好再送。';
const wayCounted = '这一种已经点过数了，不能再加人。请换一种办法表态。';
const noRollHere = '这种名册要按全村来列。请改选“成年村民”或“户”，或者改选全村。';

const ways: Readonly<Record<string, string>> = {
  online: '在手机上表过态',
  hand: '到会举手',
  paper: '领过纸票',
};
const voted = (details: Readonly<Record<string, unknown>>) =>
  `这一票已经用过了（${ways[fact(details, 'way', '')] ?? '已经表过态'}）。不是本人的意思，请找村监督委员会。`;

/** The words that a question was refused for, where it was refused for its words. */
const quoted = (details: Readonly<Record<string, unknown>>) => {
  const words = fact(details, 'words', '');
  return words === '' ? '这' : `“${words}”`;
};

/** What to do when polls say no. */
export const pollsRefusals: SentencesFor<typeof contracts & typeof entries> = {
  previewRoll: { place_not_found: noPlace, roll_not_of_this_place: noRollHere },
  openPoll: {
    place_not_found: noPlace,
    roll_not_of_this_place: noRollHere,
    poll_exists: '这次表态已经发出去了。请到列表里看。',
    election_needs_booth: (details) =>
      `${quoted(details)}是选举或罢免，法律要求设秘密写票处、投纸票。请找乡镇政府来办。`,
    may_be_an_election: (details) =>
      `${quoted(details)}像是选举或罢免。是的话，请找乡镇政府；不是，请点“不是选举”再发。`,
    options_alike: '有两个选项写得一样。请改一个再送。',
    hands_are_not_secret: '举手大家都看得见，不能算无记名。请去掉“举手”，或者改成公开表态。',
    hands_cannot_rank: '排先后没法举手。请去掉“举手”，改用手机或者纸票。',
    closing_is_past: '截止时间已经过了。请改一个以后的时间。',
    unsure_lines_open: '有人今年满十八岁，或者不知道年龄。请先一个个说明算不算，再送。',
    nobody_on_the_roll: '这个名册里一个人也没有。请换一个名册，或者先补好名册。',
    too_few_for_a_secret: '人太少，无记名也猜得出是谁。请改成公开表态，或者请更多的人参加。',
  },
  castBallot: {
    poll_not_found: noPoll,
    voting_not_open: notOpen,
    not_this_way: notThisWay,
    not_an_elector: '您不在这次表态的名册里。觉得漏了，请找村干部说。',
    choice_not_valid: notValid,
    already_voted: voted,
  },
  castFor: {
    poll_not_found: noPoll,
    voting_not_open: notOpen,
    not_this_way: notThisWay,
    not_an_elector: notOnRoll,
    choice_not_valid: notValid,
    already_voted: voted,
  },
  handOutSlip: {
    poll_not_found: noPoll,
    voting_not_open: notOpen,
    not_this_way: notThisWay,
    not_an_elector: notOnRoll,
    already_voted: voted,
    way_is_counted: wayCounted,
  },
  markPresent: {
    poll_not_found: noPoll,
    voting_not_open: notOpen,
    not_this_way: notThisWay,
    way_is_counted: wayCounted,
  },
  recordCount: {
    poll_not_found: noPoll,
    not_this_way: notThisWay,
    figures_do_not_add_up: notAddingUp,
    not_before_close: '无记名的票，要等截止以后才能开箱点数。请到时再来。',
    result_stands: '结果已经出来了，不能再改。有不同意见，请向村务监督委员会提。',
  },
  witnessCount: {
    poll_not_found: noPoll,
    figures_do_not_add_up: notAddingUp,
    count_not_found: '没有找到这张计票单。请重新打开再报。',
    needs_no_witness: '这张计票单不用再见证了。请看最新的进展。',
    witness_of_own_count: '自己点的数要别人来见证。请换一位见证人。',
    witness_of_same_household: '计票人和两位见证人要来自三户人家。请换一位别家的见证人。',
    one_witness_from_outside: '两位见证人至少一位不是村“两委”的。请换一位村民或者监督委员会的人。',
  },
  listEntries: { poll_not_found: noPoll },
  listTakenBack: { poll_not_found: noPoll },
  takeBack: {
    poll_not_found: noPoll,
    entry_not_found: '没有找到这一笔。请重新打开再找。',
    voting_not_open: '已经截止，不能再撤回。数对不上的，点票时会看出来，请如实报数。',
    way_is_counted: '这一种已经点过数了，不能再撤回。请如实报数，有出入请报村务监督委员会。',
    reason_of_another_way: '这个原因跟这一笔对不上。请另选一个原因。',
    secret_voice_stays: '无记名的票进了箱，找不出是哪一张，照算一票，记作代投。请告诉本人。',
    already_taken_back: '这一笔已经撤回了，不用再撤。',
  },
  closePoll: {
    poll_not_found: noPoll,
    voting_not_open: notOpen,
    closes_by_its_clock: '说好到时间才截止，不能提前。请等到截止时间。',
  },
  readPoll: { poll_not_found: noPoll },
  listPolls: { place_not_found: noPlace },
  readRoll: { poll_not_found: noPoll, page_not_found: '名册没有这一页。请从第一页看起。' },
  readBallots: {
    poll_not_found: noPoll,
    poll_is_secret: '这次是无记名的，谁选了什么，谁也看不到。请看总数。',
    not_counted_yet: '还没有点完票。请等结果出来再看。',
  },
};
