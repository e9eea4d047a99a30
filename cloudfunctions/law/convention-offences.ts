import type { CitationKey } from './citations';

/**
 * What no village rule may hold, whoever voted for it, as sentences say it, with the law and a lawful wording to use
 * instead. The patterns read smoothed text: blanks inside words gone, simplified characters, quotation marks
 * taken off. A group in a pattern is the deed itself, where whom it befalls stands before it: what forbids may stand
 * between the two. Whether a sentence means it, forbids it or leaves it to an authority is not decided here.
 *
 * The kinds and their law are the law's; which words show them is this product's own (`design`), to be widened by the
 * county from what its townships find.
 */
export interface Offence {
  readonly key: string;
  readonly kind: 'penalty' | 'benefit' | 'women' | 'collective';
  /** `certain` where no reading of it is lawful in a village's rules. */
  readonly sureness: 'certain' | 'doubtful';
  readonly says: RegExp;
  /** The sentence must also say this: without a wrong that is answered there is no penalty. */
  readonly onlyWith?: RegExp;
  /** The same, and said before it: the answer follows the wrong. */
  readonly onlyAfter?: RegExp;
  /** It is an offence as the answer to a wrong. Where none is named a human decides, and what is a condition is none. */
  readonly answers?: true;
  /** A sentence that says this speaks of something else. */
  readonly unless?: RegExp;
  readonly law: CitationKey;
  readonly instead: string;
}

export const offencesStatus = {
  source: '类别依《行政处罚法》《村民委员会组织法》《妇女权益保障法》等；词表为设计值',
  status: 'design',
  validFrom: '2026-11-01',
} as const;

const NUMBER = '[\\d.一二三四五六七八九十百千万两几壹贰叁肆伍陆柒捌玖拾佰仟半]{1,12}';
const MONEY = `(?:人民币|现金|至|到|不等)?${NUMBER}(?:多|来)?(?:元|块|圆)`;

/** Somebody has done wrong: what follows answers it. */
const WRONG =
  /违者|违反|违约|违规|否则|不然|不(?:听|遵|执行|服|配合|履行|参加|参与|交|缴|到|按|守|清|改|讲|签)|未(?:参加|按|经|交)|拒|逾期|屡教|旷|无故|擅自|私自|乱|偷|超办|超过|超出|超标|发现|欠|每次|[一二两三]次|者[，,]|的[，,]/;

const SHARES =
  '低保|五保|特困|养老(?:金|保险|补贴|待遇)|社保|医保|合作医疗|新农合|征地(?:补偿)?款|征地补偿|土地补偿|补偿款|安置费|粮(?:食)?(?:直)?补|(?<!误工)补贴|补助|补偿不|救济|救助|救灾|优抚|抚恤|危房改造|奖补|津贴|惠农|惠民|退耕还林|生态林?补偿|助学金|奖学金|贷款|入学|上学';
const MEMBERS = '分红|集体收益|收益分配|股份|股权|集体福利|村级福利|村民待遇|福利';
const LAND = '承包地|水田|旱土|口粮田|承包田|责任田|自留地|宅基地|承包土地|承包的?山|山林|林地';
const TAKEN =
  '停[其他她]|扣发|扣除|扣减|扣留|扣缴|停发|停止|停掉|停办|取消|剥夺|不发|不予|不得(?:再)?(?:享受|参加|参与|申请|申报|领取|评|分)|不(?:再|能|准)?(?:享受|参加|参与|分配|分给|发放|安排|申报|上报|办)|核减|缓发|暂停|冻结|截留|失去|丧失';
const TAKEN_AFTER =
  '停发|扣发|扣减|停办|取消|不发|不予|不给|不报|不分|缓发|暂缓|停下|停止|先停|也停|跟着停|抵交|抵扣|抵缴|减半|扣除|扣缴|核减|不考虑|让给|充公';

const NO_CLAIM =
  /不(?:再)?符合|骗取|虚报|冒领|法定条件|死亡|自愿|本人(?:签字)?同意|违规(?:享受|领取)|依法(?:征收|收回|批准)|到期|期满|已有宅基地|卖了?房|财政供养|公务员|认证|回避|已在别|已取得|国家政策|法的规定|规定办/;

