import { openPaper } from '@contracts/decisions-papers';
import type { PaperShown } from '@contracts/decisions-shown';
import { View } from '@tarojs/components';
import { call } from '@/backend/call';
import { papersRefusals } from '@/text/decisions';
import { papersAsked } from '@/text/papers';
import { PaperLine } from './paper-line';

interface DecisionPapersProps {
  readonly decisionId: string;
  readonly papers: readonly PaperShown[];
}

/** Papers of one step, or of all of them: what they are, and the sheets themselves for whoever may see them. */
export function DecisionPapers({ decisionId, papers }: DecisionPapersProps) {
  return (
    <View className="group">
      {papers.map((paper) => (
        <PaperLine<typeof openPaper>
          key={paper.hash}
          paper={paper}
          sentences={papersRefusals.openPaper}
          ask={() => call(openPaper, { decisionId, hash: paper.hash })}
        />
      ))}
      <View className="soft">{papersAsked.fingerprintWhy}</View>
      {papers.every(({ mayOpen }) => mayOpen) ? null : (
        <View className="soft">{papersAsked.closed}</View>
      )}
    </View>
  );
}
