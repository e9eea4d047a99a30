import type { Matter } from '@contracts/decisions-words';

/** What a decision can be about, in the words of the village. */
export const matterNames = {
  allowance: '误工补贴给谁、给多少',
  public_works: '修路、修渠等公益建设',
  levy: '一事一议，大家出钱出工',
  points_rule: '积分办法、积分换什么',
  reward_project: '“积分换项目”选哪个',
  village_plan: '村庄规划、乡村建设大事',
  aid_targets: '重点帮扶哪些人、怎么帮',
  other_interests: '跟大家利益有关的别的事',
  charter: '村民自治章程',
  convention: '村规民约',
  collective_income: '集体的收益怎么用',
  collective_project: '集体办项目、项目承包给谁',
  asset_disposal: '集体的东西租出去、借出去、卖掉',
  construction_land: '集体建设用地出让、出租',
  land_contract_plan: '承包地怎么分（承包方案）',
  land_adjust: '个别调整承包地',
  land_outside: '地发包给外面的人或公司',
  homestead_plan: '宅基地怎么用',
  share_plan: '集体收益份额怎么算',
  compensation: '征地补偿费怎么用、怎么分',
  membership: '谁是集体成员',
  non_member_rights: '让外来的人享受一部分成员权利',
  collective_charter: '集体经济组织章程',
  collective_merger: '集体经济组织合并、分开、解散',
} as const satisfies Record<Matter, string>;
