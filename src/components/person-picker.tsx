import type { OutputOf } from '@contracts/contract';
import { findPerson } from '@contracts/organisation';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAnswer } from '@/backend/use-answer';
import { forSomeone } from '@/text/organisation';
import { organisationRefusals } from '@/text/organisation-refusals';
import { bindings } from '@/text/organisation';
import { BigButton } from './big-button';
import { Card } from './card';
import { Field } from './field';
import { Reading } from './reading';

export type Candidate = OutputOf<typeof findPerson>['items'][number];

interface PersonPickerProps {
  readonly villageId: string;
  readonly onPick: (person: Candidate) => void;
  /** What picking somebody does. */
  readonly action?: string;
  /** Of the field, where a page has two of them. */
  readonly id?: string;
}

/** Somebody of the village, by the first characters of the name or by the plate. Each search is logged. */
export function PersonPicker(props: PersonPickerProps) {
  const { villageId, onPick, action = forSomeone.write, id = 'find-person' } = props;
  const [typed, setTyped] = useState('');
  const [by, setBy] = useState<string>();
  const asked = by === undefined ? undefined : { villageId, by };
  const { answer, again } = useAnswer(findPerson, asked, { keepsCopy: false });
  return (
    <View className="group wide-gap">
      <Field id={id} label={forSomeone.find} value={typed} onChange={setTyped} longest={20} />
      <BigButton
        text={forSomeone.search}
        isOff={typed.trim() === ''}
        onPress={() => {
          setBy(typed.trim());
        }}
      />
      {by === undefined ? null : (
        <Reading answer={answer} again={again} sentences={organisationRefusals.findPerson}>
          {({ items, isCutOff }) => (
            <View className="group">
              {items.length === 0 ? <View>{forSomeone.none}</View> : null}
              {items.map((person) => (
                <Card
                  key={person.personId}
                  onPress={() => {
                    onPick(person);
                  }}
                >
                  <View className="strong">
                    {bindings.candidate(person.name, person.groupName, person.houseNumber)}
                  </View>
                  <View className="link">{action}</View>
                </Card>
              ))}
              {isCutOff ? <View className="soft">{forSomeone.cutOff}</View> : null}
            </View>
          )}
        </Reading>
      )}
    </View>
  );
}
