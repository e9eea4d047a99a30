/** China keeps one zone; the functions run in UTC. */
const AHEAD_MS = 8 * 3_600_000;

/** `2026年11月24日 23:59`: the form that a `time` or `date` of a WeChat template takes, in the village's zone. */
export function chineseTime(at: number): string {
  const local = new Date(at + AHEAD_MS);
  const [year, month, day] = [local.getUTCFullYear(), local.getUTCMonth() + 1, local.getUTCDate()];
  return `${year}年${month}月${day}日 ${local.toISOString().slice(11, 16)}`;
}
