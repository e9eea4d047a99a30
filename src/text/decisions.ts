import type * as contracts from '@contracts/decisions';
import type * as meetings from '@contracts/decisions-meetings';
import type * as notices from '@contracts/decisions-notices';
import type * as papers from '@contracts/decisions-papers';
import { many, type Sentence, type SentencesFor } from './sentence';

const decision_not_found = '没有找到这件事。请回“村里的大事”重新打开。';
const not_now = '这一步现在还不能办，或者已经办过了。请重新打开，看看走到哪一步。';
const village_not_found = '没有找到这个村。请回首页重新打开。';
const residents_law_not_confirmed =
  '社区的居民会议按《城市居民委员会组织法》办，新条文县里还在核对。请先到社区居委会当面办。';
const approval_missing = '还缺一份批准或者前面该办的材料。请先在“批准材料”里补上。';
/** Four fifths of the assembly are elected. */
const assembly_lacks_representatives: Sentence = ({ due, representatives, needed }) =>
  `代表会议${many(due, '人')}，村民代表只${many(representatives, '人')}，依法要${many(needed, '人')}。请先补选。`;
/** A third of the assembly are women. */
const assembly_lacks_women: Sentence = ({ due, women, needed }) =>
  `代表会议${many(due, '人')}，妇女代表只${many(women, '人')}，依法要${many(needed, '人')}。请先补选。`;
/** So many have not been tried out: it is not found out when they have met. */
const roll_too_long: Sentence = ({ due, most }) =>
  `应到${many(due, '人')}，这里最多登记${many(most, '人')}。请改开代表会议；不能改的，用纸开会，报乡镇。`;
const paper_not_kept = '这份材料只登记了指纹，没有存照片。想看原件，请到村部查。';
const matter_listed_twice = '同一类议题选了两遍。请去掉一个再送。';
const not_of_this_village = '这是别的村的事。请到自己村的“村里的大事”里办。';

export const decisionsRefusals: SentencesFor<typeof contracts> = {
  readMatters: { village_not_found, residents_law_not_confirmed },
  listDecisions: { village_not_found },
  listDue: { office_not_found: '没有找到这个单位。请回工作台重新选。' },
  readDecision: { decision_not_found },
  readCertificate: { decision_not_found },
  openMotion: {
    village_not_found,
    residents_law_not_confirmed,
    decision_id_taken: '这项议题已经送过了。请到“村里的大事”里看。',
    decided_elsewhere: '选举、罢免和村委会的设立撤销不在这里定。请找乡镇政府。',
    matter_listed_twice,
    split_the_matters: '村规民约、自治章程要村民会议定，集体的事要成员大会定。请分成两项议题来提。',
    begins_with_the_draft: '村规民约先要有草案，送乡镇看过才能表决。请到“村规民约”里起草。',
  },
  signDemand: {
    decision_not_found,
    not_now,
    not_of_this_village:
      '要求开村民会议，要本村满十八周岁的村民签名。请到自己村的“村里的大事”里看。',
    not_a_representative: '这里要村民代表签名。您可以按村民的身份签。',
    already_signed: '您已经签过名了，不用再签。',
    no_demand_on_this_track: '集体成员大会由理事会召集，这里不收联名。请找集体经济组织理事会。',
  },
  declareInterest: { decision_not_found, not_now, not_of_this_village },
  recordApproval: {
    decision_not_found,
    not_now,
    approval_not_needed: '这项议题不用这份批准。请看“批准材料”里列的几样。',
    already_recorded: '这份批准已经记过了。请看“批准材料”。',
  },
  withdrawMotion: {
    decision_not_found,
    not_now,
    demanded_by_many: '已经有很多人联名要求开会，不能撤回。请按法律召集会议。',
  },
};

