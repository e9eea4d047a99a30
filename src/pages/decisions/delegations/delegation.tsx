import { confirmDelegation, endDelegation } from '@contracts/decisions-notices';
import { openEvidence } from '@contracts/decisions-papers';
import type { DelegationShown } from '@contracts/decisions-shown';
import { View } from '@tarojs/components';
import { type ComponentType, useState } from 'react';
import { call } from '@/backend/call';
import { useSending } from '@/backend/use-sending';
import { ActSheet } from '@/components/act-sheet';
import { BigButton } from '@/components/big-button';
import { PaperLine } from '@/components/paper-line';
import { delegations } from '@/text/decision-pages';
import {
  delegationAbilityNames,
  delegationStateNames,
  methodNames,
} from '@/text/decision-notice-words';
import { matterNames } from '@/text/decision-words';
import { noticesRefusals, papersRefusals } from '@/text/decisions';

type Ability = DelegationShown['abilities'][number];

interface ActProps {
  readonly delegationId: string;
  readonly onClose: () => void;
}

const acts: Readonly<Record<Ability, ComponentType<ActProps>>> = {
  confirm: ConfirmAct,
  end: EndAct,
};

/** One delegation: how it came about, which matters, until when, by which paper. */
export function Delegation({ delegation }: { readonly delegation: DelegationShown }) {
  const { delegationId, state, method, matters, decidedOn, until, evidence, abilities } =
    delegation;
  const [chosen, setChosen] = useState<Ability>();
  const Chosen = chosen && acts[chosen];
  return (
    <View className="card">
      <View className="row between">
        <View className="strong">{methodNames[method]}</View>
        <View className={`tag ${state === 'in_force' ? '' : 'tag-due'}`}>
          {delegationStateNames[state]}
        </View>
      </View>
      <View>{delegations.until(decidedOn, until)}</View>
      <View className="strong">{delegations.matters}</View>
      {matters.map((matter) => (
        <View key={matter}>{matterNames[matter]}</View>
      ))}
      <View className="strong">{delegations.evidence}</View>
      <PaperLine<typeof openEvidence>
        paper={evidence}
        sentences={papersRefusals.openEvidence}
        ask={() => call(openEvidence, { delegationId })}
      />
      {abilities.map((ability) => (
        <BigButton
          key={ability}
          look={ability === 'end' ? 'danger' : 'main'}
          text={delegationAbilityNames[ability]}
          onPress={() => {
            setChosen(ability);
          }}
        />
      ))}
      {Chosen ? (
        <Chosen
          delegationId={delegationId}
          onClose={() => {
            setChosen(undefined);
          }}
        />
      ) : null}
    </View>
  );
}

function ConfirmAct({ delegationId, onClose }: ActProps) {
  const { sending, send } = useSending(confirmDelegation);
  return (
    <ActSheet
      title={delegationAbilityNames.confirm}
      action={delegationAbilityNames.confirm}
      sending={sending}
      sentences={noticesRefusals.confirmDelegation}
      onAct={() => void send({ delegationId })}
      onClose={onClose}
    >
      <View>{delegations.asksConfirm}</View>
    </ActSheet>
  );
}

function EndAct({ delegationId, onClose }: ActProps) {
  const { sending, send } = useSending(endDelegation);
  return (
    <ActSheet
      title={delegationAbilityNames.end}
      action={delegationAbilityNames.end}
      look="danger"
      sending={sending}
      sentences={noticesRefusals.endDelegation}
      onAct={() => void send({ delegationId })}
      onClose={onClose}
    >
      <View>{delegations.asksEnd}</View>
    </ActSheet>
  );
}
