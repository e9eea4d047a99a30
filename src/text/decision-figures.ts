import type { DecisionShown } from '@contracts/decisions-shown';
import type { RollKind } from '@contracts/organisation-words';
import { rollNames } from './decision-words';

export type BodyRule = DecisionShown['rules']['bodies'][number];
export type Threshold = BodyRule['pass'];

/**
 * So many are needed of so many: "过半数" is more than half, "以上" includes the number itself. The same
 * whole numbers as the count itself goes by; shown before there is a count.
 */
export function leastOf({ parts, of, isMoreThan }: Threshold, people: number): number {
  return isMoreThan ? Math.floor((people * parts) / of) + 1 : Math.ceil((people * parts) / of);
}

const numerals = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** `超过一半`, `三分之二以上`. */
export function shareInWords({ parts, of, isMoreThan }: Threshold): string {
  const share = parts * 2 === of ? '一半' : `${numeral(of)}分之${numeral(parts)}`;
  return isMoreThan ? `超过${share}` : `${share}以上`;
}

function numeral(number: number): string {
  return numerals[number] ?? String(number);
}

/** Households are counted in 户, everybody else by head. */
export function unitOf(roll: RollKind | undefined): '户' | '人' {
  return roll === 'households' ? '户' : '人';
}

/** Of how many at least how many must come. */
export function quorumInWords(path: BodyRule['paths'][number], due: number): string {
  const unit = unitOf(path.roll);
  return path.quorum === undefined
    ? `应到${due}${unit}`
    : `到会要${shareInWords(path.quorum)}：${due}${unit}里至少到${leastOf(path.quorum, due)}${unit}`;
}

/** How many must agree; of all who are due, or of those who come, whose number nobody knows before. */
export function passInWords(
  { pass, passOf }: Pick<BodyRule, 'pass' | 'passOf'>,
  due: number | undefined,
  unit: '户' | '人' = '人',
): string {
  const share = shareInWords(pass);
  if (passOf === 'present') {
    return `到会的${unit === '户' ? '户' : '人'}里要${share}赞成`;
  }
  return due === undefined
    ? `全部应到的人里要${share}赞成，没来的也算在总数里`
    : `赞成要${share}：应到${due}${unit}里至少${leastOf(pass, due)}${unit}，没来的也算在总数里`;
}

/** A body's rule, before anybody has been counted. */
export function ruleInWords({ paths, pass, passOf, noticeDays, documentDays }: BodyRule): string[] {
  const come = paths.map(({ roll, quorum }) =>
    quorum === undefined ? rollNames[roll] : `${rollNames[roll]}，${shareInWords(quorum)}到会`,
  );
  return [
    `谁来：${come.join('；或者')}`,
    `怎么算通过：${passInWords({ pass, passOf }, undefined)}`,
    ...(noticeDays > 0 ? [`至少提前${noticeDays}天告诉大家`] : []),
    ...(documentDays > 0 ? [`方案至少提前${documentDays}天给大家看`] : []),
  ];
}

type Held = NonNullable<DecisionShown['meetings'][number]['held']>;

/** What was needed and what came, in two plain sentences. */
export function heldInWords(
  held: Pick<Held, 'due' | 'present' | 'quorumNeeded' | 'agreeNeeded' | 'count'>,
  rule: Pick<BodyRule, 'pass' | 'passOf'> & { readonly quorum?: Threshold | undefined },
  unit: '户' | '人',
): string[] {
  const { due, present, quorumNeeded, agreeNeeded, count } = held;
  const came =
    quorumNeeded === undefined
      ? `应到${due}${unit}，实到${present}${unit}。`
      : `到会${rule.quorum ? `要${shareInWords(rule.quorum)}，` : ''}${due}${unit}里至少${quorumNeeded}${unit}。实到${present}${unit}，${present >= quorumNeeded ? '够了' : '不够'}。`;
  if (quorumNeeded !== undefined && present < quorumNeeded) {
    return [came, '到的人不够，不能表决，要再开一次。'];
  }
  const of = rule.passOf === 'present' ? `到会${present}${unit}` : `应到${due}${unit}`;
  return [
    came,
    `赞成要${shareInWords(rule.pass)}，${of}里至少${agreeNeeded}${unit}。赞成${count.agree}${unit}，${count.agree >= agreeNeeded ? '够了' : `差${agreeNeeded - count.agree}${unit}`}。`,
  ];
}
