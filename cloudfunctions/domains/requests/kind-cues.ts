import { type RequestKind } from '../../contracts/requests-words';

export interface KindHeard {
  readonly kind: RequestKind;
  readonly weight: number;
  readonly reason: string;
}

/**
 * What a villager wants with a matter, by the turns of speech of the place. A cue with a partner counts only when
 * the partner stands in the same text: a neighbour alone is no dispute, and a cadre alone is no accusation.
 */
interface Cue {
  readonly kind: RequestKind;
  readonly weight: number;
  readonly says: RegExp;
  readonly partner?: RegExp;
}

const cadre = anyOf(
  '村干部|干部|村支书|支书|书记|村主任|主任|村长|组长|队长|会计|文书|出纳|驻村|村委|两委',
  '乡长|镇长|局长|所长|站长|科长|[镇乡局所]里?的人|公务员|公职人员|工作人员',
);
const otherSide = anyOf(
  '邻居|隔壁|邻里|对门|邻组|邻村|上屋|下屋|两家|几家|两户|[他她]们?家|别人家|人家|对方|女方|男方',
  '[堂表大二三][哥弟]|哥哥|弟弟|兄弟|嫂子|[大二三小]?[叔伯姑舅婶姨]|姐姐|妹妹|亲戚|亲家|前夫|前妻',
  '老公|丈夫|老婆|妻子|公婆|婆婆|儿媳|媳妇|女婿|房东|租客|合伙|包工头|雇主|老板|医院',
);
const quarrel = anyOf(
  '占了|占我|[强霸抢]占|占地|越界|争|吵架|吵起来|打架|打起来|不还|不肯|不认|不赔|不让|不给|不退',
  '赔钱|赔偿|要他们赔|滴水|漏水|挡住|堵[住了]|拦|分家|砍了|砌墙|葬|反悔|违约|截了|截水|咬了|[压撞]坏',
);
const misconduct = anyOf(
  '贪污|贪了|贪钱|受贿|行贿|索贿|红包|送礼|收礼|收钱|收了.{0,6}钱|吃拿卡要|送烟|拉票|贿选|回扣',
  '挪用|私吞|侵吞|独吞|吞了|私分|截留|克扣|虚报|冒领|套取|骗取|小金库|公款|公车|吃空饷|假账',
  '以权谋私|优亲厚友|打击报复|报复我|徇私|包庇|暗箱操作|中饱私囊|关系户|作风|喝酒开|装进自己',
  '拿去自己用|自己用了|给了?自己|自己的亲|自家亲戚|[偷私][偷自]卖|卖给了?老板',
  '(侄子|外甥|儿子|老婆|亲戚).{0,16}低保|收了我?.{0,4}[烟酒]',
  '(指标|名额|低保|补助|救济).{0,6}给了?.{0,4}(弟|哥|侄|外甥|亲戚|老婆|儿子|熟人)',
);

