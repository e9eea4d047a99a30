import { words } from './convention-notation';
/*
 * Lists for the frames in which somebody is hit for what she is, or for what another did. Values of this product's
 * own (`design`), in the signs of convention-notation.ts.
 */

/** A woman's standing, or a man's who came to her house. */
export const WOMEN = words(`
  女子 女方 女的 女口 女人 女孩 女儿 女性 女户主 女婿 女娃 外村媳妇 闺女 姑娘 丫头 婚嫁女 妇女 妇道
  媳妇 寡妇 妻子 母亲 外嫁 出嫁 嫁出 嫁到 嫁来 嫁进 嫁给 改嫁 再嫁 娶进 娶来 入赘 招赘 招郎 招婿
  招夫 上门女婿 倒插门 男到女家 离婚 离了婚 丧偶 守寡 未婚生 未婚先孕 非婚 没结婚 没领证 再婚 继女
  随娘 纯女 绝户 没有儿子
`);

/** What she loses, in words that are nothing else after such a ground. */
export const LOSES = words(`
  不～算 不～计 不～上桌 不～上谱 不～上…册 不～另划 不～单独 不～分 不～继承 不～表态 不～投票
  不～落户 不～入户 不～上户 没有…权 没有…份 没有…资格 无份 没资格 没份 视为外 视同外 当作外 算外
  按外来 外姓 空挂 为止 清零 终止 截止 让出 让给 留给夫家 留给…男方 留在…男方 留在…夫家 归夫家
  归男方 归兄弟 由父母…交 由丈夫 由兄弟 交回 退回 抽回 抽走 起走 迁走 迁出 转走 转出 搬走 该迁 折半
  减半 半个人 半份 打N折 只带 只分 只保留 只尽 只准 只许 才给 才分 才算 才计 再算 再分 再议 考察期
  观察期 须改姓 要改姓 管理费 入伙费 入组费 落户费 交钱入 放弃…保证 保证书 不～担任 不～主持
  不～主事 不～作为 不～认 不～滞留 净身 与…无关 交还 由婆家 由夫家 划走 移出 只算夫家 不在…之列
  只认 不～入册 留给爷 让给弟 由哥哥 由…做主 由…代领 随前夫 只来一个男 才承认 等找到 须补交 须先补
  须经…同意
`);

/** What she loses of what is at stake. */
export const HER_STAKES = words(`
  田 地 山 土 分红 分配 待遇 股 份 钱 款 屋基 户口 人口 票 证 名字 权 福利 奖励 补贴 收益 资格
`);

/** By which a house, a vote or an inheritance is a man's. */
export const MENS_MATTERS = words(`
  户主 一户一票 投票 表决 代表 家产 财产 山林 房产 屋基 宅基 建房 继承 分红 分配 收益 祭产 公产 族产
  议事 主事 签字 奖励
`);
export const MENS = words(`
  由男 由儿子 由长子 由…男性 须为…男 须是…男 必须…男 只…男 限男 以男 归男 归儿子 传男
  原则上…男 一个男人 只带…男人 当家男人 按男丁 生男孩发 生男孩奖 儿子继承 男丁为 儿子每人
`);

/** One to whom the wrong belongs. */
export const ONE = words(`
  一人 一户 一家 一方 一个 有人 有…人 谁 家里 家中 家人 家属 亲属 亲戚 父母 老人 老子 父亲 母亲
  儿子 女儿 子女 孩子 小孩 家长 夫妻 丈夫 妻子 兄弟 姐妹 弟弟 哥哥 弟兄 同一个院 房头 租户 租客
  承租人 本组 以组 哪个组 联内 邻居 邻里 大伯 叔叔 舅 徒弟 老公 小组有 被担保 违规户 违约户 当事人
  违规人
`);

/** Others, on whom it falls. */
export const OTHERS = words(`
  全家 合家 一家人 全户 全组 整个 全村 全院 全屋场 整栋 整片 整组 全楼 全房 其他 其余 另一方 左右
  隔壁 邻居 四邻 家人 家属 家庭成员 配偶 父母 爹娘 老人 爷爷 奶奶 儿孙 儿子 子孙 子女 孩子 小孩 后代
  儿女 兄弟 姐妹 哥哥 弟弟 姐姐 妹妹 亲戚 亲属 本家 同族 师傅 老婆 同姓 本姓 族人 侄 外甥 三代 房东
  保人 担保人 家长 联户长 所有人 所有农户 所有户 的人全部 各户 各家 同排 N户
`);

/** How it falls on them, in words that need no stake beside them. */
export const BORNE = words(`
  同担 共担 连带责任 同罪 同罚 受罚 受过 同样处 一样处 一并处 一同处 一起处 一起受 一同受 一起停
  一起扣 一起写 各交N元 各出N元 各扣 也要受 也要停 也要扣 全停 都停 跟着关 换别人 跟着停 跟着受
  跟着扣 跟着不 陪着受 一概不管 一律不管 都不管 不～装 评不上 停用 停水 停电 停供 断水 断电 分摊
  拿不到 领不到 分不到 不～承包 不～参军 不～当兵 不～入党 不～进村 不～参选 不～当干部 不～领工资
  不～做工
`);
