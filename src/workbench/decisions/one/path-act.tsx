import { choosePath } from '@contracts/decisions-meetings';
import type { RollKind } from '@contracts/organisation-words';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useSending } from '@/backend/use-sending';
import { ActSheet } from '@/components/act-sheet';
import { ChoiceList } from '@/components/choice-list';
import { seating } from '@/text/decision-desk';
import { quorumInWords } from '@/text/decision-figures';
import { decisionAbilityNames, rollNames } from '@/text/decision-words';
import { meetingsRefusals } from '@/text/decisions';
import { openMeeting, ruleOf } from '../meeting';
import type { ActProps } from './act-props';

/** Before the count: whether people or households are counted, with what each way needs. */
export function PathAct({ decision, onClose }: ActProps) {
  const { decisionId } = decision;
  const { sending, send } = useSending(choosePath);
  const [path, setPath] = useState<RollKind>();
  const meeting = openMeeting(decision);
  const rule = meeting && ruleOf(decision, meeting);
  const act = () => {
    if (path) {
      void send({ decisionId, path }, { about: decisionId });
    }
  };
  return (
    <ActSheet
      title={decisionAbilityNames.choose_path}
      action={decisionAbilityNames.choose_path}
      isReady={path !== undefined}
      sending={sending}
      sentences={meetingsRefusals.choosePath}
      onAct={act}
      onClose={onClose}
    >
      <View>{seating.asks}</View>
      <ChoiceList<RollKind>
        label={seating.asks}
        choices={(meeting?.rolls ?? []).map(({ kind, due }) => ({
          value: kind,
          name: rollNames[kind],
          said: quorumInWords(rule?.paths.find(({ roll }) => roll === kind) ?? { roll: kind }, due),
        }))}
        chosen={path}
        onChoose={setPath}
      />
    </ActSheet>
  );
}
