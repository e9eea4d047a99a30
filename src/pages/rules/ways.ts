import Taro from '@tarojs/taro';

/** The ways between the pages of a village's rules. */

interface Whose {
  readonly village: string;
  readonly edition?: number;
  /** What was in force on that day. */
  readonly on?: number;
  /** As one knew it on that day. */
  readonly known?: number;
}

export function toBook(whose: Whose): void {
  go('book', { ...whose });
}

export function toHistory(village: string): void {
  go('history', { village });
}

export function toComparison(village: string, from: number, to: number): void {
  go('compare', { village, from, to });
}

export function toClause(pin: string): void {
  go('clause', { pin });
}

/** A number out of an address; nothing when it is none, or is not there. */
export function numberIn(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

function go(page: string, params: Readonly<Record<string, string | number>>): void {
  const query = Object.entries(params)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
  void Taro.navigateTo({ url: `/pages/rules/${page}/index?${query}` });
}
