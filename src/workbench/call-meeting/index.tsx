import { callMeeting } from '@contracts/deliberation';
import { readItem } from '@contracts/deliberation-items';
import type { ItemShown } from '@contracts/deliberation-shown';
import { meetingKinds } from '@contracts/deliberation-words';
import { View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { useEffect, useRef } from 'react';
import * as z from 'zod/mini';
import { useAnswer } from '@/backend/use-answer';
import { useForm } from '@/backend/use-form';
import { useSending } from '@/backend/use-sending';
import { BigButton } from '@/components/big-button';
import { ChoiceList } from '@/components/choice-list';
import { Field } from '@/components/field';
import { Heading } from '@/components/heading';
import { PeopleChoice } from '@/components/people-choice';
import { PersonChoice } from '@/components/person-choice';
import { Fold } from '@/components/fold';
import { PlaceOfMeeting } from '@/components/place-of-meeting';
import { Screen } from '@/components/screen';
import { SendingNote } from '@/components/sending-note';
import { WhenField } from '@/components/when-field';
import { meetingRefusals } from '@/text/deliberation-refusals';
import { calling } from '@/text/meeting-desk';
import { meetingKindNames } from '@/text/meetings';
import { callDraft, type CallDraft, callOf, emptyCall, lacksOf, withWish } from './draft';
import { Topics } from './topics';

/** A meeting is called: where, when, about what, who hosts and who writes. Everybody of the place is told. */
export default function CallMeetingPage() {
  const { params } = useRouter();
  const villageId = params['village'] ?? '';
  const { draft, change, putAway } = useForm('call-meeting', z.optional(callDraft), emptyCall);
  const { sending, send } = useSending(callMeeting);
  useWish(params['wish'], (wish) => {
    change(withWish(draft, wish));
  });
  const call = callOf(draft);
  const made = sending.is === 'delivered' || sending.is === 'waiting';
  const submit = async () => {
    if (call) {
      const end = await send(call, { callId: draft.callId, about: call.meetingId });
      if (end.is === 'delivered') {
        putAway();
        void Taro.redirectTo({ url: `/workbench/meeting/index?id=${call.meetingId}` });
      }
    }
  };
  return (
    <Screen title={calling.title} isDesk>
      <View className="two">
        <Where draft={draft} change={change} villageId={villageId} />
        <View className="group wide-gap">
          <Topics draft={draft} change={change} />
          <People draft={draft} change={change} villageId={villageId} />
        </View>
      </View>
      <SendingNote
        sending={sending}
        sentences={meetingRefusals.callMeeting}
        done={calling.called}
      />
      {call ? null : (
        <View className="soft">
          {calling.missing(lacksOf(draft).map((it) => calling.lacks[it]))}
        </View>
      )}
      <BigButton
        id="send"
        text={sending.is === 'underway' ? calling.sending : calling.send}
        isOff={!call || made || sending.is === 'underway'}
        onPress={() => void submit()}
      />
    </Screen>
  );
}

/** Whoever comes from a wish finds it filled in, once: they may still change it. */
function useWish(itemId: string | undefined, fill: (wish: ItemShown) => void): void {
  const { answer } = useAnswer(readItem, itemId === undefined ? undefined : { itemId }, {
    keepsCopy: false,
  });
  const isFilled = useRef(false);
  useEffect(() => {
    if (answer.is === 'here' && !isFilled.current) {
      isFilled.current = true;
      fill(answer.data);
    }
  });
}

interface PartProps {
  readonly draft: CallDraft;
  readonly change: (changes: Partial<CallDraft>) => void;
  readonly villageId: string;
}

function Where({ draft, change, villageId }: PartProps) {
  return (
    <View className="group wide-gap">
      <Heading text={calling.place} />
      <PlaceOfMeeting
        villageId={villageId}
        chosen={draft.placeId}
        onChoose={(placeId) => {
          change({ placeId });
        }}
      />
      <Field
        id="yard"
        label={calling.yard}
        hint={calling.yardHint}
        value={draft.yard}
        longest={40}
        onChange={(yard) => {
          change({ yard });
        }}
      />
      <WhenField
        id="when"
        label={calling.when}
        day={draft.day}
        hour={draft.hour}
        onDay={(day) => {
          change({ day });
        }}
        onHour={(hour) => {
          change({ hour });
        }}
      />
      <Fold label={calling.kind} answer={meetingKindNames[draft.kind]}>
        <ChoiceList
          label={calling.kind}
          choices={meetingKinds.map((value) => ({ value, name: meetingKindNames[value] }))}
          chosen={draft.kind}
          onChoose={(kind) => {
            change({ kind });
          }}
        />
      </Fold>
    </View>
  );
}

function People({ draft, change, villageId }: PartProps) {
  return (
    <View className="group wide-gap">
      <PersonChoice
        label={calling.host}
        villageId={villageId}
        chosen={draft.host}
        onChoose={(host) => {
          change({ host });
        }}
      />
      <PersonChoice
        label={calling.recorder}
        villageId={villageId}
        chosen={draft.recorder}
        onChoose={(recorder) => {
          change({ recorder });
        }}
      />
      <Fold
        label={calling.answerers}
        answer={
          draft.answerers.length === 0
            ? calling.noAnswerers
            : draft.answerers.map(({ name }) => name).join('、')
        }
      >
        <PeopleChoice
          villageId={villageId}
          chosen={draft.answerers}
          most={10}
          onChange={(answerers) => {
            change({ answerers });
          }}
        />
      </Fold>
    </View>
  );
}
