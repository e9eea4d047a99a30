import { words } from './convention-notation';

/*
 * The lists of which the frames are made: for what somebody is hit, what is at stake for him, how it is kept from
 * him, and who is hit for what he is or for what another did. Each line may be lengthened without touching a frame;
 * the signs are those of convention-notation.ts. Everything here is a value of this product's own (`design`).
 */

/** Somebody left undone what the village asked of him. */
export const REFUSALS = words(`
  不听 不遵 不守 不执行 不服 不配合 不履行 不参加 不愿 不肯 不同意 不支持 不出工 不交 不缴 不到 不来
  不按 不清 不改 不讲 不签 不搬 不迁 不拆 不栽 不还 不种 不拴 不出钱 不合格 不达标 不文明 不在家
  不赡养 不孝 拒 逾期 拖到 缺席 旷工 欠 未按 未经 未交 未参加 未完成 没交 没按 没来 没参加 没完成
  没搞 没拆 没搬 没出 没打扫 没清 没履行 没拴 没签 没到 没栽 没种 没去 没改 没有改 没有交 不能按
  没有参加 没有按
`);

/** Somebody did wrong, or is not liked, or left undone what was asked: what follows answers it. */
export const WRONGS = [
  ...REFUSALS,
  ...words(`
  违 否则 不然 不这样 屡 无故 擅自 私自 私设 乱 偷 赌 打麻将 打牌 打人 打架 骂 闹事 吵 谣 吸毒 坐牢
  坐过牢 刑满 人不在 满月酒 升学宴 乔迁酒 犯法 犯了 犯事 作恶 酒驾 失火 放火 烧山 烧秸秆 焚烧 砍 毁
  破坏 损坏 踩 压坏 挖断 占道 占用 堵路 电鱼 毒鱼 污水 偷排 放狗 咬人 散养 赊账 上访 举报 告状 信教
  超生 超过 超出 超标 大操大办 大办 高价 迟到 早退 倒数 垫底 落后 后进 表现差 好吃懒做 形迹可疑 多砌
  加层 一张 一次 一回 第一回 第二次 每次 发现 查实 抓到 抓住 被通报 劝不住 撂荒 抛荒 盗 抢 骗 霸占
  侵占 越界 辱 诬 顶撞 对抗 私接 私拉 告过 跑进 跑到 钻进 占了 惹祸 闹过 争家产 打官司 投诉满 超时
  超载 没人参 没有用 没把 非访 丢进 丢到 倒进 卖给外 禁放区 禁渔 捣乱 寻衅 惹事 管不住 管不好 没管
  不服从 不回 没通过 没有通过 没有签 没如期 没按期 没有完成 未完成 未缴 没有管住 没管住 不讲理 不出
  不守 不轮 不值 不种 不顾 不爱 受过 堆在 倒在 过夜 荒了 外出 买了房 迁走 知情不报 死不 顶着 黑名单
`),
];

/** What the state gives by law to whoever has a claim to it. */
export const BENEFITS = words(`
  低保 五保 特困 养老金 养老服务 养老保险 养老待遇 医保 合作医疗 社保 临时救助 补贴 补助 直补 粮补
  补偿 征地款 征收款 拆迁款 救助 救济 救灾 慰问 优待金 抚恤 津贴 助学 雨露计划 奖学金 奖补 惠民 惠农
  国家政策 扶持 危房改造 危改 公益岗 公益性岗位 帮扶资金 优抚 营养餐 技能培训 扶贫 指标 名额 贷款
  化肥 种子 米油 项目
`);

/** What belongs to a member of the collective. */
export const SHARES = words(`
  分红 分配 集体收益 股权 股份 股金 份子 份额 福利 待遇 好处 红利
`);

/** The land, and the house on it. */
export const LANDS = words(`
  宅基地 屋基 地基 建房 承包地 承包田 承包权 责任田 自留 口粮田 山林 土地 田土 分田 分地 产权证 安置
`);

/** The register, the school, the grave. */
export const PLACES = words(`
  户口 落户 入户 上户 迁入 入学 上学 读书 校车 幼儿园 公墓 安葬 丧葬
`);

/** All that no village rule may take. */
export const STAKES = [...BENEFITS, ...SHARES, ...LANDS, ...PLACES];

/** How it is kept from somebody: refused, put off, lessened, taken for a debt, given to another. */
export const WITHHELD = words(`
  不～给 不～发 不～分 不～报 不～申 不～批 不～办 不～安排 不～享 不～领 不～推荐 不～代 不～登记
  不～上会 不～签 不～兑 不～考虑 不～计入 不～列入 不～提 不～接收 不予 不～坐 不～轮 不要再 没有份
  没他的份 没有资格 没份 别想 免谈 取消 停发 停办 停掉 停一停 停N 先停 也停 跟着停 一起停 停止 暂停
  暂缓 缓一缓 缓发 缓办 缓报 缓批 往后排 往后放 往后靠 推后 推迟 排到 排在最后 靠后 放一放 先放 压一
  压着 压下 压N 拖一 卡住 卡着 卡一 扣清 扣住 扣除 扣下 扣掉 扣发 扣减 扣N 先扣 里扣 中扣 抵掉 抵扣
  抵交 抵缴 先抵 来抵 冻结 代管 暂存 清零 归零 打N折 减半 折半 减N成 少发 少分 只发 压减 不续 不～替
  不～认 改由 与…无关 轮空 勾掉 划掉 抹掉 让给 让出 调给 转给 收回 拿回 抽回 归还集体 交回 归集体
  归组 另行发包 另包 视为…放弃 自动放弃 主动放弃 隔N年 等N年 迟N年 推N年 收走 撤销 丧失 失去 剥夺
`);

/** What a village makes of a right: something to be earned or paid for first. */
export const EARNED = words(`
  须先 要先 先要 先得 得先 先把 先交 先缴 先参加 必须…参加 方可 方能 才能 才给 才可 才予 才报 才批
  才办 才发 再批 再办 再发 凭 挂钩 来定 为准 为前提 为条件 为依据 只报给 只给 只发给 只认 须经 要经
  看 必须 要写 须写 要交 须交 交N元 缴纳 倾斜
`);

/** What has nothing to do with the right and is asked for all the same. */
export const FOREIGN = words(`
  欠款 欠账 欠费 旧账 集资 卫生 表现 劳动 文明 出工 义务工 修路款 桥款 会费 党费 公益金 公共积累
  保证书 承诺书 入组费 入户费 入伙费 落户费 代表同意 户同意 组长同意 值班 捐了 捐款 听招呼 听话 模范
  拆旧 交清 缴清 觉悟
`);

/** What the village's office does for whoever asks. */
export const PAPERS = words(`
  盖章 公章 印章 证明 签字 签意见 签署 介绍信 手续 材料 审批 申请 申报 政审 准建证 办事 准生证
  推荐信
`);
