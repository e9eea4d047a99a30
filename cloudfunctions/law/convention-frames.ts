import { type Frame, offenceOf } from './convention-frame';
import {
  BENEFITS,
  EARNED,
  FOREIGN,
  LANDS,
  PAPERS,
  PLACES,
  REFUSALS,
  SHARES,
  STAKES,
  WITHHELD,
  WRONGS,
} from './convention-lists';
import { words } from './convention-notation';
import type { Offence } from './convention-offences';
import {
  BORNE,
  HER_STAKES,
  LOSES,
  MENS,
  MENS_MATTERS,
  ONE,
  OTHERS,
  WOMEN,
} from './convention-standing';

const ANSWER = '“批评教育、劝导、公开承诺，或者限期取消本村自愿组织的评优资格”';
const OWN_DEED = '“谁做的事谁负责，不影响家人和邻居”';
const LOSS_ONLY = '“按实际损失照价赔偿，双方商量；商量不成的请村调解委员会调解”';
const UNLINKED = '法定的低保、养老金、补贴和集体的分红不跟村规民约挂钩';
const ALIKE = '“妇女不论未婚、结婚、离婚、丧偶，男到女家落户的，都与其他成员享有同等权利”';

/** A right by law or contract, a free will, a thing left as it is. */
const LAWFUL = words(`
  自愿 依法 按法律 法定 国家规定 按国家 合同 不再符合 不符合 骗取 虚报 冒领 死亡 去世 病故 不影响
  不受影响 照样 照发 照常 不变 不动 说明理由 说明原因 本人同意 一户一宅 监督 投诉 法的规定
  认证 回避
`);
const NO_CLAIM = [...LAWFUL, '误工补'];
const PAID_OUT = words('奖 补助 补贴 发给 减免 免交 照价 实际损失 提倡 不超过 每人每 每户每');

