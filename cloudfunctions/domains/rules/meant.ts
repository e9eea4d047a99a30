/**
 * Whether a sentence that names a penalty means it: it may forbid it, call it void, tell that an authority gives
 * it by law, or only speak of it. What forbids reaches to the end of its part of the sentence, unless a new
 * threat begins there: 不得燃放鞭炮，违者罚款 forbids firecrackers and threatens a fine.
 */

/** Words that forbid whatever follows in the same part of the sentence. */
const FORBIDS =
  /不得|不准|不许|不可以?|不能|不应当?|不应该|不允许|禁止|严禁|杜绝|防止|避免|反对|抵制|无权|没有[^，。；]{0,6}权|勿|切莫/g;
/** Words that deny only what stands right after them: 不罚款, 不设罚款, 没有罚款. */
const DENIES =
  /(?:(?<!不得|不能)不|无|没有|未|非|莫|别|勿|取消|废除|废止|废掉|删除|删去|代替|替代|而不是|不是)(?:再|搞|设|写|用|收|会|以|靠|作|规定|实行|采取|进行|允许|含|得|准|许|能|任何|有关|其他|各种|的|乱|擅自|随意|随便|轻易|动不动就|提倡|赞成|主张|鼓励|存在|是要?|必|用?担心|拿|把|出现){0,3}$/;
/** 不搞一人犯错全家受罚: the denial stands before whom it would befall. */
const DENIES_ALL =
  /(?<!不得|不能)不(?:再|会|搞|靠|拿|把|从|是要?|存在|提倡|赞成|主张|鼓励|允许|出现|用?担心|动不动就){1,3}(?:[他她其谁]|村民|别人|任何人|人家|家里?|的)*$/;
/** 不因上访取消低保: a ground that is ruled out in passing. */
const NOT_FOR_THAT = /不(?:会)?因(?:为)?[^，。；的者]{1,10}$/;
/** A new threat, or a duty to bear the penalty: what forbids does not reach across it. */
const BREAKS =
  /否则|不然|违者|违反|违约|者[罚处没扣停]|一经|发现|屡教|拒不|逾期|的[罚处没扣停取]|并处|并罚|每次|一次|拒绝|拒交|拒缴|拖欠|抗拒|逃避|免除|减免|少于|低于|不交|不缴|抵赖|^不(?!予|给)/;
/** 不得对违反本约的村民罚款: whom it would befall is no threat. */
const TOWARDS = /^[^，。；]{0,4}对[^，。；]{0,16}?(?:的|者)/;
/** 不得以离婚为由，收回…: a ground that is ruled out, for the part after it too. */
const RULES_OUT =
  /(?:不得|不准|不许|不能|不可|不应|禁止|严禁|也不|不)(?:以|因|借|拿|用)[^，。；]*$/;

const AUTHORITY =
  '公安|派出所|交警|执法|司法|法院|检察|民政|社保|医保局|经办机构|税务|银行|信用社|学校|民警|自然资源|主管部门|有关部门|职能部门|行政机关|行政部门|林业|渔政|水利|环保|自然资源|应急|消防|镇政府|乡政府|人民政府|国家机关|原批准|机关|部门';
const OF_VILLAGE =
  /村委会|村民委员会|两委|村里|村集体|村上|本村|组里|小组|理事会|党支部|村支部|护村队|护林队|巡逻队|治保|居委会|社区|村组|组长|联防/;
const BY_AUTHORITY = new RegExp(
  `(?:由|被|经|交由|请|依法)[^，。；]{0,6}(?:${AUTHORITY})|(?:${AUTHORITY})[^，。；]{0,4}(?:依法|依照|按照|按|决定|给予)`,
);
/** 民政部门不予办理 · 信用社对逾期贷款加收: the authority itself does it. */
const AUTHORITY_DOES = new RegExp(`(?:${AUTHORITY})(?:部门|机关|局)?(?:对[^，。；]{0,8})?$`);
const BY_LAW =
  /(?:依照|依据|根据|按照|按)[^，。；]{0,4}(?:《[^》]+》|法律|法规|国家规定|规定|有关规定)/;
