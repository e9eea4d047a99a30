import { type RequestKind } from '../../contracts/requests-words';
import { openingLength, weightOfPlace } from './place-in-text';

export interface KindHeard {
  readonly kind: RequestKind;
  readonly weight: number;
  readonly reason: string;
}

/**
 * What a villager wants with a matter, by the turns of speech of the place. A cue with a partner counts only when
 * the partner stands close by: a neighbour alone is no dispute, and a cadre alone is no accusation.
 */
interface Cue {
  readonly kind: RequestKind;
  readonly weight: number;
  readonly says: RegExp;
  readonly partner?: RegExp;
  /** Outside the opening it counts half: letters close with 请问, and mention a 隐患 in passing. */
  readonly opens?: true;
}

const PASSING_WEIGHT = 0.5;
/** How far from a cue its partner may stand, in characters: a sentence or two. */
const CLOSE_BY = 45;

const cadre = anyOf(
  '村干部|干部|村支书|支书|书记|村主任|主任|村长|组长|队长|会计|文书|出纳|驻村|村委|两委',
  '乡长|镇长|局长|所长|站长|科长|[镇乡局所]里?的人|公务员|公职人员|工作人员|交警|民警|法官|检察官',
  '[乡镇]政府|街道办|拆迁办|征收办|法院|(国土|资源|规划|住建|公安|交通|林业|水利|教育|卫生|民政|财政|环保|城管|执法|农业|农机|监管)局',
);
const otherSide = anyOf(
  '邻居|隔壁|邻里|对门|邻组|邻村|上屋|下屋|两家|几家|两户|[他她]们?家|别人家|人家|对方|女方|男方',
  '[堂表大二三][哥弟]|哥哥|弟弟|兄弟|嫂子|[大二三小]?[叔伯姑舅婶姨]|姐姐|妹妹|亲戚|亲家|前夫|前妻',
  '老公|丈夫|老婆|妻子|公婆|婆婆|儿媳|媳妇|女婿|房东|租客|合伙|包工头|雇主|老板|医院',
);
const quarrel = anyOf(
  '占了|占我|[强霸抢]占|占地|越界|(?<![竞斗力])争(?![取创先当])|吵架|吵起来|打架|打起来|不还|不肯|不认|不赔|不让',
  '不给|不退|赔钱|赔偿|要他们赔|滴水|漏水|挡住|堵[住了]|拦|分家|砍了|砌墙|葬|反悔|违约|截了|截水|咬了|[压撞]坏',
);
const misconduct = anyOf(
  '贪污|贪了|贪钱|受贿|行贿|索贿|红包|送礼|收礼|收钱|收了.{0,6}钱|吃拿卡要|送烟|拉票|贿选|回扣',
  '挪用|私吞|侵吞|独吞|吞了|私分|截留|克扣|虚报|冒领|套取|骗取|小金库|公款|公车|吃空饷|假账',
  '以权谋私|优亲厚友|打击报复|报复我|徇私|包庇|暗箱操作|中饱私囊|关系户|作风|喝酒开|装进自己',
  '贪腐|腐败|违纪|滥用职权|徇私枉法|弄虚作假|纵容|勾结|利益输送|拿去自己用|自己用了|给了?自己|自己的亲|自家亲戚|[偷私][偷自]卖|卖给了?老板|操纵.{0,6}选举',
  '(侄子|外甥|儿子|老婆|亲戚).{0,16}低保|收了我?.{0,4}[烟酒]',
  '(指标|名额|低保|补助|救济).{0,6}给了?.{0,4}(弟|哥|侄|外甥|亲戚|老婆|儿子|熟人)',
);
/** What may fall, break, burn or drown somebody. */
const bodily = anyOf(
  '[路桥墙房屋楼山坡坝井坑沟塘树水河电火灶瓦梁杆栏管塔板窗锅]|煤气|燃气|液化|护坡|栏杆|电梯|脚手架|化工|炸药|鞭炮',
);
/** What the public hand builds, pays or hands out, and when one asks for it one is waiting. */
const due = anyOf(
  '修|通[车路水电气邮]?|建|装|改造|硬化|动工|开工|完工|竣工|启动|解决|处理|落实|整治|拆|安置|分房|入住|交房',
  '发放|下发|到账|补偿|赔付|恢复|好[?]|开放|招生|公办|普惠|开庭|判决|兑现|拿到|[发办]?下来|了结|能了|停止|消停',
);

