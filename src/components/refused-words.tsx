import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { callerNow } from '@/backend/caller';
import type { Letter } from '@/backend/letter';
import { letters, putAway } from '@/backend/outbox';
import { useKept } from '@/backend/use-kept';
import { parts } from '@/text/parts';
import { commonSentenceOf } from '@/text/sentence';
import { Banner } from './banner';
import { SmallButton } from './small-button';

/**
 * What somebody wrote for others without a signal, and what was then refused after its page had been left: why, and
 * their own words, which are nowhere else.
 */
export function RefusedWords() {
  const as = callerNow();
  const own = useKept(letters).filter((it) => it.as === as && it.words && it.outcome?.ok === false);
  return (
    <>
      {own.map((letter) => (
        <Refused key={letter.callId} letter={letter} />
      ))}
    </>
  );
}

function Refused({ letter }: { readonly letter: Letter }) {
  const { callId, form, outcome, words = [] } = letter;
  const { code = '', details = {} } = outcome?.ok === false ? outcome : {};
  const text = words.join('\n');
  return (
    <Banner tone="due" text={commonSentenceOf(code, details) ?? parts.notTaken}>
      <View className="words">{parts.youWrote(text)}</View>
      {form === undefined ? null : <View>{parts.stillInForm}</View>}
      <View className="row">
        <SmallButton
          text={parts.copyWords}
          onPress={() => void Taro.setClipboardData({ data: text })}
        />
        <SmallButton
          text={parts.dropWords}
          onPress={() => {
            putAway(callId);
          }}
        />
      </View>
    </Banner>
  );
}