/** 罚款只能由法律规定的机关作出. */
const LEFT_TO_LAW = new RegExp(
  `^[^，。；]{0,10}(?:只能|必须|应当|须|都|等)?[^，。；]{0,4}由[^。；]{0,8}(?:${AUTHORITY}|法律)`,
);
/** Somebody has been punished by an authority, and that is told: 被拘留的人回村后. */
const SUFFERED = /(?:(?<!不想|免得|小心|当心)被|受到|受过|遭到|遭|曾)(?:依法|行政|刑事|治安|过)*$/;

const CALLED_VOID =
  /^[^，。；]{0,10}?(?:一律|均|都|也|全部|统统|从本村[^，。；]{0,6})?(?:无效|作废|废止|删除|删去|改为|改成|不合法|(?:是|属于|属)违法|不行|不算数|不允许|不得(?!少|低|超|高|多|小|拖|拒|减|免|享|参|申|领|评|分|回|进)|取消了?(?=[，。；]|$)|不是目的)/;
/** 停止罚款的做法 · 罚款的规定要改: a way of doing is spoken of, to be given up. */
const WAY = '的?(?:做法|规定|条款|说法|老规矩|旧规矩|现象|行为)';
const GIVES_UP_AT_ONCE =
  /(?:^|[，：])[^，。；]{0,4}(?:停止|取消|废除|改掉|纠正|清理|制止|去掉)[^，。；]{0,16}$/;
const WAY_GIVEN_UP = new RegExp(
  `^[^，。；]{0,4}(?:${WAY}[^，。；]{0,6}(?:要改|得改|改正|改掉|纠正|停止|取消|制止|不对|不好|错)|(?:都|也)?是(?:不对|错误?|不好)的)`,
);
const OF_A_WAY = new RegExp(`^[^，。；]{0,4}${WAY}`);
/** 村民有权拒绝罚款. */
const MAY_BE_REFUSED = /(?<!不|无|没)(?:有权|可以?|敢于|坚决)拒[绝交缴][^，。；]{0,4}$/;
/** 村干部扣发补贴的，由纪委查处: the deed is what is complained of. */
const DEED_COMPLAINED_OF =
  /^[^，。；不拒]{0,3}?(?:(?:这种|这类)?(?:行为|现象|情况|做法))?的(?:村?干部|人)?，[^。；]*?(?:举报|反映|投诉|控告|报警|打1\d|查处|追究|纪委|监委|纠正|责令|复议|起诉)/;
const SOMEBODY_DOES = /(?:遇到|碰到|碰上|看到|发现(?:有人|谁|村干部|干部))[^，。；]{0,6}$/;
const COMPLAINED_OF = /(?:乱|违规|擅自|非法|违法|任意|随意|变相)[^，。；]{0,2}$/;
const COMPLAINT = /拒绝|举报|反映|投诉|控告|报告|纠正|查处|监督|追究/;
/** What is said of quoted words when they are only quoted. */
const QUOTES = /不写|不用|不出现|改为|改成|删|字样|二字|两字|一词|条款|取消|不再|代替|叫做|所谓/;
/** 过去的罚款规定全部清理: an old rule is done away with. */
const FORMER = /过去|以往|以前|旧规约|旧规定|原来的?|从前/;
const DONE_AWAY = /清理|清退|退还|废止|废除|作废|取消|删|改为|不再/;
/** 不得有下列行为：…；…: all that is listed is forbidden. */
const LIST_FORBIDDEN =
  /(?:不得|严禁|禁止|不准|不许)[^。；]{0,15}(?:下列|以下|如下)[^。；]{0,14}[：:]/;
const PUNISHES = /罚|没收|扣|停[水电]|断[水电]|收回|取消|拘|停发|拒绝/;

export type Meaning = 'meant' | 'perhaps' | 'not_meant';

/** A sentence with the words in question between `from` and `to`. */
export interface Spoken {
  readonly sentence: string;
  /** Where the words begin that say whom it befalls: 不搞一人犯错，全家停分红 denies them all. */
  readonly begins: number;
  readonly from: number;
  readonly to: number;
  readonly isQuoted: boolean;
  /** What the clause says before this sentence. */
  readonly before: string;
}

