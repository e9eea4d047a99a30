import { CLAUSE_LENGTH, type ClauseTopic } from '../../contracts/rules-words';

/** A text as a village has it on paper or in a file, taken apart into clauses. */
export interface Split {
  /** What stands before the first clause. */
  readonly preamble: string;
  readonly clauses: readonly {
    readonly topic: ClauseTopic;
    readonly text: string;
    readonly isTooLong: boolean;
  }[];
}

const NUMERAL = '[一二三四五六七八九十百零〇两\\d]{1,5}';

/**
 * How clauses are numbered, the surest way first. The first way that numbers at least two lines is the text's own;
 * what is numbered in another way within a clause belongs to that clause.
 */
const NUMBERINGS: readonly RegExp[] = [
  new RegExp(`^第\\s*${NUMERAL}\\s*条[\\s、：:．.]*`),
  new RegExp(`^${NUMERAL}\\s*、\\s*`),
  /^\d{1,3}\s*[.．]\s*(?!\d)/,
  new RegExp(`^[（(]\\s*${NUMERAL}\\s*[）)]\\s*`),
];

/** Words by which a clause most often belongs to a topic; a human looks over it. */
const TOPICS: readonly (readonly [ClauseTopic, RegExp])[] = [
  ['mediation', /纠纷|调解|矛盾|争执|劝和|说和/],
  ['customs', /酒席|彩礼|礼金|婚|丧|葬|坟|祭|风俗|迷信|攀比|红白/],
  ['rights', /权益|妇女|老人|儿童|未成年|残疾|赡养|家庭暴力|分红|公开|补贴|低保|困难/],
  ['order', /治安|偷|赌|毒|打架|鞭炮|烟花|防火|占道|车|建房|水渠|山林|公物|安全/],
];

/** Takes a text apart. Nothing is lost: preamble, numbers and clauses together are the text, blanks aside. */
export function split(text: string): Split {
  const lines = text
    .replaceAll(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trim());
  const numbering = NUMBERINGS.find((it) => lines.filter((line) => it.test(line)).length >= 2);
  const { preamble, clauses } =
    numbering === undefined ? byBlankLines(lines) : byNumber(lines, numbering);
  return {
    preamble,
    clauses: clauses
      .filter((clause) => clause !== '')
      .map((clause) => ({
        topic: topicOf(clause),
        text: clause,
        isTooLong: clause.length > CLAUSE_LENGTH,
      })),
  };
}

export function topicOf(clause: string): ClauseTopic {
  return TOPICS.find(([, words]) => words.test(clause))?.[0] ?? 'conduct';
}

/** A heading between clauses (第二章 公共秩序) is no clause and belongs to none: it opens what follows. */
const HEADING = new RegExp(`^(?:第\\s*${NUMERAL}\\s*[章节]|附则)`);

function byNumber(lines: readonly string[], numbering: RegExp) {
  const clauses: string[] = [];
  const preamble: string[] = [];
  let heading = '';
  for (const line of lines) {
    if (numbering.test(line)) {
      const words = line.replace(numbering, '');
      clauses.push(heading === '' ? words : `${heading}\n${words}`);
      heading = '';
    } else if (HEADING.test(line) && clauses.length > 0) {
      heading = joined(heading, line);
    } else if (clauses.length === 0) {
      preamble.push(line);
    } else {
      clauses.push(joined(clauses.pop() ?? '', line));
    }
  }
  if (heading !== '') {
    clauses.push(heading);
  }
  return { preamble: preamble.filter((it) => it !== '').join('\n'), clauses };
}

/** A text without numbers: a clause is what stands between empty lines, or else each line. */
function byBlankLines(lines: readonly string[]) {
  const blocks: string[] = [''];
  for (const line of lines) {
    if (line === '') {
      blocks.push('');
    } else {
      blocks.push(joined(blocks.pop() ?? '', line));
    }
  }
  const filled = blocks.filter((it) => it !== '');
  const clauses = filled.length > 1 ? filled : lines;
  const [title = '', ...rest] = clauses.filter((it) => it !== '');
  const hasTitle = rest.length > 0 && !/[。；，]/.test(title);
  return hasTitle ? { preamble: title, clauses: rest } : { preamble: '', clauses };
}

/** Lines of one clause: a sentence that was broken by the paper's width is one again. */
function joined(before: string, line: string): string {
  if (before === '' || line === '') {
    return before + line;
  }
  return /[。；：！？!?;:]$/.test(before) ? `${before}\n${line}` : before + line;
}
