import { askBinding } from '@contracts/organisation';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { useSending } from '@/backend/use-sending';
import { BigButton } from '@/components/big-button';
import { ChoiceList } from '@/components/choice-list';
import type { PickedPlace } from '@/components/place-picker';
import { SendingNote } from '@/components/sending-note';
import type { Notice } from '@/session/use-consent';
import { binding } from '@/text/organisation';
import { organisationRefusals } from '@/text/organisation-refusals';
import { CodeField, HouseFields, PersonFields } from './ask-fields';
import { type Asking, askingOf } from './asking';

interface AskFormProps {
  readonly noticeVersion: number;
  readonly phoneNotice: Notice | undefined;
  readonly code: string | undefined;
}

/** With the code of the house at once; otherwise the village confirms. */
export function AskForm({ noticeVersion, phoneNotice, code }: AskFormProps) {
  const { sending, send } = useSending(askBinding);
  const [place, setPlace] = useState<PickedPlace>();
  const [said, setSaid] = useState<Asking>({
    way: code === undefined ? 'say' : 'code',
    code: code ?? '',
    name: '',
    houseNumber: '',
    headSurname: '',
    phone: '',
  });
  const set = (changes: Partial<Asking>) => {
    setSaid({ ...said, ...changes });
  };
  const input = askingOf(said, {
    placeId: place?.placeId,
    noticeVersion,
    phoneNotice: phoneNotice?.version,
  });

  if (sending.is === 'delivered') {
    return <Asked answer={sending.answer} />;
  }
  return (
    <View className="group wide-gap">
      <ChoiceList
        label={binding.how}
        choices={[
          { value: 'code', name: binding.ways.code },
          { value: 'say', name: binding.ways.say },
        ]}
        chosen={said.way}
        onChoose={(way) => {
          set({ way });
        }}
      />
      {said.way === 'code' ? (
        <CodeField said={said} set={set} />
      ) : (
        <HouseFields said={said} set={set} place={place} setPlace={setPlace} />
      )}
      <PersonFields said={said} set={set} asksPhone={phoneNotice !== undefined} />
      <SendingNote sending={sending} sentences={organisationRefusals.askBinding} />
      {input ? null : (
        <View className="soft">{said.way === 'code' ? binding.missingCode : binding.missing}</View>
      )}
      <BigButton
        text={binding.send}
        isOff={!input || sending.is === 'underway'}
        onPress={() => {
          if (input) {
            void send(input);
          }
        }}
      />
    </View>
  );
}

/** Known at once by the code of the house, or waiting for the village. */
function Asked({ answer }: { readonly answer: unknown }) {
  const parsed = askBinding.output.safeParse(answer);
  const isBound = parsed.success && parsed.data.state === 'confirmed';
  return (
    <View className="card">
      <View className="strong">{isBound ? binding.done : binding.asked}</View>
      <BigButton
        text={binding.home}
        onPress={() => {
          void Taro.reLaunch({ url: '/pages/home/index' });
        }}
      />
    </View>
  );
}
