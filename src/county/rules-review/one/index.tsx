import { View } from '@tarojs/components';
import { useState } from 'react';
import { Banner } from '@/components/banner';
import { RevisionDesk } from '@/components/rules/revision-desk';
import { type Revision, RevisionHead, RevisionSteps } from '@/components/rules/revision-head';
import { Reviews } from '@/components/rules/reviews';
import { reviewDesk } from '@/text/rule-desk';
import { Review } from './review';

/** A draft before the vote: read clause by clause, with what the linter marked, passed on or sent back. */
export default function ReviewOnePage() {
  return (
    <RevisionDesk title={reviewDesk.one}>
      {(revision) => <Shown revision={revision} />}
    </RevisionDesk>
  );
}

function Shown({ revision }: { readonly revision: Revision }) {
  const [done, setDone] = useState<string>();
  const { abilities, draft } = revision;
  return (
    <View className="two">
      <View className="group wide-gap">
        <RevisionHead revision={revision} />
        <RevisionSteps revision={revision} />
        <Reviews revision={revision} />
      </View>
      {abilities.includes('review') && draft ? (
        <Review key={draft.n} revision={revision} draft={draft} onDone={setDone} />
      ) : (
        <Banner text={done ?? reviewDesk.notYourTurn} />
      )}
    </View>
  );
}
