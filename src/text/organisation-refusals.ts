import type * as contracts from '@contracts/organisation';
import type { SentencesFor } from './sentence';

const noBinding = '找不到这份申请。请回上一页重新打开。';
const settled = '这份申请已经有结果了。请看最新的情况。';
const outdated = '告知书有了新的内容。请再看一遍，同意了再点。';
const noPlace = '没有找到这个地方。请重新选。';
const noPerson = '名册里找不到这个人。请重新找，或者到村里登记。';
const noCode = '这个码不对。请对着纸上的字再输一遍，或者不用码，自己选村。';

/** What to do when the register of people and places says no. */
export const organisationRefusals: SentencesFor<typeof contracts> = {
  whoAmI: {},
  lookAtPlace: { place_not_found: noPlace, code_not_found: noCode },
  askBinding: {
    already_bound: '您已经认过家门了，不用再认。',
    already_asked: '您已经申请过，正在等村里确认。想改，先撤回再写。',
    place_not_found: noPlace,
    not_a_village: '请选到村或者社区这一级。',
    code_not_found: noCode,
    household_not_said: '请写门牌号，或者户主姓什么，村里才好认。',
    notice_outdated: outdated,
    under_14: '不满十四岁，请家里大人来用。有危险可以直接报。',
    nobody_to_confirm: '这个村现在没有人能确认。请用家里的户码来认，或者打电话给村里。',
  },
  withdrawBinding: { binding_not_found: noBinding, binding_settled: settled },
  listBindings: {},
  readBinding: { binding_not_found: noBinding },
  confirmBinding: {
    binding_not_found: noBinding,
    binding_settled: settled,
    person_not_found: noPerson,
    person_already_bound: '这个人已经有一个微信了。确认是本人换了微信，请选“换成这个微信”。',
    under_14: '这个人不满十四岁，不能确认。请家里大人来用。',
  },
  declineBinding: { binding_not_found: noBinding, binding_settled: settled },
  findPerson: {},
  listHouseholds: {},
  myHousehold: { no_household: '您还没有认家门。请点“认家门”，用户码最快。' },
  readConsent: {},
  giveConsent: { notice_outdated: outdated },
  withdrawConsent: { consent_not_given: '这一项本来就没有同意，不用撤回。' },
  keepPhoneNumber: { notice_outdated: outdated },
  revealPhone: {
    person_not_found: noPerson,
    binding_not_found: noBinding,
    no_phone_number: '没有留电话。请上门，或者请联系他家的干部带话。',
  },
  exportMine: { part_not_found: '没有这一部分。请从头再导出一次。' },
  deleteMine: { nothing_to_delete: '这里没有存您的东西，不用删。' },
};
