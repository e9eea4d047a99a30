import { listOpinions, readRevision } from '@contracts/rules';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { useAnswer } from '@/backend/use-answer';
import { usePages } from '@/backend/use-pages';
import { EmptyList } from '@/components/empty-list';
import { MoreButton } from '@/components/more-button';
import { Reading } from '@/components/reading';
import { clauseCalled } from '@/components/rules/clause-called';
import { type Opinion, OpinionCard } from '@/components/rules/opinion-card';
import type { Revision } from '@/components/rules/revision-head';
import { Screen } from '@/components/screen';
import { SmallButton } from '@/components/small-button';
import { opinionDesk } from '@/text/rule-desk';
import { rulesRefusals } from '@/text/rules';
import { AnswerOpinion } from './answer-opinion';

/** What people think of a draft: each opinion is answered, taken in or not, with the reason. */
export default function OpinionsPage() {
  const revisionId = useRouter().params['id'] ?? '';
  const { answer, again } = useAnswer(readRevision, { revisionId });
  return (
    <Screen title={opinionDesk.title} isDesk>
      <Reading answer={answer} again={again} sentences={rulesRefusals.readRevision}>
        {(revision) => <Opinions revision={revision} />}
      </Reading>
    </Screen>
  );
}

function Opinions({ revision }: { readonly revision: Revision }) {
  const { revisionId, opinions, abilities } = revision;
  const { answer, items, more, again } = usePages(listOpinions, { revisionId });
  const [chosen, setChosen] = useState<Opinion>();
  const mayAnswer = abilities.includes('answer_opinions');
  return (
    <Reading answer={answer} again={again} sentences={rulesRefusals.listOpinions}>
      {() => (
        <View className="group wide-gap">
          {items.length === 0 ? (
            <EmptyList text={opinionDesk.empty} />
          ) : (
            <View className="strong">{opinionDesk.left(opinions.unanswered)}</View>
          )}
          <View className="two">
            {items.map((opinion) => (
              <OpinionCard
                key={opinion.opinionId}
                opinion={opinion}
                clause={clauseCalled(revision, opinion.clauseId)}
              >
                {mayAnswer && opinion.answer === undefined ? (
                  <SmallButton
                    text={opinionDesk.answer}
                    label={opinionDesk.answerSpoken(opinion.at)}
                    onPress={() => {
                      setChosen(opinion);
                    }}
                  />
                ) : null}
              </OpinionCard>
            ))}
          </View>
          <MoreButton more={more} />
          {chosen ? (
            <AnswerOpinion
              key={chosen.opinionId}
              opinion={chosen}
              onClose={() => {
                setChosen(undefined);
              }}
            />
          ) : null}
        </View>
      )}
    </Reading>
  );
}