export const meetingsRefusals: SentencesFor<typeof meetings> = {
  previewRoll: {
    decision_not_found,
    not_now,
    body_not_for_matter: '这件事依法不能由这个会来定。请换成列出来的会。',
    roll_is_empty: '名册里一个人也没有。请先到村里的名册登记成员。',
    roll_too_long,
    assembly_lacks_representatives,
    assembly_lacks_women,
  },
  callMeeting: {
    decision_not_found,
    not_now,
    body_not_for_matter: '这件事依法不能由这个会来定。请换成列出来的会。',
    merging_not_allowed: '本县没有定提议和商议可以合并开会。请分两次开。',
    notice_too_short: '通知的日子不够。请把开会时间往后改，到法定天数再开。',
    plan_missing: '没有附方案。请先把要审议的方案附上，再发通知。',
    not_the_draft: '附的方案不是这次送审的草案。请附上那一份，一个字也不能改。',
    approval_missing,
    delegation_missing: '村民代表会议要有村民会议的授权才能定。请选一份授权，或者改开村民会议。',
    delegation_does_not_cover: '这份授权不包括这件事。请换一份授权，或者改开村民会议。',
    delegation_not_in_force:
      '这份授权现在不管用：没有核对、到期或者收回了。请换一份，或者改开村民会议。',
    demand_wants_the_assembly: '村民联名要求开的是村民会议，不能用代表会议代替。请改开村民会议。',
    say_who_is_of_age: '名册里有人今年满十八周岁，还不知道生日到了没有。请一个一个点明，再发通知。',
    roll_is_empty: '名册里一个人也没有。请先到村里的名册登记成员。',
    roll_too_long,
    too_few_representatives: '成员代表要多于二十人，现在不够。请改开成员大会。',
    assembly_lacks_representatives,
    assembly_lacks_women,
  },
  cancelMeeting: { decision_not_found, not_now },
  choosePath: {
    decision_not_found,
    not_now,
    before_the_meeting: '会还没有到时间。请到了开会时间再办。',
    path_not_open: '不能这样算人数。请从列出的两种里选一种。',
    already_chosen: '怎么算人数已经定了，不能再改。请接着点人数。',
  },
  readRoll: {
    decision_not_found,
    not_now,
    roll_not_drawn: '这个会没有这份名册。请从列出的名册里选。',
  },
  openBallot: {
    decision_not_found,
    not_now,
    online_not_binding: '只有集体经济组织成员大会可以线上参加。请到会场表决。',
    before_the_meeting: '会还没有到时间。请到了开会时间再开线上表决。',
    already_open: '线上表决已经开了。请等它结束。',
    closing_is_past: '结束时间已经过了。请往后改再开。',
  },
  bringAttendance: { decision_not_found, not_now },
  recordMeeting: {
    decision_not_found,
    not_now,
    before_the_meeting: '会还没有到时间。请到了开会时间再办。',
    path_not_chosen: '还没有定按人算还是按户算。请先定，再计票。',
    sheet_not_brought: '到会名单还没有送全。请再点一次“登记下来”，名单会重新送。',
    not_on_the_roll: '有人不在这次会的名册里。请按名册重新点。',
    counted_twice: '有人点了两遍。请去掉重复的再送。',
    online_not_binding:
      '村民会议和代表会议没有法律说线上可以表决。线上的意见只作参考，请改成到场。',
    proxy_not_allowed: '这个会不能委托别人。请只记到场的人。',
    proxy_not_of_household: '委托要托给同一户、今天到会的成员。请改正再送。',
    proxy_paper_missing: '委托要有书面委托书。请补上委托书。',
    count_does_not_add_up: '赞成、反对、弃权加起来和到会人数对不上。请重新数一遍。',
    calls_do_not_add_up: '线上逐个点名的结果和票数对不上。请重新核对。',
    ballot_not_counted: '线上表决还没有结束。请等它结束再记。',
    online_by_ballot: '线上的人和票由线上表决来算，不用再填。请去掉线上的再送。',
    women_more_than_present: '到会妇女比到会的人还多。请改正再送。',
    minutes_missing: '没有附会议记录。请附上会议记录再送。',
    signatures_missing: '会议记录签字的人不够，或者签字的人没到会。请补签再送。',
    slips_missing: '议筹资筹劳要有各户的征求意见表。请附上再送。',
    slips_do_not_add_up: '征求意见表的户数对不上。请重新数一遍。',
    chair_not_of_village: '主持会议的人不在本村名册上。请选本村的人或者村干部。',
    recorder_not_of_village: '做记录的人不在本村名册上。请选本村的人或者村干部。',
    womens_check_missing: '还没有回答妇女权益的问题。请先对照方案回答。',
    unlawful_ground: '方案不能因为未婚、结婚、离婚、丧偶、户里没有男人就另眼看待。请改好方案再议。',
  },
};

