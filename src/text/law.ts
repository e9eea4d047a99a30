import type { OutputOf } from '@contracts/contract';
import type * as contracts from '@contracts/organisation-law';
import type { LawSection, LawStatus, LawUnit, readLaw } from '@contracts/organisation-law';
import type { SentencesFor } from './sentence';

type Line = OutputOf<typeof readLaw>['items'][number];
type Figure = NonNullable<Line['figure']>;
export type Rule = NonNullable<Line['rule']>;

/** By which rules and figures the product goes, and how sure each is. */
export const law = {
  title: '法律和数字',
  said: '屋场通照这些规则和数字办事。每一条都写明：是什么、多少、从哪天起、依据什么、有多可靠。',
  version: (version: string) => `版本：${version}`,
  counts: '有多可靠，各有几条',
  count: (count: number) => `${count}条`,
  toConfirm: '还没核实，要请县里确认',
  toConfirmSaid: (count: number) =>
    `下面${count}条还没有对过原文，或者要由县里定。上线以前，请县里照写明的地方逐条核实；核实以前，只当参考。`,
  allConfirmed: '没有等核实的了。以后哪一条没有核实，会排在这里。',
  where: (where: string) => `到哪里核实：${where}`,
  furtherQuestions: '别的没查到的事',
  furtherSaid: (count: number) => `${count}件，用到的时候要先查清`,
  look: '看一看',
  book: '全部规则和数字',
  search: '找一个词',
  searchHint: '单位、法律、事情都行，比如：信访、劳动、公示',
  find: '找',
  findAll: '不找了，看全部',
  found: (words: string) => `找“${words}”`,
  section: '看哪一部分',
  status: '看哪一种',
  all: '全部',
  empty: '没有这样的。换一个词，或者把“看哪一部分”“看哪一种”选成全部。',
  source: (source: string) => `依据：${source}`,
  ruleSource: (source: string) => `依据：${source}（可靠不可靠，说的是这个依据）`,
  since: (day: string) => `${dayInWords(day)}起`,
  waits: (asks: string, where: string) => `还要核实：${asks}。到${where}查。`,
  condition: (asks: string, words: readonly string[]) => `${asks}：${words.join('、')}`,
  otherwise: '上面都对不上的',
  when: (conditions: string) => `什么事：${conditions}`,
  path: (offices: readonly string[]) => `交给：${offices.join('，不归它管就转')}`,
  concerns: (offices: readonly string[]) => `单位：${offices.join('、')}`,
  channel: (channel: string, urgency: string) => `走哪条路：${channel}（${urgency}）`,
  within: (name: string, amount: string, status: LawStatus) =>
    `多久答复：${amount}（${name}，${statusNames[status]}）`,
  reason: (reason: string) => `告诉来人：${reason}`,
  hotlines: (numbers: readonly string[]) => `电话：${numbers.join('、')}`,
};

export const sectionNames: Readonly<Record<LawSection, string>> = {
  parameters: '数字',
  clocks: '期限',
  citations: '法律依据',
  rules: '什么事归谁',
  bodies: '会议：到多少人、多少人同意',
  matters: '议题：哪件事由谁来定',
  safeguards: '避开、密封、告知',
  channels: '走哪条路',
  hotlines: '电话',
  calendar: '放假和调休',
};

export const statusNames: Readonly<Record<LawStatus, string>> = {
  law: '法律规定',
  regulation: '条例、法规、国家规范',
  known: '通行说法，没对原文',
  local_practice: '本地或外地做法',
  design: '本系统设计',
  unverified: '未核实',
};

export const statusMeans: Readonly<Record<LawStatus, string>> = {
  law: '看过法律原文，县里不能改',
  regulation: '看过条例、法规或者国家规范的原文，县里不能改',
  known: '大家都这么说，原文不在手边',
  local_practice: '有地方这么做，不是法律，县里可以改',
  design: '没有规定，是本系统先定的，县里可以改',
  unverified: '还没核实，请县里确认',
};

const unitWords: Readonly<Record<LawUnit, string>> = {
  hour: '小时',
  calendarDay: '天',
  workingDay: '个工作日',
  month: '个月',
  year: '年',
  people: '人',
  count: '',
  yuan: '元',
  point: '磅（pt）',
};

const words: Readonly<Record<Extract<Figure, { is: 'word' }>['word'], string>> = {
  yearly: '每年清零',
};

export function amountInWords(amount: number, unit: LawUnit): string {
  const isManyYuan = unit === 'yuan' && amount >= 10_000;
  return isManyYuan ? `${amount / 10_000}万元` : `${amount}${unitWords[unit]}`;
}

/** How much, line by line. */
export function figureInWords(figure: Figure): string[] {
  switch (figure.is) {
    case 'amount':
      return [amountInWords(figure.amount, figure.unit)];
    case 'unknown':
      return [`还没有数，请县里填（${unitWords[figure.unit]}）`];
    case 'share':
      return [figure.of === 100 ? `${figure.parts}%` : `${figure.of}分之${figure.parts}`];
    case 'switch':
      return [figure.isOn ? '开着' : '关着'];
    case 'word':
      return [words[figure.word]];
    case 'range':
      return [rangeInWords(figure.from, figure.until)];
    case 'tiers':
      return figure.tiers.map(({ untilRank, yuan }, at) =>
        tierInWords((figure.tiers[at - 1]?.untilRank ?? 0) + 1, untilRank, yuan),
      );
    case 'deeds':
      return figure.deeds.map(({ text, points, timesPerMonthMax: most }) =>
        most === undefined ? `${text}：${points}分` : `${text}：${points}分，一个月最多${most}次`,
      );
    case 'days':
      return [
        ...figure.rest.map(({ name, from, until }) => `${name}：${spanInWords(from, until)}`),
        ...(figure.worked.length > 0
          ? [`调休上班：${figure.worked.map(shortDay).join('、')}`]
          : []),
      ];
  }
}

function rangeInWords(from: number, until: number | undefined): string {
  if (until === undefined) {
    return `${from}人以上`;
  }
  return from === until ? `${from}人` : `${from}到${until}人`;
}

function tierInWords(from: number, until: number, yuan: number): string {
  return `第${from}到${until}名：每村${amountInWords(yuan, 'yuan')}`;
}

function spanInWords(from: string, until: string): string {
  return from === until ? shortDay(from) : `${shortDay(from)}到${shortDay(until)}`;
}

/** `2026-11-01` as 2026年11月1日. */
function dayInWords(day: string): string {
  return `${day.slice(0, 4)}年${shortDay(day)}`;
}

function shortDay(day: string): string {
  const [, month, date] = day.split('-').map(Number);
  return `${month ?? 0}月${date ?? 0}日`;
}

export const lawRefusals: SentencesFor<typeof contracts> = { readLaw: {} };
