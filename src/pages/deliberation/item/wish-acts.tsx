import { joinWish, leaveWish } from '@contracts/deliberation-wishes';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useSending } from '@/backend/use-sending';
import { ActSheet } from '@/components/act-sheet';
import { type Candidate, PersonPicker } from '@/components/person-picker';
import { itemActs, itemAsk } from '@/text/meeting-items';
import { wishes, wishRefusals } from '@/text/wishes';
import type { ItemActProps } from './act-props';

/** Into a wish or out of it: how it is called and sent, and how many want it then. */
const joining = {
  contract: joinWish,
  ability: { own: 'join_wish', others: 'join_wish_for_others' },
  chosen: wishes.chosen,
  now: wishes.joinedNow,
} as const;
const leaving = {
  contract: leaveWish,
  ability: { own: 'leave_wish', others: 'leave_wish_for_others' },
  chosen: wishes.chosenToLeave,
  now: wishes.leftNow,
} as const;

/** What the two refuse alike they say alike. */
const sentences = { ...wishRefusals.joinWish, ...wishRefusals.leaveWish };

interface VoiceProps extends ItemActProps {
  readonly way: typeof joining | typeof leaving;
}

function useVoice({ contract, now }: VoiceProps['way']) {
  const { sending, send } = useSending(contract);
  const answer = sending.is === 'delivered' ? sending.answer : undefined;
  const parsed = contract.output.safeParse(answer);
  return {
    sheet: { sending, sentences, ...(parsed.success && { done: now(parsed.data.voices) }) },
    send,
  };
}

function OwnVoiceAct({ way, item: { itemId }, onClose }: VoiceProps) {
  const { sheet, send } = useVoice(way);
  return (
    <ActSheet
      {...sheet}
      title={itemAsk[way.ability.own]}
      action={itemActs[way.ability.own]}
      onAct={() => void send({ itemId, for: { is: 'self' } }, { about: itemId })}
      onClose={onClose}
    />
  );
}

/** Somebody without a phone says so to whoever helps in the village. */
function VoiceForAct({ way, item: { itemId, villageId }, onClose }: VoiceProps) {
  const { sheet, send } = useVoice(way);
  const [person, setPerson] = useState<Candidate>();
  return (
    <ActSheet
      {...sheet}
      title={itemAsk[way.ability.others]}
      action={person ? way.chosen(person.name) : itemActs[way.ability.others]}
      isReady={person !== undefined}
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

export function JoinWishAct(props: ItemActProps) {
  return <OwnVoiceAct way={joining} {...props} />;
}

export function LeaveWishAct(props: ItemActProps) {
  return <OwnVoiceAct way={leaving} {...props} />;
}

export function JoinWishForAct(props: ItemActProps) {
  return <VoiceForAct way={joining} {...props} />;
}

export function LeaveWishForAct(props: ItemActProps) {
  return <VoiceForAct way={leaving} {...props} />;
}
