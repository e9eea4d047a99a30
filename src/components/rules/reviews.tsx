import { View } from '@tarojs/components';
import { wayText } from '@/text/rule-way';
import { clauseName, reviewerNames } from '@/text/rule-words';
import { Heading } from '../heading';
import type { Revision } from './revision-head';

/** Who looked at the draft, what they said clause by clause, and whether it may go on to the vote. */
export function Reviews({ revision }: { readonly revision: Revision }) {
  const { reviews, draft } = revision;
  const looking = reviews.findIndex(({ verdict }) => verdict === undefined);
  const numberOf = (clauseId: string) =>
    draft?.clauses.find((it) => it.clauseId === clauseId)?.number;
  return reviews.length === 0 ? null : (
    <View className="card">
      <Heading text={wayText.reviews} />
      {reviews.map(({ reviewer, office, verdict, at, draft: n, remarks }, index) => (
        <View key={index} className="group paper-line">
          <View className="row between">
            <View className="strong">{wayText.review(reviewerNames[reviewer], office.name)}</View>
            {verdict === undefined ? null : (
              <View className={`tag ${verdict === 'return' ? 'tag-due' : ''}`}>
                {verdict === 'pass' ? wayText.passed(at) : wayText.returned(at)}
              </View>
            )}
          </View>
          {verdict === undefined ? (
            <View>{index === looking ? wayText.looksNow : wayText.looksLater}</View>
          ) : null}
          {n === undefined ? null : <View className="soft">{wayText.ofDraft(n)}</View>}
          {remarks.map(({ clauseId, words }, place) => {
            const number = clauseId === undefined ? undefined : numberOf(clauseId);
            return (
              <View key={place} className="words">
                {number === undefined
                  ? wayText.remarkOnAll(words)
                  : wayText.remark(clauseName(number), words)}
              </View>
            );
          })}
        </View>
      ))}
    </View>
  );
}
