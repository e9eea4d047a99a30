import { recordDelegation } from '@contracts/decisions-notices';
import { delegationMethods, type Matter } from '@contracts/decisions-words';
import { View } from '@tarojs/components';
import * as z from 'zod/mini';
import { useForm } from '@/backend/use-form';
import { useSending } from '@/backend/use-sending';
import { BigButton } from '@/components/big-button';
import { ChoiceList, ManyChoices } from '@/components/choice-list';
import { DayField } from '@/components/day-field';
import { PaperPicker } from '@/components/paper-picker';
import { SendingNote } from '@/components/sending-note';
import { delegating } from '@/text/decision-desk';
import { methodNames } from '@/text/decision-notice-words';
import { matterNames } from '@/text/decision-words';
import { noticesRefusals } from '@/text/decisions';
import { type DelegationDraft, delegationDraft, emptyDelegation, toSend } from './draft';

interface FormProps {
  readonly villageId: string;
  /** What the law lets the assembly leave to its representatives. */
  readonly delegable: readonly Matter[];
}

export function Form({ villageId, delegable }: FormProps) {
  const { sending, send } = useSending(recordDelegation);
  const { draft, change, putAway } = useForm(
    `delegation-${villageId}`,
    z.optional(delegationDraft),
    emptyDelegation,
  );
  const isOver = sending.is === 'delivered' || sending.is === 'waiting';
  const whole = toSend(draft, villageId);
  const act = async () => {
    if (whole) {
      const { input, enclosures } = whole;
      const end = await send(input, { callId: draft.callId, enclosures });
      if (end.is !== 'refused') {
        putAway();
      }
    }
  };
  return (
    <View className="group wide-gap">
      {isOver ? null : (
        <View className="two">
          <HowAndWhen villageId={villageId} draft={draft} change={change} />
          <View className="group">
            <View className="strong">{delegating.matters}</View>
            <View className="soft">{delegating.mattersSaid}</View>
            <ManyChoices<Matter>
              label={delegating.matters}
              choices={delegable.map((value) => ({ value, name: matterNames[value] }))}
              chosen={draft.matters}
              onChange={(matters) => {
                change({ matters });
              }}
            />
          </View>
        </View>
      )}
      <SendingNote
        sending={sending}
        sentences={noticesRefusals.recordDelegation}
        done={delegating.done}
      />
      {isOver ? null : (
        <BigButton
          text={delegating.act}
          isOff={!whole || sending.is === 'underway'}
          onPress={() => void act()}
        />
      )}
    </View>
  );
}

interface HowAndWhenProps {
  readonly villageId: string;
  readonly draft: DelegationDraft;
  readonly change: (changes: Partial<DelegationDraft>) => void;
}

function HowAndWhen({ villageId, draft, change }: HowAndWhenProps) {
  return (
    <View className="group wide-gap">
      <View className="strong">{delegating.method}</View>
      <ChoiceList
        label={delegating.method}
        choices={delegationMethods.map((value) => ({ value, name: methodNames[value] }))}
        chosen={draft.method}
        onChoose={(method) => {
          change({ method });
        }}
      />
      <DayField
        wrong={delegating.dayWrong}
        id="decided-on"
        label={delegating.decidedOn}
        value={draft.decided}
        onChange={(decided) => {
          change({ decided });
        }}
      />
      <DayField
        wrong={delegating.dayWrong}
        id="until"
        label={delegating.until}
        value={draft.ends}
        onChange={(ends) => {
          change({ ends });
        }}
      />
      <View className="strong">{delegating.paper}</View>
      <PaperPicker
        folder={`decisions/${villageId}`}
        papers={draft.papers}
        kinds={['delegation']}
        most={1}
        onChange={(papers) => {
          change({ papers });
        }}
      />
    </View>
  );
}
