import { type SafetyFlag } from '../../contracts/requests-words';

export interface SafetySignal {
  readonly flag: SafetyFlag;
  /** The words that were understood so, for the question that follows. */
  readonly words: readonly string[];
  readonly reason: string;
}

interface Alarm {
  readonly flag: SafetyFlag;
  readonly says: RegExp;
  /** What has happened, or might one day, is no danger now; a threat or a wish to die always counts. */
  readonly onlyNow: boolean;
  /** Who is in the midst of it says so first; far down a letter it counts when its sentence says that it is now. */
  readonly saidFirst: boolean;
}

const child =
  '(孩子|小孩|娃|未成年|小学生|中学生|学生|幼儿|女童|男童|女孩|男孩|婴儿|女儿|儿子|孙子|孙女|侄女|妹妹|弟弟)';
const beating = '(打骂|毒打|殴打|暴打|打伤|打死|打得|打了|打人|被.{0,6}打|挨打|体罚|虐待|烫伤)';
/**
 * A thing may threaten health, traffic or property, and a firm to keep a deposit; only people threaten people. Who
 * writes of life alone, or of somebody between 受 and 威胁, is asked.
 */
const threatens =
  '(?<!(财产|健康|出行|环境|水源|房屋)[^,。!?;]{0,8}(受到?|遭到?)(了|严重|极大|重大|巨大|很大|的)*)' +
  '(?<!(生命|财产|健康|安全|环境)[^,。!?;]{0,8}(存在|构成|造成|带来|有)(了|着|严重|极大|重大|巨大|很大|潜在|的)*)' +
  '(?<!(安全|健康|环境)(上|方面)?的)' +
  '威胁(?![^,。!?;\\n]{0,8}(安全|健康|生命)|.{0,2}(扣|降薪|不发|不交房|开除|辞退|催签))';
/** One beats people; vaccines, telephones, cards, wells and workers' days are "beaten" too. */
const beatsSomebody =
  '(打|揍|踢|掐|捅|砍)(我(?!们?(的|家)?(电话|工|招呼|算))|[他她](?!电话|招呼)|人(?!民)|老婆|老人|老娘|孩子|小孩|娃|妈|奶奶)';

/**
 * Words that let the form ask its first question again, whatever was answered: danger now, violence, harm to a child,
 * a wish to die, a crowd. Village staff must report harm to children at once (未成年人保护法 Art 11) and violence
 * against those who cannot help themselves (反家庭暴力法 Art 14), so a question too many is better than one too few.
 */
const alarms: readonly Alarm[] = [
  {
    flag: 'danger_now',
    onlyNow: true,
    saidFirst: true,
    says: anyOf(
      '着火|起火|失火|火灾|大火|冒火花|(?<!信息大?|人口大?)爆炸|煤气泄漏|煤气漏|天然气泄漏|漏电(?!保护|开关|故障时)|触电|电线(掉|断)',
      '倒塌|坍塌|垮塌|塌方|滑坡|泥石流|山洪|洪水|决堤|决口|溃坝|要塌|要倒(?![白夜]{0,2}班|垃圾|车|水|闭|贴|时差|苗)|要垮|快塌|快倒(?!闭)|快垮|往下滑',
      '被埋|被困|困在|困住|溺水|落水|掉(进|到|下)(水|河|塘|井|沟|坑)|淹(死|水|到|了)',
      '晕倒|昏迷|昏过去|大出血|流(了好多|很多)?血|抽搐|呼吸困难|(?<!压力[^,。!?;]{0,12})喘不过气|不省人事|食物中毒|中毒|中风',
      '受伤|(?<!严)重伤|出人命|救命(?![”"]?的?[钱路]|之?恩|稻草)|快来人|持刀|拿(着)?刀|疯牛|毒蛇咬|被蛇咬|马蜂',
    ),
  },
  {
    flag: 'violence',
    onlyNow: false,
    saidFirst: false,
    says: anyOf(
      '家暴|家庭暴力|暴力|毒打|殴打|暴打|打架|打起来|动手打|打伤|打死|打骂|挨打|挨了打|群殴|围殴|械斗',
      `被.{0,6}(打(?!(了)?电话|断|湿|乱|扰|动)|揍)|${beatsSomebody}|持刀|拿(着)?刀|砍人|砍伤|捅(伤|死|人)`,
      '强奸|强暴|猥亵|性侵|性骚扰|非礼|绑架|囚禁|关起来|锁在(屋|家|房)|虐待|(要|说要|扬言)?(?<![扼抹])杀(了)?(我|人|你|他|她)|(要|说要|扬言)弄死',
      `同归于尽|${threatens}|恐吓|跟踪(我|她|他|骚扰)|泼汽油`,
    ),
  },
  {
    flag: 'harm_to_minor',
    onlyNow: false,
    saidFirst: false,
    says: anyOf(
      '校园欺凌|校园霸凌|霸凌|欺凌|拐卖|童工|弃婴|猥亵(儿童|学生|女童)|性侵(儿童|幼女|女童)|早婚|童婚',
      `${child}[^。!?;\n]{0,12}(${beating}|被.{0,6}(欺负|猥亵|性侵|摸|虐待|打|关[起在进着]|拐)|失踪|走丢|不见了|溺水|落水|淹|没人(管|养|照看)|没饭吃|辍学)`,
      `(${beating}|打|揍|欺负|猥亵|性侵|摸|虐待|拐走?|遗弃|丢下|饿着|关着|不管)${child}`,
    ),
  },
  {
    flag: 'self_harm',
    onlyNow: false,
    saidFirst: false,
    says: anyOf(
      '自杀|自尽|自残|轻生|寻死|寻短见|想不开|不想活|不活了|活不下去|活着(没|有什么)意思|想死|死了算了|一死了之|去死',
      '跳(楼|河|水库|塘|井|桥)|上吊|割腕|遗书|喝(了)?(农药|敌敌畏|百草枯|药水)|(吃|吞)(了)?(安眠药|老鼠药)',
    ),
  },
  {
    flag: 'crowd',
    onlyNow: false,
    saidFirst: true,
    says: anyOf(
      '聚集(?!效应|区|地).{0,4}人|人.{0,4}聚集(?!效应|区|地)|围堵|围住(村部|政府|工地|施工)|拉横幅|静坐|(?<!旅)游行(?!业|程)|械斗|打群架|聚众(?!赌)|集体(上访(?!维权|道路|之路)|去|到)|堵(门|厂门|工地|大门|村部)',
      '(几十|上百|一百多|两百多|几百|[三五六七八九]十多?|[3-9]\\d|\\d{3,})多?(个|号)?(人|村民|工人)[^,。!?;\n]{0,6}(围|堵|聚|要去|准备去|一起去|闹|在(村部|政府|工地|现场))',
      '全(村|组)的?人.{0,4}(去|围|堵|闹)',
    ),
  },
];

