import type { Finding } from '@/components/rules/clause-findings';

/** The ready wordings in what the law offers instead: what stands between quotation marks, otherwise all of it. */
export function wordingsIn(instead: string): string[] {
  const quoted = [...instead.matchAll(/“([^“”]+)”/g)].map(([, wording]) => wording ?? '');
  return quoted.length === 0 ? [instead] : quoted;
}

/**
 * The clause with a lawful wording in the place of the words that the law forbids, up to the end of their part of the
 * sentence: of “违者罚款200元。” nothing of the fine stays.
 */
export function takenOver(text: string, { from, to }: Finding, wording: string): string {
  const rest = text.slice(to);
  const end = rest.search(/[，。；！？\n]/);
  return text.slice(0, from) + wording + (end === -1 ? '' : rest.slice(end));
}
