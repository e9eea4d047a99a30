import { words } from './convention-notation';
import type { Offence } from './convention-offences';

/*
 * What a village may answer to a wrong is a short list, and what it may not is endless. So where a sentence names a
 * wrong and answers it with something hard that is none of the lawful answers, a human is asked, whatever it is that
 * is at stake. The same with her whose standing is named: a sentence on her rights that says nothing of equality is
 * looked at. All `doubtful`; values of this product's own (`design`), in the signs of convention-notation.ts.
 */

/** Words in which something is taken, barred, put off or demanded, whatever it is. */
export const HARD_ANSWERS = words(`
  不得 不准 不许 不能 不让 不给 不再 不予 不借 不外借 不修 不收 不装 不通 不供 不维护 不维修 不认
  不同意 不留 不算户 不算人 不放 不去他 不到他 不找他 不要来 不理 不管 不派车 不打卡 不办 不批 不发
  不分 开不到 办不到 别想 免谈 休想 绕开 绕过 不回复 不替 不续 不叫他 换锁 倒掉 调到最 踢出 轮空
  压减 划走 换别人 移出 关门 抽N成 扣回 各押 押一 改由 无关 按…退出 按…退组 抱走 抬到 抬走 押送
  押到 押去 捆 绑 拔掉 封起 封掉 封死 封路 封门 锁 钉 断他 断掉 断了 断水 断电 断路 将其 将他
  把他家的 把他的 取消 停 扒 推倒 砸 扣 没入 收归 收作 收走 收回 归集体 归村 归组 归公 归他人 归别
  N元 N块 的钱 交钱 出钱 掏钱 改给 改发 给别 另行安排 另找 另作 交给 转给 换人 失效 等…再 写了…再
  表现好 才能 才给 才办 方可 记半天 全免 分摊 受限 平摊 搬出村 搬出组 搬出本 搬离 滚 放弃 代扣 代领
  减一 加装 加赔 双份 示警 示众 大会 游村 游街 值班 义务工 清扫N 扫N 站岗 陪绑 掌勺 倒贴 自负后果
  后果自负 打死 处死 充
`);

/** Words, argument, help; the law and its offices; making good; recognition that is the village's own to give. */
export const LAWFUL_ANSWERS = words(`
  劝 批评 教育 说服 提醒 请他 请其 请本人 谈心 谈话 上门 问问 问原因 讲道理 喊 告知 通知 去看 协助
  帮他 帮她 帮助 帮着 帮其 帮忙 帮一 结对帮 扶持 照顾 陪 关心 保密 请假 改期 换工 分期 减免 免交
  延期 推迟开 可以请 可以申 可以分期 可以换 可以到 可以反 可以补 老人可以 村民可以 本人可以 村民有权
  本人有权 有权申 有权拒 有权反 有权查 有权推 自愿 自己 自行 自费 主动 商量 协商 调解 讲和 调委会
  仲裁 起诉 诉讼 法 规定 机关 部门 派出所 公安 110 打12 民政 社保 银行 报警 报告 上报 举报 反映
  乡政府 镇 乡里 县 上级 纪委 妇联 移送 移交 送医 照价 修复 修好 接好 恢复 清走 搬走 搬开 挪 改正
  整改 退还 退回 归还 公开承诺 评优 评选 文明户 文明家庭 星级 加分 积分 不影响 照样 照发 照领 一样
  同样看 同等 不牵连 有份 继续 无须 不用 不必 打电话 补发 补办 补看 重新 登记 公示 公布 更正 说明
  理由 为准 按合同 照合同 依合同 协议 约定 保险 医 救 优先 尊重 理解 代看 平安 实际损失 谁先 谁…谁
  村里不收 村里不扣 村里不断 村里不停 村里不管 原因 误工补 当天工 不动 不收回 不收钱 不扣 不锁 不拆
`);

