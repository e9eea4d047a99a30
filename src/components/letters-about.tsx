import type { AnyContract, RefusalOf } from '@contracts/contract';
import { View } from '@tarojs/components';
import { callerNow } from '@/backend/caller';
import type { Letter } from '@/backend/letter';
import { deliverNow, letters, putAway } from '@/backend/outbox';
import { useKept } from '@/backend/use-kept';
import { parts } from '@/text/parts';
import { type Sentence, sentenceOf } from '@/text/sentence';
import { Banner } from './banner';
import { SmallButton } from './small-button';

interface LettersAboutProps<C extends AnyContract> {
  readonly contract: C;
  readonly about: string;
  readonly sentences: Readonly<Record<RefusalOf<C>, Sentence>>;
  /** What is so while it waits for a signal. */
  readonly waiting: (writtenAt: number) => string;
}

/** What this phone has written about one thing and has not arrived: it waits, or was refused with what to do. */
export function LettersAbout<C extends AnyContract>(props: LettersAboutProps<C>) {
  const { contract, about, sentences, waiting } = props;
  const own = useLettersAbout(contract, about).filter(({ outcome }) => !outcome?.ok);
  return (
    <>
      {own.map(({ callId, writtenAt, outcome }) =>
        outcome?.ok === false ? (
          <Banner
            key={callId}
            tone="due"
            text={sentenceOf<string>(sentences, outcome.code, outcome.details ?? {})}
          >
            <View className="row">
              <SmallButton
                text={parts.seen}
                onPress={() => {
                  putAway(callId);
                }}
              />
            </View>
          </Banner>
        ) : (
          <Banner key={callId} tone="due" text={waiting(writtenAt)}>
            <View className="row">
              <SmallButton text={parts.sendNow} onPress={() => void deliverNow()} />
            </View>
          </Banner>
        ),
      )}
    </>
  );
}

/** The same as data: a page offers nothing a second time while it waits. */
export function useLettersAbout(contract: AnyContract, about: string): readonly Letter[] {
  const as = callerNow();
  return useKept(letters).filter(
    (it) => it.operation === contract.name && it.about === about && it.as === as,
  );
}
