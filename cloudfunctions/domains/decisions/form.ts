import type { DecisionShown } from '../../contracts/decisions-shown';
import { dayOf } from '../../kernel/calendar';
import { decisionMatters } from '../../law/decision-matters';
import { type Line, momentIn, type Row } from '../pen';
import { sourceOnPaper } from './paper-words';

export type Parts = readonly (Line | Row)[];

const TITLE = 20;
const STEP = 15;
const SMALL = 10;
/** How much of the motion's reason stands on the pages of later steps; the motion's own page has all of it. */
const REASON_MOST = 120;

/** Heights that leave room for a hand: one signature, several, an opinion. */
export const ROOM = { line: 30, signature: 50, signatures: 90, opinion: 70 } as const;

/** What it is called and what is decided: the head of every page of the register. */
export function headOf(shown: DecisionShown, step: string): Parts {
  const { villageName, track, title, matters } = shown;
  const register = track === 'villagers' ? '“四议两公开”登记表' : '集体经济组织民主决策登记表';
  const names = matters.map((matter) => decisionMatters[matter].name);
  return [
    { words: `${villageName}${register}`, size: TITLE, isCentred: true },
    { words: step, size: STEP, isCentred: true },
    field('事项', `${title}（${names.join('；')}）`),
  ];
}

/** Why it was moved: whole on the motion's page, its beginning on the others. */
export function reasonOf({ source, text }: DecisionShown, isWhole: boolean): Row {
  const letters = Array.from(text);
  const isCut = !isWhole && letters.length > REASON_MOST;
  const said = isCut ? `${letters.slice(0, REASON_MOST).join('')}……（全文见动议登记表）` : text;
  return field('动议事由', `${sourceOnPaper[source]}。${said}`);
}

/** The page is bound to the chain: its head as of the printing. */
export function footOf({ certificate: { head } }: DecisionShown, now: number): Parts {
  return [
    { words: `凭证指纹：${head}　打印时间：${momentIn(now)}`, size: SMALL },
    { words: '姓名按规定遮去一部分；空白处由本人手写，不得代签。', size: SMALL },
  ];
}

/** 2026年11月28日, as on every paper of the village. */
export function dayOnPaper(at: number): string {
  return dayInWords(dayOf(at));
}

export function dayInWords(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${year}年${Number(month)}月${Number(date)}日`;
}

export function field(label: string, words: string, height: number = ROOM.line): Row {
  return {
    cells: [
      { words: label, share: 1 },
      { words, share: 4 },
    ],
    height,
  };
}

/** Several short fields beside each other, as wide together as a long one. */
export function fields(...pairs: readonly (readonly [label: string, words: string])[]): Row {
  const [first, ...others] = pairs;
  const rest = (5 - 1) / (2 * pairs.length - 1);
  return {
    cells: [
      ...(first ? [{ words: first[0], share: 1 }] : []),
      ...(first ? [{ words: first[1], share: rest }] : []),
      ...others.flatMap(([label, words]) => [
        { words: label, share: rest },
        { words, share: rest },
      ]),
    ],
    height: ROOM.line,
  };
}

/** Where and how long the notices have hung. */
export function postedIn(notices: DecisionShown['notices']): string {
  return notices
    .filter(({ state }) => state === 'published')
    .map(({ kind, boards, days, publishedAt, until }) => {
      const since = publishedAt === undefined ? '' : `${dayOnPaper(publishedAt)}起`;
      const end = until === undefined ? '' : `，到${dayOnPaper(until)}止`;
      const what = kind === 'decision' ? '决议' : '实施结果';
      return `${what}：${since}在${boards.length}块公开栏张贴${days}天${end}。`;
    })
    .join('\n');
}

/** What the supervision committee has said of the notices: sent back with words, signed. */
export function supervisionIn({ diary, notices }: DecisionShown): string {
  const returned = diary
    .filter(({ did }) => did === 'notice_returned')
    .map(({ at, words = '' }) => `${dayOnPaper(at)}退回：${words}`);
  const signed = notices.flatMap(({ kind, signedBy, signedAt }) =>
    signedBy === undefined || signedAt === undefined
      ? []
      : [
          `${dayOnPaper(signedAt)}${signedBy}与会议记录核对${kind === 'decision' ? '决议' : '结果'}公示无误，已签字。`,
        ],
  );
  return [...returned, ...signed].join('\n');
}

/** The villagers' objections in numbers: nobody is named. */
export function objectionsIn(objections: DecisionShown['objections']): string {
  const open = objections.filter(({ state }) => state !== 'closed').length;
  return objections.length === 0
    ? '没有收到意见。'
    : `收到${objections.length}条，办完${objections.length - open}条，还在办${open}条。`;
}

export function papersIn(papers: readonly { readonly title: string }[]): string {
  return papers.map(({ title }) => `《${title}》`).join('、');
}
