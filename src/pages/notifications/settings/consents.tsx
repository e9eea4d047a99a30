import type { OutputOf } from '@contracts/contract';
import { type readSettings, recordConsent } from '@contracts/notifications';
import { View } from '@tarojs/components';
import { useSending } from '@/backend/use-sending';
import { BigButton } from '@/components/big-button';
import { Heading } from '@/components/heading';
import { SendingNote } from '@/components/sending-note';
import { isWeapp } from '@/platform';
import { notices, notificationsRefusals } from '@/text/notifications';
import { askWeChat } from './ask-wechat';

type Offered = OutputOf<typeof readSettings>['templates'][number];

/** Being told on WeChat: asked with the reason; refusing costs nothing. */
export function Consents({ templates }: { readonly templates: readonly Offered[] }) {
  const { sending, send } = useSending(recordConsent);
  const ask = async (chosen: readonly Offered[]) => {
    const answered = await askWeChat(chosen);
    if (answered.accepted.length + answered.declined.length > 0) {
      await send(answered);
    }
  };
  const lasting = templates.filter(({ isLasting }) => isLasting);
  const once = templates.filter(({ isLasting }) => !isLasting);
  const canBeAsked = isWeapp && templates.length > 0;
  return (
    <View className="card">
      <Heading text={notices.channels.wechat} />
      {canBeAsked ? <View>{notices.asked}</View> : null}
      <View className="soft">{notices.why}</View>
      {templates.map((template) => (
        <View key={template.template}>{standing(template)}</View>
      ))}
      {templates.length === 0 ? <View>{notices.nothingOffered}</View> : null}
      {isWeapp && once.length > 0 ? (
        <BigButton text={notices.once} onPress={() => void ask(once)} />
      ) : null}
      {isWeapp && lasting.length > 0 ? (
        <BigButton look="quiet" text={notices.lasting} onPress={() => void ask(lasting)} />
      ) : null}
      {isWeapp ? null : <View className="soft">{notices.onlyWeChat}</View>}
      <SendingNote
        sending={sending}
        sentences={notificationsRefusals.recordConsent}
        done={notices.saved}
      />
    </View>
  );
}

function standing({ template, isLasting, isAccepted, left }: Offered): string {
  const name = notices.names[template];
  if (isLasting) {
    return isAccepted ? notices.lastingOn(name) : notices.off(name);
  }
  return left > 0 ? notices.left(name, left) : notices.off(name);
}
