import { type CodeKind, codeKinds, makeCode } from '@contracts/codes';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useSending } from '@/backend/use-sending';
import { BigButton } from '@/components/big-button';
import { ChoiceList } from '@/components/choice-list';
import { Field } from '@/components/field';
import { Heading } from '@/components/heading';
import { SendingNote } from '@/components/sending-note';
import { codeKindNames, codes, codesRefusals } from '@/text/codes';
import { Households } from './households';
import { PlaceInside } from './place-inside';
import { Print } from './print';
import { emptyWish, type Wish, wishedCode } from './wish';

/** A new code: where it will hang, and what it says. */
export function MakeCode({ villageId }: { readonly villageId: string }) {
  const { sending, send } = useSending(makeCode);
  const [wish, setWish] = useState<Wish>(emptyWish);
  const set = (changes: Partial<Wish>) => {
    setWish({ ...wish, ...changes });
  };
  const wished = wishedCode(wish, villageId);
  const made = makeCode.output.safeParse(sending.is === 'delivered' ? sending.answer : undefined);
  return (
    <View className="card">
      <Heading text={codes.make} />
      <ChoiceList
        label={codes.whichKind}
        choices={codeKinds.map((value) => ({ value, name: codeKindNames[value] }))}
        chosen={wish.kind}
        onChoose={(kind: CodeKind) => {
          set({ kind });
        }}
      />
      {wish.kind === 'yard' || wish.kind === 'meeting' ? (
        <PlaceInside
          villageId={villageId}
          chosen={wish.placeId}
          onChoose={(placeId) => {
            set({ placeId });
          }}
        />
      ) : null}
      {wish.kind === 'household' ? (
        <Households
          villageId={villageId}
          chosen={wish.householdIds}
          onChange={(householdIds) => {
            set({ householdIds });
          }}
        />
      ) : null}
      {wish.kind === 'meeting' ? <MeetingFields wish={wish} set={set} /> : null}
      <SendingNote sending={sending} sentences={codesRefusals.makeCode} done={codes.made} />
      {made.success ? <Print codeIds={made.data.codeIds} /> : null}
      <BigButton
        text={codes.makeIt}
        isOff={!wished || sending.is === 'underway'}
        onPress={() => {
          if (wished) {
            void send({ for: wished });
          }
        }}
      />
    </View>
  );
}

interface MeetingFieldsProps {
  readonly wish: Wish;
  readonly set: (changes: Partial<Wish>) => void;
}

function MeetingFields({ wish, set }: MeetingFieldsProps) {
  return (
    <>
      <Field
        id="meeting-title"
        label={codes.meetingTitle}
        value={wish.title}
        longest={20}
        onChange={(title) => {
          set({ title });
        }}
      />
      <Field
        id="meeting-day"
        label={codes.meetingDay}
        type="number"
        value={wish.day}
        longest={8}
        onChange={(day) => {
          set({ day });
        }}
      />
      <Field
        id="meeting-hour"
        label={codes.meetingHour}
        type="number"
        value={wish.hour}
        longest={2}
        onChange={(hour) => {
          set({ hour });
        }}
      />
    </>
  );
}
