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
const PARTING = new Map([
  [',', '，'],
  [':', '：'],
]);
const BLANK = /\s|[\u200b-\u200d\ufeff]/;
const OPENING = /[“‘「『"]/;
const CLOSING = /[”’」』"]/;

/** Takes off what only hides words: blanks and marks inside them, old characters, wide digits, quotation marks. */
export function smoothed(written: string): Smoothed {
  let text = '';
  const at: number[] = [];
  const isQuoted: boolean[] = [];
  const after = lettersAfter(written);
  let quoted = false;
  let letterBefore: string | undefined;
  for (let index = 0; index < written.length; index += 1) {
    const letter = written.charAt(index);
    const closes: boolean = quoted && CLOSING.test(letter);
    if (closes || OPENING.test(letter)) {
      quoted = !closes;
    } else if (!hidesWord(letter, [letterBefore, after[index]])) {
      text += parts(written, index) ?? plain(letter);
      at.push(index);
      isQuoted.push(quoted);
    }
    letterBefore = hidesNothing(letter) ? letter : letterBefore;
  }
  return { text, at, isQuoted };
}

/** A comma or colon as a foreign keyboard writes it parts a sentence too; 1,000 is a number, 18:00 an hour. */
function parts(written: string, index: number): string | undefined {
  const isInNumber = /\d/.test(written.charAt(index - 1)) && /\d/.test(written.charAt(index + 1));
  return isInNumber ? undefined : PARTING.get(written.charAt(index));
}

function plain(letter: string): string {
  const code = letter.charCodeAt(0);
  const isWide = code >= 0xff10 && code <= 0xff19;
  return isWide ? String.fromCharCode(code - 0xfee0) : (SIMPLIFIED.get(letter) ?? letter);
}

/** Whether a mark at a place stands within a word, by the letters on both sides that hide nothing. */
function hidesWord(mark: string, sides: readonly (string | undefined)[]): boolean {
  const chinese = sides.filter((it) => it !== undefined && CHINESE.test(it)).length;
  return BETWEEN.test(mark) && (chinese === 2 || (chinese === 1 && BLANK.test(mark)));
}

/** For each place the letter after it that hides nothing; each letter is looked at once, however many blanks there are. */
function lettersAfter(written: string): (string | undefined)[] {
  const after = new Array<string | undefined>(written.length);
  let letter: string | undefined;
  for (let index = written.length - 1; index >= 0; index -= 1) {
    after[index] = letter;
    letter = hidesNothing(written.charAt(index)) ? written.charAt(index) : letter;
  }
  return after;
}

function hidesNothing(letter: string): boolean {
  return !(BETWEEN.test(letter) || OPENING.test(letter) || CLOSING.test(letter));
}
