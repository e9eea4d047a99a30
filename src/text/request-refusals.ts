import type * as contracts from '@contracts/requests';
import { enclosureRefusals } from './enclosures';
import { unbroken } from './phone';
import type { SentencesFor } from './sentence';

const notFound = '找不到这件事。请回到“我反映的事”里再打开。';
const notNow = '这件事已经走到下一步了。请看最新的进展。';
const notTheHolder = '现在不由您办。看看是谁接手了，或者点“我来接着办”。';
const noPlace = '没有找到这个地方。请重新选一个村或组。';
const noOffice = '这个地方还没有接这类事的单位。请打12345，或者换上一级的地方再送。';

/** What to do when requests say no. */
export const requestRefusals: SentencesFor<typeof contracts> = {
  suggestFor: { place_not_found: noPlace },
  previewRoute: { place_not_found: noPlace, no_office_yet: noOffice },
  fileRequest: {
    place_not_found: noPlace,
    only_danger_from_guests:
      '还不知道您是哪一家，暂时只能报险情。请到“我的”里认一下家门，认好再送；写的都还在。',
    guest_reported_enough: ({ limit, village, phone }) => {
      const inVillage = typeof phone === 'string' ? `，或${String(village)}${unbroken(phone)}` : '';
      const full = typeof limit === 'number' ? `报满${limit}次了` : '报满了';
      return `急事请打110、119、120${inVillage}。今天${full}，明天再送；写的都还在。`;
    },
    name_needed: '这类事要留名才办得了。请去掉“不留名”再送，名字只给办事的人看。',
    words_missing: '还没写是什么事。请写几个字，或者录一段话。',
    ...enclosureRefusals,
    not_a_helper: '替别人写，要先是村里的帮办人。请用“为自己”来写，或者请村干部代写。',
    person_not_found: '名册里找不到这个人。请回去重新找一找。',
    request_id_taken: '这一份已经送到了。请到“我反映的事”里看。',
    no_office_yet: noOffice,
  },
  listMine: {},
  listHelped: {},
  listDue: { office_not_found: '找不到这个单位。请回到工作台重新打开。' },
  readRequest: { request_not_found: notFound },
  openAttachment: {
    request_not_found: notFound,
    not_revealed: '内容封存。请先说明理由，再看照片和录音。',
    attachment_not_found: '这张照片或录音不在了。请到办的单位问一问。',
  },
  revealWords: { request_not_found: notFound, not_the_holder: notTheHolder },
  acceptRequest: { request_not_found: notFound, not_now: notNow, not_the_holder: notTheHolder },
  handOn: {
    request_not_found: notFound,
    not_now: notNow,
    not_the_holder: notTheHolder,
    nobody_is_left: '后面没有别的单位了，要在您这里办完。请开始办，或者写答复。',
  },
  startWork: { request_not_found: notFound, not_now: notNow, not_the_holder: notTheHolder },
  answerRequest: {
    request_not_found: notFound,
    not_now: notNow,
    not_the_holder: notTheHolder,
    report_needed: '涉及暴力或者小孩受害，要先报公安。请填上报案回执号，再送答复。',
    attachment_not_yours: enclosureRefusals.attachment_not_yours,
    clause_not_found: '引用的条款没有找到。请去掉它，在村规民约里重新选一条。',
  },
  takeOver: {
    request_not_found: notFound,
    not_now: notNow,
    already_yours: '已经是您在办了。请看下面能做的下一步。',
  },
  addWords: {
    request_not_found: notFound,
    not_now: notNow,
    words_missing: '还没写字，也没有照片录音。请写几个字再送。',
    ...enclosureRefusals,
    too_many_lines: '补充的话已经很多了。请等答复，或者打电话给办的单位。',
  },
  confirmSolved: { request_not_found: notFound, not_now: notNow },
  reportUnsolved: { request_not_found: notFound, not_now: notNow },
  withdraw: {
    request_not_found: notFound,
    not_now: notNow,
    must_be_handled: '涉及危险、暴力或者小孩受害，知道的人必须管到底，不能撤回。有话可以补充。',
  },
  rate: {
    request_not_found: notFound,
    not_now: '有了答复才能评价。请等答复。',
    already_rated: '您已经评价过了。还有话说，请点“补充几句”。',
  },
  joinRequest: {
    request_not_found: notFound,
    not_joinable: '这件事不能一起反映。您的事请单独写。',
    already_joined: '您已经在里面了。到“我反映的事”里看进展。',
  },
};
