import { boothWords } from '../../law/booth-words';

interface ElectionFound {
  readonly is: 'certain' | 'doubtful';
  /** The words that show it, as they were found. */
  readonly words: string;
}

/** What only hides a word: blanks and marks between its characters, old characters, and commas from a small keyboard. */
const BETWEEN = /[\s\u200b-\u200d\ufeff·•・*＊_~\-—|“”"「」『』]/g;
const PLAIN: Readonly<Record<string, string>> = {
  ...{ ',': '，', '?': '？', '!': '！', ';': '；', ':': '：', '(': '（' },
  ...{ 選: '选', 舉: '举', 罷: '罢', 換: '换', 屆: '届', 補: '补', 長: '长', 書: '书', 記: '记' },
  ...{ 員: '员', 會: '会', 幹: '干', 擔: '担', 當: '当', 誰: '谁', 競: '竞' },
};

/**
 * Whether a question or one of its options would elect or recall somebody whom the law has elected in a booth: surely,
 * or perhaps, so that whoever asks has to say. Looked for by words, whatever matter was stated.
 */
export function electionIn(texts: readonly string[]): ElectionFound | undefined {
  const plain = texts.map(plainly);
  for (const is of ['certain', 'doubtful'] as const) {
    for (const { says, unless } of boothWords[is]) {
      for (const text of plain) {
        const [words] =
          says.exec(unless ? text.replace(new RegExp(unless, 'g'), '，') : text) ?? [];
        if (words !== undefined) {
          return { is, words };
        }
      }
    }
  }
  return undefined;
}

function plainly(text: string): string {
  return Array.from(text.replace(BETWEEN, ''))
    .map((letter) => PLAIN[letter] ?? letter)
    .join('');
}
