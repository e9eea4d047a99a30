/** A text as its words are looked for, and where each letter of it stands in the text that somebody wrote. */
export interface Smoothed {
  readonly text: string;
  /** `at[i]` is the place of the i-th letter in what was written. */
  readonly at: readonly number[];
  /** Whether the i-th letter stands within quotation marks. */
  readonly isQuoted: readonly boolean[];
}

/** Characters that an old text, or somebody who evades, writes the old way. */
const OLD =
  '罰沒發電斷錢戶離補貼養選舉權連處繳違約證辦蓋領資遷婦喪與為無嚴準許禁扣個單給訂規對從車關這讓';
const NEW =
  '罚没发电断钱户离补贴养选举权连处缴违约证办盖领资迁妇丧与为无严准许禁扣个单给订规对从车关这让';
const SIMPLIFIED = new Map(Array.from(OLD, (letter, at) => [letter, NEW[at] ?? letter]));

const CHINESE = /[\u3400-\u9fff]/;
/** What is put between two letters so that a word is not found: 罚 款, 罚·款, 罚-款. */
const BETWEEN = /[ \t\u00a0\u3000\u200b-\u200d\ufeff·•・*＊_~\-—/|.]/;
const BLANK = /\s|[\u200b-\u200d\ufeff]/;
const OPENING = /[“‘「『"]/;
const CLOSING = /[”’」』"]/;

/** Takes off what only hides words: blanks and marks inside them, old characters, wide digits, quotation marks. */
export function smoothed(written: string): Smoothed {
  let text = '';
  const at: number[] = [];
  const isQuoted: boolean[] = [];
  let quoted = false;
  for (let index = 0; index < written.length; index += 1) {
    const letter = written.charAt(index);
    const closes: boolean = quoted && CLOSING.test(letter);
    if (closes || OPENING.test(letter)) {
      quoted = !closes;
    } else if (!(BETWEEN.test(letter) && isBetweenChinese(written, index))) {
      text += plain(letter);
      at.push(index);
      isQuoted.push(quoted);
    }
  }
  return { text, at, isQuoted };
}

function plain(letter: string): string {
  const code = letter.charCodeAt(0);
  const isWide = code >= 0xff10 && code <= 0xff19;
  return isWide ? String.fromCharCode(code - 0xfee0) : (SIMPLIFIED.get(letter) ?? letter);
}

function isBetweenChinese(written: string, index: number): boolean {
  const sides = [neighbour(written, index, -1), neighbour(written, index, 1)];
  const chinese = sides.filter((it) => CHINESE.test(it)).length;
  return chinese === 2 || (chinese === 1 && BLANK.test(written.charAt(index)));
}

/** The next letter to that side that hides nothing. */
function neighbour(written: string, index: number, step: -1 | 1): string {
  let place = index + step;
  while (
    BETWEEN.test(written.charAt(place)) ||
    OPENING.test(written.charAt(place)) ||
    CLOSING.test(written.charAt(place))
  ) {
    place += step;
  }
  return written.charAt(place);
}
