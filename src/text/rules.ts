import type * as reading from '@contracts/rules';
import type * as oversight from '@contracts/rules-oversight';
import type * as way from '@contracts/rules-way';
import { type SentencesFor, fact } from './sentence';

const noVillage = '没有找到这个村。请回首页重新打开。';
const noRevision = '没有找到这次修订。请回村规民约那一页重新打开。';
const notNow = '这一步现在还不能做，或者已经做过了。请看看走到哪一步了。';
const idTaken = '这一次已经开过了。请回上一页看看。';
const openAlready = '上一次修订还没走完。请先把那一次办完。';
const movedOn = '草案刚才又改过。请看看最新的一稿再办。';
const noClause = '没有找到这一条。请刷新以后再选。';
const unanswered = '还有村民的意见没答复。请先一条一条答复。';
const hasRules = '村里已经有村规民约了。请选“修改”。';
const noRules = '村里还没有村规民约。请先制定一份。';
const tooFar = '生效的日子太远。请选一年以内的日子。';
const listedTwice = '有一条写了两遍。请删掉一条再送。';

function placed(otherwise: string, said: (words: string) => string) {
  return (details: Readonly<Record<string, unknown>>): string => {
    const words = fact(details, 'words', '');
    return words === '' ? otherwise : said(words.slice(0, 14));
  };
}

const certain = placed(
  '有的话法律不许写进村规民约。请照提示的写法改。',
  (words) => `“${words}”法律不许写进村规民约。请照提示的写法改。`,
);
const doubt = placed(
  '有的话拿不准合不合法。请改掉，或者写明为什么可以。',
  (words) => `“${words}”拿不准合不合法。请改掉，或者写明理由。`,
);

export const rulesRefusals: SentencesFor<typeof reading & typeof way & typeof oversight> = {
  readRules: {
    village_not_found: noVillage,
    edition_not_found: '没有这一版。请看现在的这一版。',
  },
  searchRules: { village_not_found: noVillage },
  readClause: { clause_not_found: '没有找到这一条。请到“村规民约”里看看。' },
  compareEditions: {
    village_not_found: noVillage,
    edition_not_found: '没有这一版。请重新选两版来比。',
  },
  splitText: {
    text_empty: '里面没有字。请把村规民约的文字粘贴进来。',
    text_too_long: '太长了，一次读不完。请分成几段粘贴。',
    not_text: '这不是文字文件。请另存为纯文本，或者直接粘贴文字。',
    too_many_clauses: '条数太多，最多八十条。请把相近的合成一条。',
  },
  lintClauses: {},
  readRevision: { revision_not_found: noRevision },
  listRevisions: { village_not_found: noVillage },
  listHeld: {},
  listFilings: {},
  listOpinions: { revision_not_found: noRevision },
  openRevision: {
    village_not_found: noVillage,
    revision_id_taken: idTaken,
    revision_open_already: openAlready,
    has_rules_already: hasRules,
    no_rules_yet: noRules,
    no_office_yet: '村委会还没有人在任。请先请镇里补上。',
  },
  recordRules: {
    village_not_found: noVillage,
    revision_id_taken: idTaken,
    has_rules_already: hasRules,
    revision_open_already: openAlready,
    certain_offence: certain,
    too_far_ahead: tooFar,
  },
  addOpinion: {
    revision_not_found: noRevision,
    not_now: '提意见的时候已经过了。有话请找组长，下次修订再提。',
    not_of_this_village: '这是别的村的村规民约。请到自己村里提。',
    clause_not_found: noClause,
    opinion_id_taken: '这条意见已经送到了。不用再送。',
    too_many_opinions: '您提的意见已经很多了。请等村里答复，或者到会上说。',
  },
  answerOpinion: {
    opinion_not_found: '没有找到这条意见。请刷新再看。',
    not_now: notNow,
    already_answered: '这条意见已经有人答复了。请看下一条。',
  },
  saveDraft: {
    revision_not_found: noRevision,
    not_now: notNow,
    clauses_missing: '草案里一条也没有。请至少写一条。',
    repeal_has_no_clauses: '废止不用写条文。请把条文删掉再存。',
    clause_not_found: noClause,
    clause_listed_twice: listedTwice,
    too_many_drafts: '这次修订存的稿子太多了。请结束这次，另开一次。',
  },
  sendToReview: {
    revision_not_found: noRevision,
    not_now: notNow,
    draft_moved_on: movedOn,
    opinion_unanswered: unanswered,
    certain_offence: certain,
    doubt_unexplained: doubt,
    ordered_clause_unchanged: '有一条镇里责令改正，还没有改。请先改这一条。',
    not_corrected: '退回来的稿子还没有改。请照审核意见改好再送。',
    no_reviewer_yet: '镇里还没有人审核。请跟镇政府联系。',
  },
  reviewDraft: {
    revision_not_found: noRevision,
    not_now: notNow,
    not_your_turn: '还没有轮到您看。请等前面的单位看完。',
    draft_moved_on: movedOn,
    remarks_missing: '退回要写明哪里要改。请写上意见。',
    clause_not_found: noClause,
  },
  postNotice: { revision_not_found: noRevision, not_now: notNow },
  callVote: {
    revision_not_found: noRevision,
    not_now: notNow,
    notice_still_hangs: '公示还没有满十天。请等满了再提请表决。',
    opinion_unanswered: unanswered,
    residents_law_not_confirmed: '居民会议怎么表决，县里还没有核实。请先在会上按纸面办。',
  },
  fileRules: { revision_not_found: noRevision, not_now: notNow },
  publishRules: {
    revision_not_found: noRevision,
    not_now: notNow,
    not_filed_yet: '还没有报镇里备案。请先报备，再公布。',
    before_the_vote: '生效的日子不能早于表决那天。请改日子。',
    not_later_than_the_one_before: '生效的日子要晚于上一版。请改日子。',
    too_far_ahead: tooFar,
  },
  orderCorrection: {
    village_not_found: noVillage,
    no_rules_yet: '这个村还没有生效的村规民约。请先看看是不是选对了村。',
    clause_not_found: noClause,
    already_ordered: '这一条已经责令改正过了。请看看是哪一天。',
    clause_listed_twice: listedTwice,
    day_out_of_reach: '日子不对：不能早于这一版生效，也不能太远。请改日子。',
  },
  withdrawOrder: {
    village_not_found: noVillage,
    no_rules_yet: '这个村没有在执行的村规民约。请先看看是不是选对了村。',
    clause_not_found: noClause,
    not_ordered: '这一条没有责令改正，或者已经收回了。请刷新再看。',
  },
  endRevision: { revision_not_found: noRevision, not_now: notNow },
};
