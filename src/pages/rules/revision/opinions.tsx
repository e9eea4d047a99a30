import { listOpinions } from '@contracts/rules';
import { View } from '@tarojs/components';
import { usePages } from '@/backend/use-pages';
import { Heading } from '@/components/heading';
import { MoreButton } from '@/components/more-button';
import { Reading } from '@/components/reading';
import { clauseCalled } from '@/components/rules/clause-called';
import { OpinionCard } from '@/components/rules/opinion-card';
import type { Revision } from '@/components/rules/revision-head';
import { wayText } from '@/text/rule-way';
import { rulesRefusals } from '@/text/rules';

/** Neighbours speak to each other here: what was said is read in the village. */
const sentences = {
  ...rulesRefusals.listOpinions,
  not_allowed: wayText.opinionsAtHome,
  not_signed_in: wayText.opinionsAtHome,
};

/** What people think of the draft, each with its answer. */
export function Opinions({ revision }: { readonly revision: Revision }) {
  const { revisionId, opinions } = revision;
  const { answer, items, more, again } = usePages(listOpinions, { revisionId });
  return (
    <View className="group">
      <Heading text={wayText.opinions} />
      <View className="soft">
        {opinions.all === 0
          ? wayText.noOpinions
          : wayText.opinionsCount(opinions.all, opinions.unanswered)}
      </View>
      <Reading answer={answer} again={again} sentences={sentences}>
        {() => (
          <View className="group">
            {items.map((opinion) => (
              <OpinionCard
                key={opinion.opinionId}
                opinion={opinion}
                clause={clauseCalled(revision, opinion.clauseId)}
              />
            ))}
            <MoreButton more={more} />
          </View>
        )}
      </Reading>
    </View>
  );
}
