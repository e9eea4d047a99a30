import { View } from '@tarojs/components';
import { useState } from 'react';
import { NoticeSheet } from '@/components/notice-sheet';
import { SendingNote } from '@/components/sending-note';
import { VoiceRecorder } from '@/components/voice-recorder';
import { useConsent } from '@/session/use-consent';
import { organisationRefusals } from '@/text/organisation-refusals';
import type { StepProps } from './step-props';

/** A voice is personal: it is recorded after its own consent, and text is never needed beside it. */
export function Voice({ draft, change }: StepProps) {
  const { notice, isGiven, sending, give } = useConsent('recordings');
  const [isAsking, setAsking] = useState(false);
  if (!notice) {
    return null;
  }
  return (
    <View className="group">
      <VoiceRecorder
        folder={`requests/${draft.requestId}`}
        recordings={draft.recordings}
        onChange={(recordings) => {
          change({ recordings });
        }}
        mayRecord={() => {
          setAsking(!isGiven);
          return isGiven;
        }}
      />
      <SendingNote sending={sending} sentences={organisationRefusals.giveConsent} />
      {isAsking ? (
        <NoticeSheet
          notice={notice}
          onAgree={() => {
            setAsking(false);
            void give();
          }}
          onClose={() => {
            setAsking(false);
          }}
        />
      ) : null}
    </View>
  );
}