const GROUND =
  '未婚|已婚|结(?:了)?婚|离(?:了)?婚|丧偶|户无男性|(?:无|没有)(?:男(?:性|丁|孩|人)|儿子)|外嫁|出嫁|嫁出|嫁到|上门女婿|女婿|入赘|招郎|招婿|改嫁|再婚|再嫁|寡妇|独女户|纯女户|双女户|女儿户|女儿|女孩|女性|妇女|女青年|媳妇';
const WOMANS_LOSS =
  '不(?:得|能|准)[^，。；]{0,6}(?:上户|落户|入户)|不(?:得|能|再|予|准|可以?)?(?:再)?(?:享受|参加[^，。；]{0,8}分配|参与[^，。；]{0,8}分配|分(?:田|地|红|配|给|承包|征地|土地|口粮)|安排|承包|继承|登记|落户|上户|入户|主张|批|算|计入|列入|列为|留有|给)|取消|收回|注销|剥夺|停止|丧失|失去|减半|(?<!占|过|近|少|有)一半|半份|只能分|只按|调整给|另行发包|由[^，。；]{0,8}(?:继承|收走)|归集体|归组里|(?:必须|应当?|一律|须|限|要|将|即)[^，。；]{0,8}(?:迁|转)(?:出|走)|没有[^，。；]{0,4}(?:份|待遇|资格)|由(?:族|宗|村|组|集体)[^，。；]{0,4}(?:安排|处置|收)|(?:只准|只许|仅限)';

const LAWFUL_ANSWER = '批评教育、劝导、公开承诺，或者限期取消本村自愿组织的评优资格';

