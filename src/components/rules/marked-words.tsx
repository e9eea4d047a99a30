import { View } from '@tarojs/components';

/** Words of a clause, from the first character to the first after. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  /** How it looks: found, or against the law for certain or perhaps. */
  readonly look: 'found' | 'certain' | 'doubtful';
  /** Read before the words, because a colour says nothing to many. */
  readonly said?: string;
}

interface MarkedWordsProps {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** A text in which some words are marked by a line under them and by a word before them, not by colour alone. */
export function MarkedWords({ text, marks }: MarkedWordsProps) {
  return (
    <View className="words">
      {piecesOf(text, marks).map(({ from, words, mark }) =>
        mark ? (
          <View key={from} className={`mark mark-${mark.look}`}>
            {mark.said === undefined ? null : <View className="mark-said">{mark.said}</View>}
            {words}
          </View>
        ) : (
          <View key={from} className="inline">
            {words}
          </View>
        ),
      )}
    </View>
  );
}

interface Piece {
  readonly from: number;
  readonly words: string;
  readonly mark?: Mark;
}

/** The text in order, cut where a mark begins and ends. Where two marks lie over each other the first one holds. */
export function piecesOf(text: string, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const mark of [...marks].sort((left, right) => left.from - right.from)) {
    if (mark.from < at || mark.to <= mark.from || mark.to > text.length) {
      continue;
    }
    if (mark.from > at) {
      pieces.push({ from: at, words: text.slice(at, mark.from) });
    }
    pieces.push({ from: mark.from, words: text.slice(mark.from, mark.to), mark });
    at = mark.to;
  }
  return at < text.length ? [...pieces, { from: at, words: text.slice(at) }] : pieces;
}
