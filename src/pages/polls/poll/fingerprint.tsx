import type { PollShown } from '@contracts/polls-shown';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { Banner } from '@/components/banner';
import { Fold } from '@/components/fold';
import { SmallButton } from '@/components/small-button';
import { polls } from '@/text/poll-pages';
import { parts } from '@/text/parts';

/** What was frozen before the first voice, as one string that anybody can reckon again; folded away. */
export function Fingerprint({ poll: { hash, frozen } }: { readonly poll: PollShown }) {
  const [isCopied, setCopied] = useState(false);
  const { size, hash: rollHash } = frozen.electorate;
  const copy = async () => {
    await Taro.setClipboardData({ data: hash });
    setCopied(true);
  };
  return (
    <Fold open={parts.unfold} label={polls.hash} answer={polls.hashAnswer}>
      <View>{polls.hashSaid}</View>
      <View className="strong">{polls.pollHash}</View>
      <View className="words">{hash}</View>
      <View className="strong">{polls.rollHash(size)}</View>
      <View className="words">{rollHash}</View>
      <View>{polls.hashHow}</View>
      <SmallButton text={polls.copy} onPress={() => void copy()} />
      {isCopied ? <Banner text={polls.hashCopied} /> : null}
    </Fold>
  );
}
