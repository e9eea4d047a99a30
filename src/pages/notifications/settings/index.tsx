import { changeSettings, personalChannels, readSettings } from '@contracts/notifications';
import type { OutputOf } from '@contracts/contract';
import { View } from '@tarojs/components';
import { useAnswer } from '@/backend/use-answer';
import { useSending } from '@/backend/use-sending';
import { ManyChoices } from '@/components/choice-list';
import { Heading } from '@/components/heading';
import { Reading } from '@/components/reading';
import { Screen } from '@/components/screen';
import { SendingNote } from '@/components/sending-note';
import { notices, notificationsRefusals } from '@/text/notifications';
import { Consents } from './consents';

/** How I am told. The inbox is always there; everything else is asked for, with the reason. */
export default function SettingsPage() {
  const { answer, again } = useAnswer(readSettings, {});
  return (
    <Screen title={notices.title}>
      <View className="card">{notices.always}</View>
      <Reading answer={answer} again={again} sentences={notificationsRefusals.readSettings}>
        {(settings) => (
          <>
            <Consents templates={settings.templates} />
            <Quiet settings={settings} />
          </>
        )}
      </Reading>
    </Screen>
  );
}

function Quiet({ settings }: { readonly settings: OutputOf<typeof readSettings> }) {
  const { sending, send } = useSending(changeSettings);
  return (
    <View className="group">
      <Heading text={notices.quiet} />
      <ManyChoices
        label={notices.quiet}
        choices={personalChannels.map((value) => ({ value, name: notices.channels[value] }))}
        chosen={settings.quiet}
        onChange={(quiet) => void send({ quiet })}
      />
      <SendingNote
        sending={sending}
        sentences={notificationsRefusals.changeSettings}
        done={notices.saved}
      />
    </View>
  );
}