export const offences: readonly Offence[] = [
  {
    key: 'fine',
    kind: 'penalty',
    sureness: 'certain',
    says: /罚款|罚金|罚钱|罚没|经济处罚/,
    law: 'penalty_by_law',
    instead: `“由村民小组长、红白理事会${LAWFUL_ANSWER}”；违法的写“依法报有关部门处理”`,
  },
  {
    key: 'fine_in_money_or_kind',
    kind: 'penalty',
    sureness: 'certain',
    says: new RegExp(
      `(?<!惩|刑|责|奖|受|体)罚(?!款|金|没|钱|不|分明)[^，。；、]{0,12}?(?:${MONEY}|酒|席|餐|饭|电影|戏|工|劳动|跪|站|栽|种|植|扫|谷|粮|米|肉|猪|羊|烟|鞭炮|树|敲锣|认错|检讨)|罚${NUMBER}(?=[，。；、]|$)|扣(?:除|减)?${MONEY}|处(?:以)?${MONEY}`,
    ),
    law: 'penalty_by_law',
    instead: `“${LAWFUL_ANSWER}”；损坏东西的写“照价赔偿”`,
  },
  {
    key: 'punished_by_the_village',
    kind: 'penalty',
    sureness: 'doubtful',
    says: /(?:予以|给予|进行|实行|从重|从严|作出|加以|有权|理事会|委员会|村委会|村里)(?:予以|给予|进行)?处罚(?!权|决定|法)|行政处罚(?!权|决定|法)|重罚|严罚|受罚/,
    law: 'penalty_by_law',
    instead: `“${LAWFUL_ANSWER}”`,
  },
  {
    key: 'confiscated',
    kind: 'penalty',
    sureness: 'certain',
    answers: true,
    says: /没收(?!到|成|割|完|回|好|取|齐|拾|入(?!股|集体|村))|充公|(?:材料|物品|东西|工具|财物)[^，。；]{0,2}归(?:村|组|集体)/,
    law: 'penalty_by_law',
    instead: '“当场劝阻，请收回去；属于违法工具、违法所得的，报有关部门依法处理”',
  },
  {
    key: 'impounded',
    kind: 'penalty',
    sureness: 'certain',
    answers: true,
    says: /封存|收缴/,
    onlyWith: WRONG,
    law: 'penalty_by_law',
    instead: '“当场劝阻，请收回去；属于违法工具、违法所得的，报有关部门依法处理”',
  },
  {
    key: 'deposit_kept',
    kind: 'penalty',
    sureness: 'certain',
    says: /(?:押金|保证金|承诺金)[^。；]{0,14}?(?:不退|不予退|不再退|不返还|不予返还|扣下|扣掉|归村|归集体)|(?:扣除|不退|扣下|扣|从其)[^，。；]{0,4}(?:押金|保证金)/,
    law: 'penalty_by_law',
    instead: '“完工、归还以后全额退还；造成损失的，按实际损失协商赔偿”',
  },
  {
    key: 'breach_money',
    kind: 'penalty',
    sureness: 'certain',
    says: /(?:交|缴|付|收|缴纳|交纳|支付|承担)[^，。；]{0,8}违约金|滞纳金/,
    unless: /银行|信用社|贷款|税|按(?:照)?[^，。；]{0,4}合同|依合同|合同(?:约定|违约金)/,
    law: 'penalty_by_law',
    instead: `“${LAWFUL_ANSWER}”；欠费的写“上门说明，约定补交时间，确有困难的可以减免”`,
  },
  {
    key: 'payment_for_a_wrong',
    kind: 'penalty',
    sureness: 'certain',
    says: new RegExp(
      `(?<!不|未|没|应|按时|按期|及时)(?:上缴|上交|缴纳|交纳|缴|交|拿出|捐款|捐出|捐|认捐|支付)(?!通)[^，。；]{0,10}?${MONEY}|(?:上交|上缴)(?:给)?(?:村|组|集体|红白理事会|理事会)`,
    ),
    onlyWith: WRONG,
    unless: /医药费|医疗费|购买价|照价|实际损失|押金|自愿/,
    law: 'penalty_by_law',
    instead: `“${LAWFUL_ANSWER}”；损坏东西的写“照价赔偿”`,
  },
  {
    key: 'more_than_the_loss',
    kind: 'penalty',
    sureness: 'doubtful',
    says: new RegExp(
      `(?:双|加|数|${NUMBER})倍[^，。；]{0,5}(?:赔|罚|补)|(?:赔|罚)[^，。；]{0,4}(?:双|加|${NUMBER})倍|[偷砍损]一[赔罚补]${NUMBER}`,
    ),
    law: 'actual_loss',
    instead: '“按实际损失照价赔偿，双方商量；商量不成的请村调解委员会调解”',
  },
  {
    key: 'water_or_power_cut',
    kind: 'penalty',
    sureness: 'certain',
    answers: true,
    says: /(?:停|断|掐)(?:水|电)(?![管渠沟塘线缆杆])(?:[、和]?(?:停|断|掐)(?:水|电))?|切断[^，。；]{0,4}(?:水|电)源?|停止[^，。；]{0,4}[供用][水电气]|停供[水电]|停[^，。；放车留靠]{0,5}自来水/,
    onlyWith:
      /违|否则|不然|[不没未拒]|逾期|屡|乱|偷|私|擅自|超|欠|钉子户|发现|抓|对[^，。；]{1,10}(?:户|家|人)|其|一律|村里|村委|罚|者/,
    unless:
      /看证件|清洗|停[水电](?:的时候|以后|之后)|检修|维修|抢修|施工|计划停|因[^，。；]{0,10}停[水电]|遇到?停|停[水电](?:时|期间|后|的[，,])|提前[^，。；]{0,8}通知|送水/,
    law: 'village_rules_2025',
    instead: '“上门说明，约定补交时间；确有困难的，村民会议可以减免”',
  },
  {
    key: 'service_refused',
    kind: 'penalty',
    sureness: 'certain',
    answers: true,
    says: /(?:不予|不给|不为其|不为他|一概不|一律不予?|拒绝(?![^，。；]{0,6}[的者])|停止|暂停|停办|缓办|暂缓|不再|不得)(?![^，。；]{0,4}(?:拒绝|不|暂缓|停|拖|卡))(?:给其|为其|再|给予|他|其|予以)?[^，。；不]{0,6}?(?:办理|盖章|签字|出具|开具|开(?:证明|介绍信)|办(?:手续|证明|[^，。；]{0,4}手续)|审批|批准|报批)|不盖章|不(?:出|开|办)(?:具)?(?:任何)?(?:证明|手续|介绍信)/,
    unless: /依法不予|不符合|不真实|说明理由|告诉|告知|不属于|国家规定|没有批准|未经批准不/,
    law: 'village_rules_2025',
    instead: '“符合条件的当场办；欠费、违约另行劝导，不跟办事挂钩”',
  },
  {
    key: 'freedom_or_dignity',
    kind: 'penalty',
    sureness: 'certain',
    answers: true,
    says: /拘留|拘禁|关押|(?<![鸡鸭鹅禽畜猪牛羊狗门窗][^，。；]{0,4})关(?:起来|禁闭|黑屋|祠堂)|扣(?:人|押|留)(?![金心])|扣(?:其|他)?(?:车|牛|猪|羊|牲口|船|摩托)|限制[^，。；]{0,3}人身自由|捆绑|绑起来|绑在|吊起来|批斗|游街|游村|示众|下跪|戴高帽|挂牌(?!成立|营业|办公|上岗)|搜(?:查|身|家)|抄家|体罚/,
    law: 'personal_freedom',
    instead: '“当场劝阻；涉嫌违法的拨打110，由公安机关依法处理”',
  },
  {
    key: 'put_out_of_the_village',
    kind: 'penalty',
    sureness: 'certain',
    says: /开除[^，。；]{0,4}(?:村籍|族籍|户籍|出村|出族)|取消[^，。；]{0,4}(?:村民|成员|村籍|户籍)(?:资格|身份)?(?!待遇)|注销[^，。；]{0,4}户(?:口|籍)|(?:赶|驱逐|逐|撵|轰)[^，。；]{0,3}出(?:本)?(?:村|组|屋场)|不(?:准|许|得|让)[^，。；]{0,3}(?:回村|进村)/,
    law: 'village_rules_2025',
    instead: `“${LAWFUL_ANSWER}”`,
  },
  {
    key: 'pulled_down',
    kind: 'penalty',
    sureness: 'certain',
    answers: true,
    says: /(?:强制|强行)[^，。；]{0,4}拆|(?:组织|派)[^，。；]{0,4}(?:人|劳力|队)[^，。；]{0,6}拆(?:除|掉)?|强拆|拆(?:掉|除)其[^，。；]{0,4}(?:房|屋|棚)|砸(?:其|他|烂|毁)|封(?:其|他)?(?:家)?门/,
    unless: /废弃|电杆|供电公司|风俗/,
    law: 'penalty_by_law',
    instead: '“劝其自行拆除；属于违法建设的，报镇政府由有关部门依法处理”',
  },
  {
    key: 'feast_or_labour',
    kind: 'penalty',
    sureness: 'doubtful',
    says: new RegExp(
      `请(?:全|大家|村里|邻居)[^，。；]{0,8}(?:吃|喝|看)|摆[^，。；]{0,6}(?:酒|席)[^，。；]{0,4}赔|(?:做|出|干)[^，。；]{0,3}(?:义务)?(?:工|劳动)${NUMBER}[天日个]|扫[^，。；]{0,4}(?:街|路|道|厕所)?${NUMBER}(?:天|日|个?月)`,
    ),
    onlyWith: WRONG,
    law: 'rules_opinion',
    instead: `“当面道歉、改正”，或者“${LAWFUL_ANSWER}”`,
  },
  {
    key: 'benefit_taken',
    kind: 'benefit',
    sureness: 'certain',
    answers: true,
    says: new RegExp(
      `(?:${TAKEN})[^，。；]{0,16}?(?:${SHARES})|(?:${SHARES})[^。；]{0,12}?(${TAKEN_AFTER})`,
    ),
    unless: NO_CLAIM,
    law: 'penalty_by_law',
    instead: `“${LAWFUL_ANSWER}”；法定的低保、养老金、补贴不跟村规民约挂钩`,
  },
  {
    key: 'land_taken',
    kind: 'benefit',
    sureness: 'certain',
    answers: true,
    says: new RegExp(
      `(?:收回|取消|扣除|扣|减少|${TAKEN})[^，。；]{0,12}?(?:${LAND})|(?:${LAND})[^，。；]{0,10}?(收回|${TAKEN_AFTER})`,
    ),
    unless: NO_CLAIM,
    law: 'land_stays',
    instead: '“劝其耕种或者依法流转；承包地、宅基地的权利依照法律办理”',
  },
  {
    key: 'share_taken',
    kind: 'benefit',
    sureness: 'certain',
    answers: true,
    says: new RegExp(
      `(?:${TAKEN})[^，。；]{0,14}?(?:${MEMBERS})|(?:${MEMBERS})[^。；]{0,12}?(${TAKEN_AFTER})`,
    ),
    unless: NO_CLAIM,
    law: 'members_share',
    instead: `“${LAWFUL_ANSWER}”；成员的分红按集体经济组织章程发放`,
  },
  {
    key: 'vote_taken',
    kind: 'benefit',
    sureness: 'certain',
    answers: true,
    says: /(?:剥夺|取消|丧失|不得|不准|不能)[^，。；]{0,6}(?:选举权|被选举权|表决权|参加选举|参加投票)/,
    law: 'village_rules_2025',
    instead: `“${LAWFUL_ANSWER}”；选举权、表决权不受影响`,
  },
  {
    key: 'women_lose',
    kind: 'women',
    sureness: 'certain',
    says: new RegExp(`(?:${GROUND})[^。；]{0,24}?(${WOMANS_LOSS})(?!的[，人户])`),
    unless: new RegExp(
      `${NO_CLAIM.source}|国家早|怀孕|孕期|哺乳|重活|月子|法定婚龄|二十周岁|老人再婚|再婚老人`,
    ),
    law: 'womens_equal_rights',
    instead: '“妇女不论未婚、结婚、离婚、丧偶，男到女家落户的，都与其他成员享有同等权利”',
  },
  {
    key: 'only_men',
    kind: 'women',
    sureness: 'certain',
    says: /(?:只|仅)(?:分|给|安排|限|由|许|准)[^，。；]{0,6}男(?:丁|性|子|孩|人)|按男(?:丁|性|人头)[^，。；]{0,6}分/,
    law: 'womens_equal_rights',
    instead: '“不分男女，按成员平等分配”',
  },
  {
    key: 'moved_away',
    kind: 'women',
    sureness: 'doubtful',
    says: /户口(?:一旦)?(?:迁出|迁走)[^，。；]{0,3}[即就便][^，。；]{0,6}(?:取消|丧失|失去|收回|停止|不)/,
    law: 'womens_equal_rights',
    instead: '“成员身份依照《农村集体经济组织法》和本集体章程确认、丧失”',
  },
  {
    key: 'answerable_for_others',
    kind: 'collective',
    sureness: 'certain',
    says: /连坐|株连|同罚|连带(?:处罚|受罚|责罚)/,
    law: 'village_rules_2025',
    instead: '“谁做的事谁负责，不影响家人和邻居”',
  },
  {
    key: 'all_for_one',
    kind: 'collective',
    sureness: 'certain',
    answers: true,
    says: /(?:一[人户家个]|有[^，。；]{0,4}违)[^。；]{0,14}?(?:全家|全户|全组|全屋场|全院|全村|家人|亲属|左邻右舍|邻居|两邻|各家|同组|同院)[^。；]{0,10}?(取消|停|扣|罚|不(?:得|予|准|能|再|给|发|享受|办)|都不)|一[人户家个][^。；]{0,14}?(?:取消|停止?|扣发?)其?(?:全家|全户|全组|家庭成员|家人)/,
    unless: /染病|生病|疫|着火|有难|聚餐|参保|光荣/,
    law: 'village_rules_2025',
    instead: '“谁做的事谁负责，不影响家人和邻居”',
  },
  {
    key: 'family_suffers',
    kind: 'collective',
    sureness: 'certain',
    answers: true,
    says: /(?:子女|儿女|孩子|家属|家人|亲属|父母|配偶|妻子|丈夫|兄弟|姐妹|哥哥|弟弟|姐姐|妹妹|后代|三代|亲友)[^。；]{0,16}?(不(?:予|得|准|能|许|给|再|享受)(?!停止|阻止|干涉|歧视|强迫)[^，。；]{0,8}?(?:入学|上学|参军|当兵|入党|推荐|证明|手续|办理|审批|低保|补贴|救助|享受|待遇|贷款|登记|分红|报考)|停发|停止|跟着停|停办|扣发|一律不|一概不|不盖章)/,
    unless: /违规享受|回避|赡养|抚养|发烧|生病|请假|过户|监护人/,
    law: 'village_rules_2025',
    instead: '“谁做的事谁负责，不影响家人”',
  },
];
