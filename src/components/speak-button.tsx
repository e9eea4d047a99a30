import { View } from '@tarojs/components';
import { useDidHide } from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import { parts } from '@/text/parts';
import { readAloud, readerOfPhone } from './reader-of-phone';
import { SmallButton } from './small-button';
import { spoken } from './spoken';

interface SpeakButtonProps {
  /** One text, or several that are read one after the other: some phones break off in a very long one. */
  readonly text: string | readonly string[];
  readonly name?: string;
  /** Written for an office and not for everybody: it does not leave the phone to be spoken. */
  readonly isPersonal?: boolean;
}

/** 听一听: reads a long text aloud. Shown only where the phone can really do it. */
export function SpeakButton({ text, name = parts.listen, isPersonal = false }: SpeakButtonProps) {
  const [state, setState] = useState<'still' | 'coming' | 'speaking'>('still');
  const [failure, setFailure] = useState<string>();
  const hush = useRef<() => void>();
  const stop = () => {
    hush.current?.();
  };
  useEffect(() => stop, []);
  // WeChat keeps a page that lies beneath another: it would go on reading.
  useDidHide(stop);

  const reader = readerOfPhone(isPersonal);
  const texts = (typeof text === 'string' ? [text] : text).filter((it) => it.trim() !== '');
  if (reader === undefined || texts.length === 0) {
    return null;
  }
  const end = (because?: string) => {
    hush.current = undefined;
    setFailure(because);
    setState('still');
  };
  const start = () => {
    setFailure(undefined);
    setState('coming');
    hush.current = readAloud(reader, texts, {
      onStart: () => {
        setState('speaking');
      },
      onEnd: () => {
        end();
      },
      onFail: end,
    });
  };
  const words = { still: name, coming: parts.readingSoon, speaking: parts.hush }[state];
  return (
    <>
      <SmallButton text={words} onPress={state === 'still' ? start : stop} />
      {failure === undefined ? null : (
        <View className="banner banner-due whole-row" {...spoken({ isLive: true })}>
          {failure}
        </View>
      )}
    </>
  );
}