export function meaningOf(spoken: Spoken): Meaning {
  const { sentence, begins, from, to, isQuoted, before } = spoken;
  const parts = sentence.slice(0, from).split(/[，,：:]/);
  const lead = parts.at(-1) ?? '';
  const earlier = parts.slice(0, -1);
  const after = sentence.slice(to);
  if (isQuoted && QUOTES.test(sentence)) {
    return 'not_meant';
  }
  const isFormer = FORMER.test(sentence.slice(0, to)) && DONE_AWAY.test(sentence);
  const isForbidden =
    forbids(lead) ||
    DENIES.test(lead) ||
    DENIES_ALL.test(sentence.slice(0, begins)) ||
    NOT_FOR_THAT.test(lead) ||
    isCarriedOver(lead, earlier) ||
    isListed(lead, before + sentence.slice(0, from));
  const isSpokenAgainst =
    CALLED_VOID.test(after) ||
    MAY_BE_REFUSED.test(lead) ||
    isGivenUp(sentence.slice(0, to), after) ||
    isComplaint(lead, after);
  if (isForbidden || isSpokenAgainst || isFormer) {
    return 'not_meant';
  }
  return isLeftToAuthority(lead, earlier, after) ? 'not_meant' : unclear(lead, earlier);
}

function forbids(lead: string): boolean {
  const last = [...lead.matchAll(FORBIDS)].at(-1);
  return (
    last !== undefined && !BREAKS.test(lead.slice(last.index + last[0].length).replace(TOWARDS, ''))
  );
}

/** 严禁对村民罚款，没收财物 · 不得以离婚为由，收回承包地. */
function isCarriedOver(lead: string, earlier: readonly string[]): boolean {
  const previous = earlier.at(-1) ?? '';
  if (RULES_OUT.test(lead) && /为由|为名|为借口|理由|原因|就|而|便/.test(lead)) {
    return true;
  }
  if (
    BREAKS.test(lead) ||
    BREAKS.test(previous.replace(/^.*?(?:不得|不准|不许|不能|禁止|严禁|不因)/, ''))
  ) {
    return false;
  }
  if (RULES_OUT.test(previous)) {
    return true;
  }
  return lead.length <= 2 && forbids(previous) && PUNISHES.test(previous);
}

function isListed(lead: string, before: string): boolean {
  return LIST_FORBIDDEN.test(before) && !BREAKS.test(lead);
}

function isComplaint(lead: string, after: string): boolean {
  return (
    DEED_COMPLAINED_OF.test(after) ||
    (COMPLAINED_OF.test(lead) && COMPLAINT.test(after)) ||
    (SOMEBODY_DOES.test(lead) && /报警|制止|劝阻|举报|反映|打1\d/.test(after))
  );
}

function isGivenUp(upTo: string, after: string): boolean {
  return WAY_GIVEN_UP.test(after) || (GIVES_UP_AT_ONCE.test(upTo) && OF_A_WAY.test(after));
}

function isLeftToAuthority(lead: string, earlier: readonly string[], after: string): boolean {
  if (SUFFERED.test(lead) || LEFT_TO_LAW.test(after) || AUTHORITY_DOES.test(lead)) {
    return true;
  }
  const villageAt = lastOf(lead, OF_VILLAGE);
  const authority = BY_AUTHORITY.exec(lead) ?? BY_LAW.exec(lead);
  if (authority) {
    return authority.index >= villageAt && !/处理并|，并/.test(lead.slice(authority.index));
  }
  const previous = earlier.at(-1) ?? '';
  const goesOn =
    villageAt < 0 && /^(?:依法|给予|处以|并处|予以|可以?|也)?[^，。；]{0,6}$/.test(lead);
  return (
    goesOn && new RegExp(`由[^，。；]{0,6}(?:${AUTHORITY})|(?:${AUTHORITY})依法`).test(previous)
  );
}

/** By law, but nobody says by whom: a human looks. */
function unclear(lead: string, earlier: readonly string[]): Meaning {
  const isByVillage = [lead, ...earlier].some((part) => OF_VILLAGE.test(part));
  return /依法/.test(lead) && !isByVillage ? 'perhaps' : 'meant';
}

function lastOf(text: string, words: RegExp): number {
  return [...text.matchAll(new RegExp(words, 'g'))].at(-1)?.index ?? -1;
}
