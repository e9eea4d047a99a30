import { View } from '@tarojs/components';
import { meetingDesk } from '@/text/meeting-desk';
import type { PickedPerson } from './person-choice';
import { PersonPicker } from './person-picker';
import { SmallButton } from './small-button';

interface PeopleChoiceProps {
  readonly villageId: string;
  readonly chosen: readonly PickedPerson[];
  readonly most: number;
  readonly onChange: (chosen: PickedPerson[]) => void;
}

/** Several people of the village, added one by one. */
export function PeopleChoice({ villageId, chosen, most, onChange }: PeopleChoiceProps) {
  return (
    <View className="group">
      <View className="row">
        {chosen.map((person) => (
          <SmallButton
            key={person.personId}
            text={`${person.name} ×`}
            label={meetingDesk.takeOut(person.name)}
            onPress={() => {
              onChange(chosen.filter((it) => it !== person));
            }}
          />
        ))}
      </View>
      <PersonPicker
        id="find-people"
        villageId={villageId}
        action={meetingDesk.add}
        onPick={({ personId, name }) => {
          if (!chosen.some((it) => it.personId === personId)) {
            onChange([...chosen, { personId, name }].slice(-most));
          }
        }}
      />
    </View>
  );
}
