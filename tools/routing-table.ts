/* Prints the routing policy as an official reads it. Run: npx tsx tools/routing-table.ts */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { citationText } from '../cloudfunctions/law/citations';
import { channels } from '../cloudfunctions/law/channels';
import { clocks } from '../cloudfunctions/law/clocks';
import { type DeskKey, desks } from '../cloudfunctions/law/desks';
import {
  avoidances,
  lawVersion,
  reports,
  routingPolicy,
  sealings,
} from '../cloudfunctions/law/routing-policy';
import { conditionsInWords, passedOver, routingWords } from '../cloudfunctions/law/routing-words';

export const TABLE_FILE = 'cloudfunctions/law/routing-policy.zh-CN.md';

const UNITS = { hour: '小时', calendarDay: '日', workingDay: '个工作日', month: '个月' } as const;

/** The whole policy in Chinese, codes beside the words, as one Markdown page. */
export function routingTable(): string {
  return `${[
    '<!-- prettier-ignore-start -->',
    `# 分流规则（${lawVersion}）`,
    '由 `tools/routing-table.ts` 从 `routing-policy.ts` 打印。从上往下看，第一条全部条件都符合的规则说了算；去向依次是承办单位和它不受理时的下一家，最后一家不得再推。',
    table(
      ['规则', '条件', '去向', '渠道', '期限', '依据', '理由', '缓急', '电话'],
      routingPolicy.map(({ key, name, when, path, basis, reason, urgency, hotlines }) => [
        `${name} \`${key}\``,
        conditions(when),
        path.map((desk) => desks[desk].name).join(' → '),
        channels[desks[path[0]].channel].name,
        period(path[0]),
        citationText(basis),
        reason,
        routingWords.urgency[urgency],
        hotlines.join('、'),
      ]),
    ),
    '## 避开被反映的单位',
    table(
      ['反映', '避开', '理由'],
      avoidances.map(({ subject, levels, offices, reason }) => [
        routingWords.subject[subject],
        passedOver(levels, offices === 'all'),
        reason,
      ]),
    ),
    '## 密封',
    table(
      ['条件', '依据'],
      sealings.map(({ when, basis }) => [conditions(when), citationText(basis)]),
    ),
    '## 同时告知',
    table(
      ['事项', '条件', '告知', '依据'],
      reports.map(({ name, when, tell, basis }) => [
        name,
        conditions(when),
        tell.map(([first]) => desks[first].name).join('、'),
        citationText(basis),
      ]),
    ),
    '<!-- prettier-ignore-end -->',
  ].join('\n\n')}\n`;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

function conditions(when: Parameters<typeof conditionsInWords>[0]): string {
  const said = conditionsInWords(when).map(({ asks, words }) => `${asks}：${words.join('、')}`);
  return said.join('；') || '其他';
}

function period(desk: DeskKey): string {
  const { amount, unit } = clocks[desks[desk].answer];
  return `${String(amount)}${UNITS[unit]}`;
}

if (process.argv[1]?.endsWith('routing-table.ts') === true) {
  writeFileSync(join(__dirname, '..', TABLE_FILE), routingTable());
}
