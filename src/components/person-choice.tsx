import { View } from '@tarojs/components';
import { useState } from 'react';
import { useMe } from '@/session/use-me';
import { calling } from '@/text/meeting-desk';
import { PersonPicker } from './person-picker';
import { Sheet } from './sheet';
import { SmallButton } from './small-button';

export interface PickedPerson {
  readonly personId: string;
  readonly name: string;
}

interface PersonChoiceProps {
  readonly label: string;
  readonly villageId: string;
  readonly chosen: PickedPerson | undefined;
  readonly onChoose: (person: PickedPerson) => void;
  /** Whoever holds the phone may be it. */
  readonly mayBeMe?: boolean;
}

/** One person of the village, chosen by name. */
export function PersonChoice(props: PersonChoiceProps) {
  const { label, villageId, chosen, onChoose, mayBeMe = true } = props;
  const { me } = useMe();
  const [isChoosing, setChoosing] = useState(false);
  const isMine = chosen !== undefined && chosen.personId === me?.personId;
  return (
    <View className="group">
      <View className="strong">{label}</View>
      <View className="row">
        {chosen ? <View className="tag">{chosen.name}</View> : null}
        <SmallButton
          text={chosen ? calling.another : calling.choose}
          label={`${label}，${chosen ? calling.another : calling.choose}`}
          onPress={() => {
            setChoosing(true);
          }}
        />
        {mayBeMe && !isMine && me?.personId !== undefined && me.name !== undefined ? (
          <SmallButton
            text={calling.me}
            label={`${label}，${calling.me}`}
            onPress={() => {
              onChoose({ personId: me.personId ?? '', name: me.name ?? '' });
            }}
          />
        ) : null}
      </View>
      {isChoosing ? (
        <Sheet
          title={label}
          onClose={() => {
            setChoosing(false);
          }}
        >
          <PersonPicker
            villageId={villageId}
            action={calling.pick}
            onPick={({ personId, name }) => {
              setChoosing(false);
              onChoose({ personId, name });
            }}
          />
        </Sheet>
      ) : null}
    </View>
  );
}
