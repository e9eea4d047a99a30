import { joinWish } from '@contracts/deliberation-items';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useSending } from '@/backend/use-sending';
import { ActSheet } from '@/components/act-sheet';
import { type Candidate, PersonPicker } from '@/components/person-picker';
import { itemRefusals } from '@/text/deliberation-refusals';
import { itemActs, itemAsk, wishes } from '@/text/meeting-items';
import type { ItemActProps } from './act-props';

/** Somebody without a phone wants the meeting too, and says so to whoever helps in the village. */
export function JoinWishForAct({ item: { itemId, villageId }, onClose }: ItemActProps) {
  const { sending, send } = useSending(joinWish);
  const [person, setPerson] = useState<Candidate>();
  const parsed = joinWish.output.safeParse(sending.is === 'delivered' ? sending.answer : undefined);
  return (
    <ActSheet
      title={itemAsk.join_wish_for_others}
      action={person ? wishes.chosen(person.name) : itemActs.join_wish_for_others}
      isReady={person !== undefined}
      sending={sending}
      sentences={itemRefusals.joinWish}
      {...(parsed.success && { done: wishes.joinedNow(parsed.data.voices) })}
      onAct={() => {
        if (person) {
          const whom = { is: 'person', personId: person.personId } as const;
          void send({ itemId, for: whom }, { about: itemId });
        }
      }}
      onClose={onClose}
    >
      {person ? (
        <View className="strong">{person.name}</View>
      ) : (
        <PersonPicker villageId={villageId} action={wishes.thisOne} onPick={setPerson} />
      )}
    </ActSheet>
  );
}