const cues: readonly Cue[] = [
  { kind: 'accusation', weight: 7, says: misconduct, partner: cadre },
  { kind: 'accusation', weight: 3, says: anyOf('举报|检举|控告|揭发'), partner: cadre },
  {
    kind: 'accusation',
    weight: 3,
    says: anyOf('贪官|贪污|受贿|索贿|吃拿卡要|以权谋私|公款吃喝|吃空饷|微腐败|保护伞|官商勾结'),
  },
  // 公务员法: who serves the public may not run a business.
  {
    kind: 'accusation',
    weight: 5,
    says: anyOf('(局|机关|政府|公务员|干部|公职人员|领导).{0,6}(经商|办企业|入股|兼职取酬)'),
  },

  { kind: 'suggestion', weight: 5, says: anyOf('(?<=^.{0,12})(建议|提议|倡议|提个意见)') },
  {
    kind: 'suggestion',
    weight: 3,
    says: anyOf('建议|提议|倡议|呼吁|出个主意|看法|想法|设想|改进意见'),
  },
  {
    kind: 'suggestion',
    weight: 3,
    says: anyOf(
      '(请|希望|盼|呼吁|能否|能不能|可不可以|可否|可以|是否|应|急需)[^,。!?;]{0,24}(加快|增设|增加|新增|延伸|延长|拓宽|纳入|加强|优化|完善|建立|开通|成立|合并)',
    ),
  },
  {
    kind: 'suggestion',
    weight: 2.5,
    says: anyOf(
      '希望(村里|镇上|县里|政府|能|可以|给|把|多|增加|办|开通|修|建|装|有|组织|举办|成立)',
      '能不能.{0,3}(给|把|也|让|多|组织|搞|办|建|装|修|开|在)|可不可以|可否|要是能',
      '最好(能|是|把)|应该(多|有|搞|把|建|给)|就好了',
    ),
  },

  {
    kind: 'consultation',
    weight: 4,
    opens: true,
    says: anyOf('咨询|想问|问一下|问下|打听|想?了解一?下|想知道|请教|疑问'),
  },
  { kind: 'consultation', weight: 3.5, opens: true, says: anyOf('请问') },
  {
    kind: 'consultation',
    weight: 2.5,
    opens: true,
    says: anyOf(
      '多少(钱|$)|每(个?月|年).{0,8}多少|[发领给交]不[发领给交]|[是交报领销]多少|多少利息|怎么(算|领|报销|交|定|规定|转)|找谁|几点(?!看法|意见|建议|想法|问题|质疑|说明)|几岁|哪天',
      '什么(条件|标准|政策|规定|补贴|补助|税)|需不需要|要不要|算不算|够不够|是不是|如何(办|申|领|开|缴|算|规)',
      '(可以|能|有|需要|享受).{0,12}吗|是否(可以|需要|能|享受|属于)|的?地址|流程|能不能.{0,10}(报|领|办|享受|申请|补)|有(什么|哪些)',
    ),
  },
  { kind: 'consultation', weight: 1, opens: true, says: anyOf('[?]|吗|呢$') },
  { kind: 'consultation', weight: 1, opens: true, says: anyOf('什么时候|何时|几时|多久') },

  {
    kind: 'hazard',
    weight: 5,
    says: anyOf(
      '吓人|[怕要快会](倒(?![白夜]|班)|塌|垮|掉|砸|爆|摔|淹|触电)|怕出事|差点(撞|砸|掉|淹|出事)',
      '塌方|滑坡|坍塌|垮塌|[塌垮]了|裂[了开缝]|裂了.{0,4}缝|大缝|落石|石头掉|掉下来|往下滑|冲[垮断得塌]',
      '漏电|触电|漏气|煤气罐|着火|起火|失火|冒火花|(?<!信息大?)爆炸|电线.{0,6}[断掉垂歪裸]|拖到?地',
      '井盖.{0,4}(没|丢|不见|坏|破)|(没有?|少)(护栏|栏杆|盖子)|(护栏|栏杆).{0,4}[断坏倒没]',
      '大坝漏|漏水.{0,8}住着|决口|溃坝|马蜂|超员|飙车|容易(出事|摔|翻车)|出过事|吃席.{0,4}拉肚子|食物中毒',
    ),
  },
  { kind: 'hazard', weight: 4, opens: true, says: anyOf('隐患|危险'), partner: bodily },

  { kind: 'dispute', weight: 4.5, says: quarrel, partner: otherSide },
  {
    kind: 'dispute',
    weight: 4.5,
    says: anyOf(
      '纠纷|赡养|分家|彩礼|离婚|抚养费|借条|欠我.{0,10}[钱万块元]|借.{0,8}不还|[地山田]界|争了.{0,4}年',
      '扯皮|打架|打起来|继承|遗产|调解|不认账|评评理|说理|不给说法',
    ),
  },

  {
    kind: 'help',
    weight: 4,
    says: anyOf(
      '想(申请|办|补办|报名|参加|领|进|请|要个|开个?|找|给)|要办|申请|补办|怎么(补|办|换|申请|开)|代办',
      '[在去]?哪里?(办|报名|报|开|领|找)|要(什么|哪些)材料|要带什么|想改|凑不齐|没有?米|过期了要|开个?证明',
      '求助|求救|救救|救济|请.{0,4}(来看看|派|上门|帮)',
    ),
  },
  { kind: 'help', weight: 3, says: anyOf('想申请|申请.{0,8}(救助|补助|救济|低保)|求救济') },
  { kind: 'help', weight: 3, says: anyOf('补办|弄丢|遗失|[证本卡].{0,3}丢了') },
  {
    kind: 'help',
    weight: 2.5,
    says: anyOf('帮我|帮帮|帮忙|帮一下|办不[了到成]|无依无靠|没饭吃|没钱治'),
  },

  {
    kind: 'complaint',
    weight: 3,
    says: anyOf(
      '投诉|没人管|不管|不处理|没有?处理|没有?(结果|消息|回复|下文|到账|发下来|拿到)|一直[不没]|迟迟[不没未]|(至今|多年|半年).{0,4}[未没不]',
      '还没[发拿到给修办有]|拖[着了欠]|欠薪|停[水电]|停了|断网|[坏烂堵]了|压[烂得]|扰民|臭|吵|刺耳|污染|[黑浓]烟|滚滚',
      '乱收.{0,3}费|多收|收费|乱|差|不来|没有人来|不发|不修|不给[买退办理]|扣了|被骗|骗[了走取钱子]|偷|过期',
      '假药|假货|假钱|短斤|[缺少]斤|缺秤|跑路|没信号|太[小贵]|贵|超载|坑坑洼洼|不公|不合理|没有我|违章|违建|强制',
    ),
  },
  // What the law forbids a firm, a school, a builder: for whoever enforces it, and nothing to be settled between two.
  {
    kind: 'complaint',
    weight: 3,
    says: anyOf(
      '举报|查处|严查|彻查|取缔|整治|制止|反对|违法|违规|非法|无证|擅自|私自|无故|随意|欺负|欺压|虚假|造假|欺诈|欺骗|诈骗',
      '捆绑|强行|强买强卖|拖欠|克扣|霸王|侵占|盗采|偷排|乱倒|倾倒|乱停|占道|摆摊|卷款|卷走|爆雷|集资|传销',
    ),
  },
  {
    kind: 'complaint',
    weight: 3,
    says: anyOf(
      '为什么|为何|会不?会?(修|建|通|安装|改造|硬化|铺设)[^,。!?;]{0,12}吗|凭什么|谁来管|有没有人管|合理吗|合法吗|何在|何去何从|是否(合法|违法|违规|合规|正规|有证|有资质)|有没有(证|手续|资质|批)|(何时|什么时候|几时)才',
    ),
  },
  {
    kind: 'complaint',
    weight: 5,
    says: new RegExp(`(何时|什么时候|几时|何年何月|多久)[^,。!?;]{0,10}(${due.source})`, 'gu'),
  },
  { kind: 'complaint', weight: 1.5, says: anyOf('开发商|物业|商家|店家|中介|培训机构') },
  {
    kind: 'complaint',
    weight: 3,
    says: anyOf(
      '反映.{0,40}(问题|情况|乱象|事宜)|(请|请求|恳请|要求|希望|盼|望)[^,。!?;]{0,24}(解决|处理|管一?管|管一下|公开|公布|落实|保障|主持公道)|查一下|查查|核查|调查|查清|查明',
    ),
  },
  {
    kind: 'complaint',
    weight: 1,
    says: anyOf(
      '没有|(?<!能)不能|不行|不到|没法|影响|严重|长期|多次|要求|请求',
      '希望.{0,6}(处理|解决|查处|整治)',
    ),
  },
];