/** Who says what somebody lacks and no wrong: too young, too old, without. */
export const NO_WRONG = words(`
  不符合 不满 不够 不足 没有儿子 没有劳 没有收入 没有人 没分到 没到账 未取得 不懂 不会 不识 不便
  不能自理 不舒服 没人 没事 不明 不清楚 未成年 未满 没有能力 没钱 未经本人 非本人 没有监护 没有委托
  没有事实 不是成员 不到场 不认证 不种地 不享受 不再来往 不予登记
`);

/** By which a part of a sentence names the one whom the rest is about. */
export const WHOEVER = words(`
  凡 谁 如有 若有 只要 一旦 要是 哪家 哪户 有一 一人 一户 一家
`);

/** What is given alike, or left to her. */
export const ALIKE_FOR_HER = words(`
  一样 同样 同等 平等 照样 照分 照给 照领 不变 不动 继续 自己 由她 由本人 自愿 可以 有权 商量 协助
  帮 免费 尊重 不因 不得因 不得以 任何人 任何组织 严禁 禁止 依法 法院 一视同仁 同权 评选 孝 看望
  接送 不论 不分 随访 慰问 干涉 歧视 善待 关心 好好 体谅 一家人 马上 当月 当天 该有 还是 章程 攀比
  学 劝 保留 也有 也算 婆家不得 夫家不得 男方不得 组里不得 村里不得 各归各 各人的 照留 派出所 也能
  也可 也是 不收回 都有 都算 都分 不用 不必 不须 区别对待 认几个 优先 保护
`);

/** A standing that is no ground: what is ruled for it must be ruled for all. */
export const STANDINGS = words(`
  外嫁 出嫁 嫁出 嫁给 离婚 离异 离了婚 招郎 招夫 招婿 入赘 上门女婿 倒插门 改嫁 男到女家 丧偶 寡妇
  寡居 守寡 再嫁 再婚 未婚妈 未婚生 非婚 无儿 未生育 女儿户 纯女 未嫁 男劳力 女劳力 女儿的 前妻 前夫
  婆家
`);

/** What is hard on her: another decides, it goes to others, it ends, it must be earned. */
export const HARD_FOR_HER = words(`
  归 由哥 由弟 由侄 由近房 由族 由婆 由父 由男 做主 代领 代管 代签 交还 交回 退还 无关 须经 得经
  要经 不得 不准 不许 不能 不认 不予 不作为 不再 净身 随前夫 其余 N成 一代 满N 再上 再分 再给 才
  只准 只许 只分 只给 一并处理 退出 减
`);

/** What belongs to a member of the group. */
export const OF_A_MEMBER = words(`
  组 田 地 山 土 分谷 分红 分配 股 户口 份子 集体 祭 族 选 票 谷 款 成员 屋 宅 上户 落户
`);

type Answer = Omit<Offence, 'says'>;
const ANSWER = '“批评教育、劝导、公开承诺，或者限期取消本村自愿组织的评优资格”';

/** What a human is asked, by whom or what the unknown answer hits. */
export const unknownAnswers: Readonly<Record<Offence['kind'], Answer>> = {
  penalty: {
    ...{ key: 'answer_unknown', kind: 'penalty', sureness: 'doubtful', law: 'rules_opinion' },
    instead: `${ANSWER}；损坏东西的写“照价赔偿”，违法的写“依法报有关部门处理”`,
  },
  benefit: {
    ...{ key: 'loss_unknown', kind: 'benefit', sureness: 'doubtful', law: 'penalty_by_law' },
    instead: `${ANSWER}；法定的低保、养老金、补贴和集体的分红不跟村规民约挂钩`,
  },
  women: {
    ...{ key: 'standing_ruled', kind: 'women', sureness: 'doubtful', law: 'womens_equal_rights' },
    instead: '“妇女不论未婚、结婚、离婚、丧偶，男到女家落户的，都与其他成员享有同等权利”',
  },
  collective: {
    ...{ key: 'others_unknown', kind: 'collective', sureness: 'doubtful' },
    ...{ law: 'village_rules_2025', instead: '“谁做的事谁负责，不影响家人和邻居”' },
  },
};
