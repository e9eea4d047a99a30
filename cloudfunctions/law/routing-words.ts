import { moneyMeans, peopleMeans } from './bands';
import { categories } from './categories';

/** One condition of a row: what it asks, and the answers that it takes. */
interface ConditionInWords {
  readonly asks: string;
  readonly words: readonly string[];
}

/** A row's conditions as an official reads them: 类别 → 隐患、投诉. Empty when the row takes everything. */
export function conditionsInWords(
  when: Partial<Record<keyof typeof conditionWords, readonly string[]>>,
): ConditionInWords[] {
  const facts = Object.entries(when) as [keyof typeof conditionWords, readonly string[]][];
  return facts.map(([fact, codes]) => {
    const words: Readonly<Record<string, string>> = routingWords[fact === 'lacks' ? 'has' : fact];
    return { asks: conditionWords[fact], words: codes.map((code) => words[code] ?? code) };
  });
}

/** Whom a complaint passes over: 村、乡镇全部单位. */
export function passedOver(levels: readonly (keyof typeof levelWords)[], isAll: boolean): string {
  return `${levels.map((it) => levelWords[it]).join('、')}${isAll ? '全部单位' : '各部门'}`;
}

const levelWords = { village: '村', township: '乡镇', county: '县' } as const;

/** The Chinese words of every code that the routing policy uses, for whoever reads or prints the table. */
export const routingWords = {
  kind: {
    help: '求助',
    dispute: '纠纷',
    hazard: '隐患',
    complaint: '投诉',
    accusation: '检举控告',
    suggestion: '建议',
    consultation: '咨询',
  },
  category: Object.fromEntries(categories.map(({ code, officialName }) => [code, officialName])),
  relation: {
    none: '没有关系',
    family: '家人亲属',
    neighbours: '邻里',
    employer: '用人单位',
    business: '生意往来',
    unit: '单位',
  },
  subject: {
    nobody: '没有反映谁',
    person: '普通人',
    employer: '用人单位',
    village_cadre: '村干部',
    township_official: '乡镇干部',
    county_official: '县级干部',
  },
  money: {
    none: moneyMeans.none.name,
    small: moneyMeans.small.name,
    large: moneyMeans.large.name,
  },
  people: {
    one: peopleMeans.one.name,
    few: peopleMeans.few.name,
    five: peopleMeans.five.name,
    many: peopleMeans.many.name,
    crowd: peopleMeans.crowd.name,
  },
  standing: {
    nowhere: '没有',
    court: '法院',
    arbitration: '仲裁',
    police: '公安',
    office: '单位',
    petition: '信访',
  },
  attempt: { nothing: '没试过', talked: '谈过', mediated: '调解过', answered: '答复过' },
  has: {
    danger_now: '眼前有危险',
    violence: '暴力',
    harm_to_minor: '伤害未成年人',
    self_harm: '轻生',
    crowd: '聚集',
  },
  urgency: { at_once: '立即', soon: '尽快', ordinary: '一般' },
} as const;

/** What each condition asks, before its words. */
export const conditionWords = {
  kind: '类别',
  category: '内容',
  relation: '与对方',
  subject: '反映',
  money: '金额',
  people: '人数',
  standing: '已在',
  attempt: '试过',
  has: '有',
  lacks: '没有',
} as const;
