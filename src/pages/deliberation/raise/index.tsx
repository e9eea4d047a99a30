import { readMeeting } from '@contracts/deliberation';
import { raiseItem } from '@contracts/deliberation-items';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import * as z from 'zod/mini';
import { useAnswer } from '@/backend/use-answer';
import { useForm } from '@/backend/use-form';
import { useSending } from '@/backend/use-sending';
import { Banner } from '@/components/banner';
import { BigButton } from '@/components/big-button';
import { decoded } from '@/components/decoded';
import { Screen } from '@/components/screen';
import { SendingNote } from '@/components/sending-note';
import { itemRefusals } from '@/text/deliberation-refusals';
import { meetingKindNames, meetings } from '@/text/meetings';
import { speaking } from '@/text/meeting-items';
import { type Address, emptyRaise, formOf, raiseDraft, raisingOf } from './draft';
import { Said } from './said';
import { WishPlace } from './wish-place';
import { Words } from './words';

/** 我有话说: written or spoken, before, at or after a meeting; or the wish that one be called. */
export default function RaisePage() {
  const { params } = useRouter();
  const address: Address = {
    meetingId: params['meeting'],
    placeId: params['place'],
    personId: params['person'],
  };
  const { meetingId, personId } = address;
  const { answer } = useAnswer(readMeeting, meetingId === undefined ? undefined : { meetingId });
  const { draft, change, putAway } = useForm(formOf(address), z.optional(raiseDraft), emptyRaise);
  const { sending, send } = useSending(raiseItem);
  const [said, setSaid] = useState<{ readonly isPrivate: boolean }>();
  const meeting = answer.is === 'here' ? answer.data : undefined;
  const isReady = raisingOf(address, draft, 0) !== undefined;
  const where = meeting
    ? meetings.line(meetingKindNames[meeting.kind], meeting.placeName)
    : decoded(params['placeName']);

  const submit = async () => {
    const raising = raisingOf(address, draft, Date.now());
    if (raising) {
      const { callId, itemId, recordings } = draft;
      const end = await send(raising, { callId, about: itemId, enclosures: recordings });
      if (end.is !== 'refused') {
        setSaid({ isPrivate: raising.isPrivate });
        putAway();
      }
    }
  };
  return (
    <Screen title={meetingId === undefined ? speaking.wishTitle : speaking.title}>
      {meetingId === undefined || where === '' ? null : (
        <View className="soft">{speaking.at(where)}</View>
      )}
      {personId === undefined ? null : (
        <Banner text={speaking.for(decoded(params['personName']))} />
      )}
      {said ? (
        <Said sending={sending} meetingId={meetingId} isPrivate={said.isPrivate} />
      ) : (
        <View className="group wide-gap">
          {address.placeId === undefined ? null : (
            <WishPlace
              draft={draft}
              change={change}
              villageId={address.placeId}
              villageName={where}
            />
          )}
          <Words
            draft={draft}
            change={change}
            topics={meeting?.agenda ?? []}
            isWish={meetingId === undefined}
          />
          <SendingNote sending={sending} sentences={itemRefusals.raiseItem} />
          {isReady ? null : <View className="soft">{speaking.missing}</View>}
          <BigButton
            id="send"
            text={sending.is === 'underway' ? speaking.sending : speaking.send}
            isOff={!isReady || sending.is === 'underway'}
            onPress={() => void submit()}
          />
        </View>
      )}
    </Screen>
  );
}
