import type { OrgType } from '../../contracts/rules-words';
import type { Clause } from './clause';

const DIGITS = Array.from('零一二三四五六七八九');

/** 第十二条: as one says it. */
export function ordinal(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  const left = tens === 0 ? '' : `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十`;
  return `第${left}${ones === 0 && tens > 0 ? '' : (DIGITS[ones] ?? '')}条`;
}

/** The clause for whoever listens: its number, whether it counts, its words without signs that only an eye reads. */
export function aloud(clause: Pick<Clause, 'text'>, number: number, isEffective: boolean): string {
  const words = clause.text
    .replaceAll(/[“”‘’「」『』《》〈〉【】]/g, '')
    .replaceAll(/[（(]/g, '，')
    .replaceAll(/[）)]/g, '，')
    .replaceAll(/\s*\n\s*/g, '。')
    .replaceAll(/，+([，。；])/g, '$1')
    .replaceAll(/([。；])。+/g, '$1')
    .trim();
  const before = isEffective ? '' : '这一条镇里责令改正，现在不作数。';
  return `${ordinal(number)}。${before}${words}`;
}

/** What the rules of such a place are called, and who decides about them. */
export function calledIn(orgType: OrgType): { readonly rules: string; readonly assembly: string } {
  return orgType === 'community'
    ? { rules: '居民公约', assembly: '居民会议' }
    : { rules: '村规民约', assembly: '村民会议' };
}
