import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Enclosure } from '@/backend/letter';
import { useConsent } from '@/session/use-consent';
import { organisationRefusals } from '@/text/organisation-refusals';
import { NoticeSheet } from './notice-sheet';
import { SendingNote } from './sending-note';
import { VoiceRecorder } from './voice-recorder';

interface VoiceProps {
  /** The folder in the storage of the back end. */
  readonly folder: string;
  readonly recordings: readonly Enclosure[];
  readonly onChange: (recordings: Enclosure[]) => void;
}

/** A voice is personal: it is recorded after its own consent, and text is never needed beside it. */
export function Voice({ folder, recordings, onChange }: VoiceProps) {
  const { notice, isGiven, sending, give } = useConsent('recordings');
  const [isAsking, setAsking] = useState(false);
  if (!notice) {
    return null;
  }
  return (
    <View className="group">
      <VoiceRecorder
        folder={folder}
        recordings={recordings}
        onChange={onChange}
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