const meanings: Readonly<Record<RequestKind, string>> = {
  help: '想办一件事，或者需要帮助',
  dispute: '和别人有纠纷',
  hazard: '有危险或者隐患',
  complaint: '要部门来解决的问题',
  accusation: '反映干部的问题，这类信件会保密',
  suggestion: '提建议',
  consultation: '打听政策或者规定',
};

/** Likeliest first; empty when nothing in the text says what is wanted. */
export function kindsHeard(text: string): readonly KindHeard[] {
  const heard = new Map<RequestKind, { weight: number; words: string[] }>();
  const opening = openingLength(text);
  for (const { kind, weight, says, partner, opens = false } of cues) {
    const found = [...text.matchAll(says)].find((it) => !partner || isCloseBy(text, it, partner));
    if (found === undefined) {
      continue;
    }
    const sum = heard.get(kind) ?? { weight: 0, words: [] };
    const isPassing = opens && found.index >= opening;
    const standing = weightOfPlace(found.index, opening) * (isPassing ? PASSING_WEIGHT : 1);
    heard.set(kind, { weight: sum.weight + weight * standing, words: [...sum.words, found[0]] });
  }
  return [...heard]
    .sort(([, left], [, right]) => right.weight - left.weight)
    .map(([kind, { weight, words }]) => ({ kind, weight, reason: reasonFor(kind, words) }));
}

function isCloseBy(text: string, { 0: word, index }: RegExpExecArray, partner: RegExp): boolean {
  const around = text.slice(Math.max(0, index - CLOSE_BY), index + word.length + CLOSE_BY);
  return around.search(partner) >= 0;
}

function reasonFor(kind: RequestKind, words: readonly string[]): string {
  const [word = ''] = words;
  return `您说到“${word.trim()}”，像是${meanings[kind]}。`;
}

/** One long alternation, written in lines. */
function anyOf(...lines: readonly string[]): RegExp {
  return new RegExp(lines.join('|'), 'gu');
}