const cues: readonly Cue[] = [
  { kind: 'accusation', weight: 6, says: misconduct, partner: cadre },
  { kind: 'accusation', weight: 3, says: anyOf('举报|检举|控告|揭发'), partner: cadre },
  {
    kind: 'accusation',
    weight: 3,
    says: anyOf('贪官|贪污|受贿|索贿|吃拿卡要|以权谋私|公款吃喝|吃空饷|微腐败'),
  },

  { kind: 'suggestion', weight: 5, says: anyOf('(?<=^.{0,12})(建议|提议|倡议|提个意见)') },
  { kind: 'suggestion', weight: 3, says: anyOf('建议|提议|倡议|出个主意') },
  {
    kind: 'suggestion',
    weight: 2.5,
    says: anyOf(
      '希望(村里|镇上|县里|政府|能|可以|给|把|多|增加|办|开通|修|建|装|有|组织|举办|成立)',
      '能不能.{0,3}(给|把|也|让|多|组织|搞|办|建|装|修|开|在)|可不可以|可否|要是能',
      '最好(能|是|把)|应该(多|有|搞|把|建|给)|就好了',
    ),
  },

  { kind: 'consultation', weight: 4, says: anyOf('请问|咨询|想问|问一下|问下|打听|了解|想知道') },
  {
    kind: 'consultation',
    weight: 2.5,
    says: anyOf(
      '多少(钱|$)|每(个?月|年).{0,8}多少|[发领给交]不[发领给交]|[是交报领销]多少|多少利息|怎么(算|领|报销|交|定|规定|转)|找谁|几点|几岁|哪天',
      '什么(条件|标准|政策|规定|补贴|补助|税|时候)|需不需要|要不要|算不算|够不够|是不是',
      '(可以|能|有).{0,12}吗',
    ),
  },
  { kind: 'consultation', weight: 1, says: anyOf('[?]|吗|呢$') },

  {
    kind: 'hazard',
    weight: 5,
    says: anyOf(
      '隐患|危险|吓人|[怕要快会](倒|塌|垮|掉|砸|爆|摔|淹|触电)|怕出事|差点(撞|砸|掉|淹|出事)',
      '塌方|滑坡|坍塌|垮塌|[塌垮]了|裂[了开缝]|裂了.{0,4}缝|大缝|落石|石头掉|掉下来|往下滑|冲[垮断得塌]',
      '漏电|触电|漏气|煤气罐|着火|起火|失火|冒火花|爆炸|电线.{0,6}[断掉垂歪裸]|拖到?地',
      '井盖.{0,4}(没|丢|不见|坏|破)|(没有?|少)(护栏|栏杆|盖子)|(护栏|栏杆).{0,4}[断坏倒没]',
      '大坝漏|漏水.{0,8}住着|决口|溃坝|马蜂|超员|飙车|容易(出事|摔|翻车)|出过事|吃席.{0,4}拉肚子|食物中毒',
    ),
  },

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
      '帮我|帮帮|帮忙|帮一下|求助|求救|救救|救济|请.{0,4}(来看看|派|上门|帮)',
    ),
  },
  { kind: 'help', weight: 3, says: anyOf('想申请|申请.{0,8}(救助|补助|救济|低保)|求救济') },
  { kind: 'help', weight: 2.5, says: anyOf('办不[了到成]|无依无靠|没饭吃|没钱治') },

  {
    kind: 'complaint',
    weight: 3,
    says: anyOf(
      '投诉|没人管|不管|不处理|没有?处理|没有?(结果|消息|回复|下文|到账|发下来|拿到)|一直[不没]',
      '还没[发拿到给修办有]|拖[着了欠]|欠薪|停[水电]|停了|断网|[坏烂堵]了|压[烂得]|扰民|臭|吵|污染|黑烟',
      '乱收.{0,3}费|多收|收费|乱|差|不来|没有人来|不发|不修|不给[买退办理]|扣了|被骗|骗[了走]|骗子|偷|过期',
      '假药|假货|短斤|跑路|没信号|太[小贵]|贵|超载|坑坑洼洼|不公平|没有我|违章|违建|强制',
    ),
  },
  {
    kind: 'complaint',
    weight: 1,
    says: anyOf(
      '没有|不能|不行|不到|没法|影响|严重|长期|多次|要求|请求',
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
  for (const { kind, weight, says, partner } of cues) {
    const word = says.exec(text)?.[0];
    if (word === undefined || (partner && !partner.test(text))) {
      continue;
    }
    const sum = heard.get(kind) ?? { weight: 0, words: [] };
    heard.set(kind, { weight: sum.weight + weight, words: [...sum.words, word] });
  }
  return [...heard]
    .sort(([, left], [, right]) => right.weight - left.weight)
    .map(([kind, { weight, words }]) => ({ kind, weight, reason: reasonFor(kind, words) }));
}

function reasonFor(kind: RequestKind, words: readonly string[]): string {
  const [word = ''] = words;
  return `您说到“${word.trim()}”，像是${meanings[kind]}。`;
}

/** One long alternation, written in lines. */
function anyOf(...lines: readonly string[]): RegExp {
  return new RegExp(lines.join('|'), 'u');
}