const frames: readonly Frame[] = [
  {
    ...{
      key: 'benefit_withheld',
      kind: 'benefit',
      answers: WRONGS,
      stake: BENEFITS,
      done: WITHHELD,
    },
    ...{ near: 10, acrossParts: true, unless: NO_CLAIM },
    law: 'penalty_by_law',
    instead: `${ANSWER}；${UNLINKED}`,
  },
  {
    ...{ key: 'share_withheld', kind: 'benefit', answers: WRONGS, stake: SHARES, done: WITHHELD },
    ...{ near: 10, acrossParts: true, unless: NO_CLAIM },
    law: 'members_share',
    instead: `${ANSWER}；成员的分红按集体经济组织章程发放`,
  },
  {
    ...{ key: 'land_withheld', kind: 'benefit', answers: WRONGS, stake: LANDS, done: WITHHELD },
    ...{ near: 10, acrossParts: true, unless: NO_CLAIM },
    law: 'land_stays',
    instead: '“劝导、批评教育；承包地、宅基地的权利依照法律办理”',
  },
  {
    ...{ key: 'place_withheld', kind: 'benefit', answers: WRONGS, stake: PLACES, done: WITHHELD },
    ...{ near: 10, acrossParts: true, unless: NO_CLAIM },
    law: 'village_rules_2025',
    instead: '“劝导、批评教育；户口、入学、安葬依照法律和政策办理，不跟村规民约挂钩”',
  },
  {
    key: 'debt_taken_from_stake',
    kind: 'benefit',
    stake: STAKES,
    done: words('里扣 中扣 代扣 抵扣 划抵 划扣 抵缴 扣缴 扣交 先抵 先扣 扣清'),
    near: 14,
    acrossParts: true,
    unless: LAWFUL,
    law: 'penalty_by_law',
    instead: `“欠费上门说明，约定补交时间”；${UNLINKED}`,
  },
  {
    key: 'stake_earned',
    kind: 'benefit',
    who: [STAKES],
    stake: EARNED,
    done: FOREIGN,
    near: 10,
    unless: [...LAWFUL, ...words('不跟 不与 不和 不得 不看 不论 不因 禁止 不准 不用')],
    law: 'penalty_by_law',
    instead: `“符合条件的按规定办，不另加条件”；${UNLINKED}`,
  },
  {
    key: 'paper_withheld',
    kind: 'penalty',
    answers: WRONGS,
    stake: PAPERS,
    done: [
      ...WITHHELD,
      ...words('等…再签 等…再办 等…再盖 不～盖 不～开 不～出具 不～受理 不给方便 只给'),
    ],
    near: 14,
    acrossParts: true,
    unless: [...LAWFUL, ...words('不真实 不属于 不归 不实 虚假 空白 事实 不齐 不全 补齐 补正')],
    law: 'village_rules_2025',
    instead: '“符合条件的当场办；欠费、违约另行劝导，不跟办事挂钩”',
  },
  {
    key: 'money_for_a_wrong',
    kind: 'penalty',
    answers: WRONGS,
    stake: words('N元 N块 N斤谷 N担谷 N工 一桶油 一天工资 一半 超出部分 N成'),
    done: words(`
      交 缴 收 打 给村 补给 再补 捐 掏 赔付 承担 接受 罚 抵 扣 补偿 付给 转给 转账 红包 一张 一分
      一棵 一头 一只 一株 每次 送给 给正 给前
    `),
    near: 8,
    unless: [...LAWFUL, ...PAID_OUT, ...words('收入 收成 收购 回收 打工')],
    law: 'penalty_by_law',
    instead: ANSWER,
  },
  {
    key: 'more_than_was_lost',
    kind: 'penalty',
    answers: WRONGS,
    stake: words('N倍 双倍 加倍 翻倍 翻番 成倍 全部产值 全年产量 名誉损失 精神损失'),
    done: words('交 缴 收 赔 付 补 还 算 罚'),
    near: 8,
    acrossParts: true,
    unless: [...LAWFUL, ...words('定金')],
    law: 'actual_loss',
    instead: LOSS_ONLY,
  },
  {
    key: 'work_of_others_charged',
    kind: 'penalty',
    answers: WRONGS,
    stake: words('误工 车费 工钱 伙食 油费 辛苦费 跑路费'),
    done: words('由户主 由其 由他 由当事人 由本人 由主人 由…出 由…承担 由…付 主人付 本人付'),
    unless: [...LAWFUL, '医', '打伤', '咬伤', '受伤'],
    law: 'penalty_by_law',
    instead: `${ANSWER}；干部上门、调解不收费`,
  },
  {
    key: 'pledge_kept',
    kind: 'penalty',
    stake: words('押金 保证金 承诺金 诚信金 文明金 风险金 信用金 定金 抵押金 押N元 押在 先交的'),
    done: words('不～退 充公 归集体 归村 归组 转作 转为 没收 扣下 扣掉 扣除'),
    near: 30,
    acrossParts: true,
    unless: words('投标 竞标 招标 竞拍 合同 依法'),
    law: 'penalty_by_law',
    instead: '“完工、归还以后全额退还；造成损失的，按实际损失协商赔偿”',
  },
  {
    key: 'belongings_taken',
    kind: 'penalty',
    answers: WRONGS,
    stake: words(`
      车 船 牛 羊 猪 鸡 狗 网 笼 渔具 工具 锯 刀 锄 秤 摊 柴 笋 鱼 烟 酒 货 材料 木 竹 桌 东西 物品
      坟 棚 屋 墙 苗 林 庄稼 花
    `),
    done: words(`
      收上来 收走 收缴 拿走 没收 留下 扣下 扣在 归村 归集体 归公 归组 归谁 搬走 抵数 抵账 平掉 推平
      推倒 铲掉 砸 打死 来抵 牵走 归护林
    `),
    near: 12,
    acrossParts: true,
    unless: [...LAWFUL, ...words('病死 公安 派出所 主人领 本人来 失主 同意 自行 自己')],
    law: 'penalty_by_law',
    instead: '“当场劝阻，请本人收回去、自行清除；违法的报有关部门依法处理”',
  },
  {
    key: 'cut_off',
    kind: 'penalty',
    answers: WRONGS,
    stake: words('水 电 线 闸 阀 路 气 网 灯'),
    done: words(`
      停掉 停了 断掉 断了 关着 关了 关掉 关起来 掐 挖断 堵死 堵上 剪断 拆了 不～供 不～装 不～通
      先关 先停 给停 给断
    `),
    near: 4,
    unless: [...LAWFUL, ...words('检修 维修 抢修 施工 漏 谁挖 修好 恢复')],
    law: 'village_rules_2025',
    instead: '“上门说明、劝导；欠费的约定补交时间，确有困难的村民会议可以减免”',
  },
  {
    key: 'shut_out',
    kind: 'penalty',
    answers: REFUSALS,
    stake: words('桥 路 机耕道 水渠 晒谷坪 礼堂 祠堂 桌椅 广场 文化室 公墓 水库 塘'),
    done: words('不～过 不～走 不～用 不～通行 不～使用 不～进 不～停 不～晒 不得从 不能从 不准从'),
    unless: [...LAWFUL, ...words('超载 吨 限高 危桥 酒后 打农药 疫')],
    law: 'village_rules_2025',
    instead: `${ANSWER}；村里的路、桥、水大家都能用`,
  },
  {
    key: 'held_up_to_shame',
    kind: 'penalty',
    answers: WRONGS,
    stake: words('照片 姓名 名字 视频 检讨 认错 道歉 悔过'),
    done: words('播放 张贴 贴在 贴到 上墙 曝光 示众 喇叭 广播 屏 群里 当众 全村 村口 戏台'),
    near: 14,
    unless: [...LAWFUL, ...words('光荣 好人 不点名 表扬')],
    law: 'personal_freedom',
    instead: ANSWER,
  },
  {
    key: 'made_to_atone',
    kind: 'penalty',
    answers: WRONGS,
    stake: words('N桌 酒 顿饭 杀猪 鞭炮 放电影 买烟 买肉 一只鸡 敲锣 披红'),
    done: words('赔礼 谢罪 赔罪 认错 道歉 请全 请村 请组 请大家 请邻'),
    near: 14,
    unless: LAWFUL,
    law: 'rules_opinion',
    instead: `“当面道歉、改正”，或者${ANSWER}`,
  },
  {
    key: 'hands_laid_on',
    kind: 'penalty',
    answers: WRONGS,
    done: words('看管起来 关起来 关N天 不放人 扣人 搜身 翻包 绑 再放回 再放人 举牌 下跪 站在村口'),
    unless: words('依法 公安 派出所 牛 羊 狗 鸡 鸭 猪 牲'),
    law: 'personal_freedom',
    instead: '“当场劝阻；涉嫌违法的拨打110，由公安机关依法处理”',
  },
  {
    key: 'cast_out',
    kind: 'penalty',
    answers: WRONGS,
    done: words(`
      除名 除籍 不当…人看 不～来往 不～往来 不去走动 不～走动 疏远 孤立 不给方便 搬离 限期搬
      不～租住 不～居住 赶走 撵走 逐出 排到最后 排在最后
    `),
    unless: [...LAWFUL, ...words('危房 滑坡 避险 安置 地质')],
    law: 'village_rules_2025',
    instead: ANSWER,
  },
  {
    key: 'woman_loses',
    kind: 'women',
    who: [WOMEN],
    done: LOSES,
    unless: [...LAWFUL, ...words('一样 同样 平等 同等 一视同仁 不论 自己定 民法典 商量')],
    law: 'womens_equal_rights',
    instead: ALIKE,
  },
  {
    key: 'woman_stake_withheld',
    kind: 'women',
    who: [WOMEN],
    stake: HER_STAKES,
    done: WITHHELD,
    near: 6,
    unless: [...LAWFUL, ...words('一样 同样 平等 同等 一视同仁 不论 自己定 民法典 商量 赡养')],
    law: 'womens_equal_rights',
    instead: ALIKE,
  },
  {
    key: 'for_men_only',
    kind: 'women',
    stake: MENS_MATTERS,
    done: MENS,
    near: 8,
    acrossParts: true,
    unless: words('女儿一样 男女 女的也 女儿也 或者女 平等'),
    law: 'womens_equal_rights',
    instead: '“不分男女，按成员平等办理”',
  },
  {
    key: 'others_bear_it',
    kind: 'collective',
    answers: WRONGS,
    who: [ONE, OTHERS],
    done: BORNE,
    unless: [...LAWFUL, ...words('监护 商量 赡养 有难 困难')],
    law: 'village_rules_2025',
    instead: OWN_DEED,
  },
  {
    key: 'others_stake_withheld',
    kind: 'collective',
    answers: WRONGS,
    who: [ONE, OTHERS],
    stake: [...STAKES, ...PAPERS],
    done: WITHHELD,
    unless: [...LAWFUL, ...words('监护 商量 赡养费')],
    law: 'village_rules_2025',
    instead: OWN_DEED,
  },
];

/** Built when it is asked for: few calls of a village read rules, and every cold start would wait for it. */
export function offenceFrames(): readonly Offence[] {
  return frames.map(offenceOf);
}
