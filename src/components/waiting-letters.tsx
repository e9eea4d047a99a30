import { View } from '@tarojs/components';
import { callerNow } from '@/backend/caller';
import { deliverNow, letters } from '@/backend/outbox';
import { useKept } from '@/backend/use-kept';
import { parts } from '@/text/parts';
import { Banner } from './banner';
import { SmallButton } from './small-button';

/** What was written and still waits for a signal: 待发送. */
export function WaitingLetters() {
  const as = callerNow();
  const waiting = useKept(letters).filter((it) => !it.outcome && it.as === as);
  const isUnchecked = waiting.some(({ because }) => because === 'words_not_checked');
  const said = isUnchecked ? parts.waitingForCheck : parts.waiting;
  return waiting.length === 0 ? null : (
    <Banner tone="due" text={said(waiting.length)}>
      <View className="row">
        <SmallButton text={parts.sendNow} onPress={() => void deliverNow()} />
      </View>
    </Banner>
  );
}
