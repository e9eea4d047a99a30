import type { AnyContract, RefusalOf, ReplyTo } from '@contracts/contract';
import type { PaperShown } from '@contracts/decisions-shown';
import { Image, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { NoAnswer } from '@/backend/door';
import { isWeapp } from '@/platform';
import { paperKindNames } from '@/text/decision-notice-words';
import { papersAsked } from '@/text/papers';
import { parts } from '@/text/parts';
import { type Sentence, sentenceOf } from '@/text/sentence';
import { Banner } from './banner';
import { Sheet } from './sheet';
import { SmallButton } from './small-button';

interface PaperLineProps<C extends AnyContract> {
  readonly paper: PaperShown;
  /** Asked anew each time, because an address that was given before may be over by now. */
  readonly ask: () => Promise<ReplyTo<C>>;
  readonly sentences: Readonly<Record<RefusalOf<C>, Sentence>>;
}

/** A paper by its name and fingerprint; whoever may, looks at the photographed sheet itself. */
export function PaperLine<C extends AnyContract>({ paper, ask, sentences }: PaperLineProps<C>) {
  const { kind, title, hash, mayOpen } = paper;
  const [shown, setShown] = useState<string>();
  const [failure, setFailure] = useState<string>();
  const open = async () => {
    const address = await addressFrom(ask, sentences);
    setFailure('because' in address ? address.because : undefined);
    if ('url' in address && isWeapp) {
      await Taro.previewImage({ urls: [address.url] });
    } else if ('url' in address) {
      setShown(address.url);
    }
  };
  return (
    <View className="group">
      <View className="row between">
        <View className="door-text">
          <View>{papersAsked.line(paperKindNames[kind], title)}</View>
          <View className="soft">{papersAsked.fingerprint(hash.slice(0, 8))}</View>
        </View>
        {mayOpen ? (
          <SmallButton
            text={papersAsked.open}
            label={papersAsked.openOne(title)}
            onPress={() => void open()}
          />
        ) : null}
      </View>
      {failure === undefined ? null : <Banner tone="due" text={failure} />}
      {shown === undefined ? null : (
        <Sheet
          title={title}
          onClose={() => {
            setShown(undefined);
          }}
        >
          <Image className="photo-large" mode="widthFix" src={shown} nativeProps={{ alt: title }} />
        </Sheet>
      )}
    </View>
  );
}

async function addressFrom<C extends AnyContract>(
  ask: PaperLineProps<C>['ask'],
  sentences: PaperLineProps<C>['sentences'],
): Promise<{ readonly url: string } | { readonly because: string }> {
  try {
    const reply = await ask();
    return reply.ok
      ? { url: (reply.data as { readonly url: string }).url }
      : { because: sentenceOf(sentences, reply.error.code, reply.error.details ?? {}) };
  } catch (thrown) {
    if (!(thrown instanceof NoAnswer)) {
      throw thrown;
    }
    return { because: parts.noCopy };
  }
}
