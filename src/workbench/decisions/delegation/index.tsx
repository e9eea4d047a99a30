import { readMatters } from '@contracts/decisions';
import { recordDelegation } from '@contracts/decisions-notices';
import { type DelegationMethod, delegationMethods, type Matter } from '@contracts/decisions-words';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { newId } from '@/backend/new-id';
import { useAnswer } from '@/backend/use-answer';
import { useSending } from '@/backend/use-sending';
import { BigButton } from '@/components/big-button';
import { ChoiceList, ManyChoices } from '@/components/choice-list';
import { Field } from '@/components/field';
import { useMyVillage } from '@/components/my-village';
import { type KeptPaper, PaperPicker, papersToSend } from '@/components/paper-picker';
import { Reading } from '@/components/reading';
import { Screen } from '@/components/screen';
import { SendingNote } from '@/components/sending-note';
import { dashedDay } from '@/text/days';
import { delegating } from '@/text/decision-desk';
import { matterNames, methodNames } from '@/text/decision-words';
import { decisionsRefusals } from '@/text/decisions';

/** Writes down what the villagers' assembly has left to its representatives, with the paper that proves it. */
export default function DelegationPage() {
  const { params } = useRouter();
  const { village, choose } = useMyVillage();
  const villageId = params['village'] ?? village;
  return (
    <Screen title={delegating.title} isDesk>
      {villageId === undefined ? choose : <Record villageId={villageId} />}
    </Screen>
  );
}

function Record({ villageId }: { readonly villageId: string }) {
  const { answer, again } = useAnswer(readMatters, { villageId });
  return (
    <Reading answer={answer} again={again} sentences={decisionsRefusals.readMatters}>
      {({ items }) => (
        <Form
          villageId={villageId}
          delegable={items
            .filter(({ bodies }) => bodies.some(({ needsDelegation }) => needsDelegation))
            .map(({ matter }) => matter)}
        />
      )}
    </Reading>
  );
}

interface FormProps {
  readonly villageId: string;
  readonly delegable: readonly Matter[];
}

function Form({ villageId, delegable }: FormProps) {
  const { sending, send } = useSending(recordDelegation);
  const [delegationId] = useState(newId);
  const [method, setMethod] = useState<DelegationMethod>();
  const [matters, setMatters] = useState<Matter[]>([]);
  const [decided, setDecided] = useState('');
  const [ends, setEnds] = useState('');
  const [papers, setPapers] = useState<KeptPaper[]>([]);
  const decidedOn = dashedDay(decided);
  const until = dashedDay(ends);
  const { papers: sent, enclosures } = papersToSend(papers);
  const [evidence] = sent;
  const input =
    method && decidedOn && until && evidence && matters.length > 0
      ? { delegationId, villageId, method, matters, decidedOn, until, evidence }
      : undefined;
  const isOver = sending.is === 'delivered' || sending.is === 'waiting';
  return (
    <View className="group wide-gap">
      {isOver ? null : (
        <View className="two">
          <View className="group wide-gap">
            <View className="strong">{delegating.method}</View>
            <ChoiceList
              label={delegating.method}
              choices={delegationMethods.map((value) => ({ value, name: methodNames[value] }))}
              chosen={method}
              onChoose={setMethod}
            />
            <Day id="decided-on" label={delegating.decidedOn} value={decided} set={setDecided} />
            <Day id="until" label={delegating.until} value={ends} set={setEnds} />
            <View className="strong">{delegating.paper}</View>
            <PaperPicker
              folder={`decisions/${villageId}`}
              papers={papers}
              kinds={['delegation']}
              most={1}
              onChange={setPapers}
            />
          </View>
          <View className="group">
            <View className="strong">{delegating.matters}</View>
            <View className="soft">{delegating.mattersSaid}</View>
            <ManyChoices
              label={delegating.matters}
              choices={delegable.map((value) => ({ value, name: matterNames[value] }))}
              chosen={matters}
              onChange={setMatters}
            />
          </View>
        </View>
      )}
      <SendingNote
        sending={sending}
        sentences={decisionsRefusals.recordDelegation}
        done={delegating.done}
      />
      {isOver ? null : (
        <BigButton
          text={delegating.act}
          isOff={!input || sending.is === 'underway'}
          onPress={() => {
            if (input) {
              void send(input, { enclosures });
            }
          }}
        />
      )}
    </View>
  );
}

interface DayProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly set: (value: string) => void;
}

function Day({ id, label, value, set }: DayProps) {
  return (
    <Field
      id={id}
      label={label}
      type="number"
      value={value}
      longest={8}
      wrong={value.length === 8 && dashedDay(value) === undefined ? delegating.dayWrong : undefined}
      onChange={set}
    />
  );
}