/** Said right before a word, these take it back: 没有人受伤, 不是家暴. "没有一天不打我" takes nothing back. */
const denial =
  /(没有?|并没有?|不是|并非|并未|未|尚未|无|从来没有?|不存在|谈不上|算不上)(人|谁|发生|出现|造成|导致|任何|什么|过|被|再|人员)*$/u;
/** Said right before a danger, these put it off: it is feared, practised, insured against, or long over. */
const notYet =
  /(防|预防|防止|防范|避免|以免|免得|万一|如果|要是|担心|怕|会不会|容易|可能|引发|引起|造成|存在)[^,。!?;\n]{0,4}$/u;
/** What would happen, said to press a point: 一旦发生火灾, 难道要等起火. */
const onlySupposed = /(一旦|难道|非要?等|非得等?|要等|等到|谁能保[障证])[^,。!?;\n]{0,12}$/u;
const FIRST_CHARS = 200;
const now =
  /现在|正在|目前|此刻|马上|立[刻即]|快要|快[倒塌垮来救死]|就要|随时|刚|今[天早晚夜]|昨[天晚夜]|已经?(?!历)|还在|又|救|赶紧|紧急|怎么办|[^\d]要[塌倒垮]|准备|打算|明天|后天/u;
const longAgo = /经历|历经|去年|前年|以前|年前|上个?月|上周|曾经|当年|那年/u;
const onlySpokenOf =
  /^(的)?(宣传|演练|预案|讲座|知识|教育|培训|保险|隐患|事故率|应急|法|妇女之家|防治|防范|预防|警示|标志)/u;
const taughtAgainst = /(反|防|拒绝|抵制|预防)$/u;

/** Every question that the words give cause to ask, each once, in the order in which the form asks them. */
export function safetySignals(text: string): readonly SafetySignal[] {
  const read = text.slice(0, 5000).normalize('NFKC');
  const sentences = sentencesOf(read);
  return alarms.flatMap((alarm) => {
    const mayBeNow = sentences.filter(
      (it) => !alarm.saidFirst || it.at < FIRST_CHARS || now.test(it.words),
    );
    const words = [...new Set(mayBeNow.flatMap((it) => wordsIn(it.words, alarm)))];
    return words.length === 0 ? [] : [{ flag: alarm.flag, words, reason: reasonFor(words) }];
  });
}

/** Each with its place in the text. */
function sentencesOf(text: string): { readonly at: number; readonly words: string }[] {
  let at = 0;
  return text.split(/[。!?;\n]/u).map((words) => {
    const sentence = { at, words };
    at += words.length + 1;
    return sentence;
  });
}

function wordsIn(sentence: string, { says, onlyNow }: Alarm): string[] {
  return [...sentence.matchAll(says)]
    .filter(({ 0: word, index }) => {
      const before = sentence.slice(0, index);
      const after = sentence.slice(index + word.length);
      const isTakenBack =
        denial.test(before) || onlySpokenOf.test(after) || taughtAgainst.test(before);
      const isNotNow =
        onlyNow &&
        (notYet.test(before) || onlySupposed.test(before) || longAgo.test(clauseOf(before)));
      return !isTakenBack && !isNotNow;
    })
    .map(([word]) => word);
}

function clauseOf(before: string): string {
  return before.slice(before.search(/[^,]*$/u));
}

function reasonFor(words: readonly string[]): string {
  const quoted = words.slice(0, 3).map((word) => `“${word}”`);
  return `您提到了${quoted.join('')}，想再问一句，好知道要不要先请人赶过来。`;
}

/** One long alternation, written in lines. */
function anyOf(...lines: readonly string[]): RegExp {
  return new RegExp(lines.join('|'), 'gu');
}
