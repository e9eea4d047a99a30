import { signDemand } from '@contracts/decisions';
import type { Demander } from '@contracts/decisions-words';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useSending } from '@/backend/use-sending';
import { ActSheet } from '@/components/act-sheet';
import { ChoiceList } from '@/components/choice-list';
import { acts } from '@/text/decision-pages';
import { decisionAbilityNames, demanderNames } from '@/text/decision-words';
import { decisionsRefusals } from '@/text/decisions';
import type { ActProps } from './act-props';

/** 联名: that the meeting must be called; not that one agrees. */
export function SignAct({ decision: { decisionId, mine }, onClose }: ActProps) {
  const { sending, send } = useSending(signDemand);
  const [by, setBy] = useState<Demander>(mine.maySignAs[0] ?? 'villagers');
  return (
    <ActSheet
      title={decisionAbilityNames.sign_demand}
      action={decisionAbilityNames.sign_demand}
      sending={sending}
      sentences={decisionsRefusals.signDemand}
      onAct={() => void send({ decisionId, by }, { about: decisionId })}
      onClose={onClose}
    >
      <View>{acts.sign}</View>
      {mine.maySignAs.length > 1 ? (
        <ChoiceList
          label={acts.signBy}
          choices={mine.maySignAs.map((value) => ({ value, name: demanderNames[value] }))}
          chosen={by}
          onChoose={setBy}
        />
      ) : null}
    </ActSheet>
  );
}