export const noticesRefusals: SentencesFor<typeof notices> = {
  prepareNotice: {
    decision_not_found,
    not_now,
    approval_missing,
    board_not_in_village: '有一块公开栏不在本村。请重新选。',
    boards_missing: '每个自然村的公开栏都要贴。请把没选的补上。',
  },
  signNotice: { decision_not_found, not_now },
  returnNotice: { decision_not_found, not_now },
  publishNotice: {
    decision_not_found,
    not_now,
    boards_missing: '每块公开栏都要写明哪天贴的。请补上再送。',
    not_posted_yet: '贴出的日期不对：要在监委签字以后，不能晚于今天。请改正再送。',
  },
  recordProgress: { decision_not_found, not_now, approval_missing },
  archiveDecision: {
    decision_not_found,
    result_not_published: '结果还没有公开，不能归档。请先公开实施结果。',
    notice_still_hangs: '公示的天数还没有满。请满了再归档。',
    objection_open: '还有村民的意见没有办完。请先答复。',
    approval_missing,
  },
  object: {
    decision_not_found,
    not_of_this_village,
    no_notice_hangs: '现在没有在公示。公示期过了，可以到“反映问题”里提。',
    objection_id_taken: '这条意见已经送过了。请看“我的意见”。',
  },
  readObjection: { objection_not_found: '没有找到这条意见。请重新打开。' },
  answerObjection: { objection_not_found: '没有找到这条意见。请重新打开。', not_now },
  acceptAnswer: { objection_not_found: '没有找到这条意见。请重新打开。', not_now },
  escalateObjection: {
    objection_not_found: '没有找到这条意见。请重新打开。',
    not_now,
    nobody_above: '县里已经答复，上面没有可以转的单位了。还不服，可以找人民法院或者走信访。',
  },
  reportPastVillage: {
    decision_not_found,
    no_office_there: '乡镇没有登记这个单位。请换一个单位，或者打12345。',
  },
  listReports: { decision_not_found },
  answerReport: { report_not_found: '没有找到这份反映。请重新打开。', not_now },
  listDelegations: { village_not_found },
  recordDelegation: {
    village_not_found,
    delegation_id_taken: '这份授权已经记过了。请看授权列表。',
    matter_not_delegable: '有一类事依法不能授权给代表会议。请去掉再送。',
    matter_listed_twice,
    days_out_of_order: '日期不对：授权那天不能晚于今天，到期要在它后面。请改正再送。',
  },
  confirmDelegation: { delegation_not_found: '没有找到这份授权。请重新打开。', not_now },
  endDelegation: { delegation_not_found: '没有找到这份授权。请重新打开。', not_now },
};

export const papersRefusals: SentencesFor<typeof papers> = {
  printPaper: {
    decision_not_found,
    step_will_not_come: '这项议题不会走到这一步，没有表可印。请选别的表。',
    roll_not_drawn: '现在没有要开的会，没有这份签到表。请先发开会通知。',
    no_notice_yet: '还没有写公示。请先写好公示。',
    notice_not_signed: '监委还没有签字，公示还不能贴。请先请监委签字。',
    too_large: '字太多，一次印不下。请在手机上看，或者到村部电脑上打印。',
  },
  openPaper: {
    decision_not_found,
    paper_not_found: '这件事没有这份材料。请重新打开再看。',
    paper_not_kept,
  },
  openEvidence: { delegation_not_found: '没有找到这份授权。请重新打开。', paper_not_kept },
};
