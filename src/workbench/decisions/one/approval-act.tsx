import { recordApproval } from '@contracts/decisions';
import type { ApprovalKind } from '@contracts/decisions-words';
import { useState } from 'react';
import { useSending } from '@/backend/use-sending';
import { ActSheet } from '@/components/act-sheet';
import { ChoiceList } from '@/components/choice-list';
import { Heading } from '@/components/heading';
import { type KeptPaper, PaperPicker, papersToSend } from '@/components/paper-picker';
import { approving } from '@/text/decision-desk';
import { approvalNames, approvalStageNames, decisionAbilityNames } from '@/text/decision-words';
import { decisionsRefusals } from '@/text/decisions';
import type { ActProps } from './act-props';

/** What another office has granted or refused, or what had to be done first, with its paper. */
export function ApprovalAct({ decision: { decisionId, approvals }, onClose }: ActProps) {
  const { sending, send } = useSending(recordApproval);
  const waiting = approvals.filter(({ state }) => state === 'waiting');
  const [kind, setKind] = useState<ApprovalKind | undefined>(
    waiting.length === 1 ? waiting[0]?.kind : undefined,
  );
  const [answer, setAnswer] = useState<'granted' | 'refused'>();
  const [papers, setPapers] = useState<KeptPaper[]>([]);
  const act = () => {
    const sent = papersToSend(papers);
    const [paper] = sent.papers;
    if (kind && answer && paper) {
      const input = { decisionId, kind, isGranted: answer === 'granted', paper };
      void send(input, { about: decisionId, enclosures: sent.enclosures });
    }
  };
  return (
    <ActSheet
      title={decisionAbilityNames.record_approval}
      action={decisionAbilityNames.record_approval}
      isReady={kind !== undefined && answer !== undefined && papers.length === 1}
      sending={sending}
      sentences={decisionsRefusals.recordApproval}
      onAct={act}
      onClose={onClose}
    >
      <ChoiceList
        label={approving.asks}
        choices={waiting.map((it) => ({
          value: it.kind,
          name: approvalNames[it.kind],
          said: approvalStageNames[it.stage],
        }))}
        chosen={kind}
        onChoose={setKind}
      />
      <ChoiceList
        label={approving.how}
        choices={[
          { value: 'granted', name: approving.granted },
          { value: 'refused', name: approving.refused },
        ]}
        chosen={answer}
        onChoose={setAnswer}
      />
      <Heading text={approving.paper} />
      <PaperPicker
        folder={`decisions/${decisionId}`}
        papers={papers}
        kinds={['approval']}
        most={1}
        onChange={setPapers}
      />
    </ActSheet>
  );
}
