import { View } from '@tarojs/components';
import Taro, { type InnerAudioContext } from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import { parts } from '@/text/parts';
import { Banner } from './banner';
import { BigButton } from './big-button';

/** Where it can be heard for a short while, or the sentence that says why not and what to do. */
export type SoundAddress = { readonly url: string } | { readonly because: string };

interface SoundProps {
  readonly name: string;
  /** Asked anew each time, because an address that was given before may be over by now. */
  readonly ask: () => Promise<SoundAddress>;
}

/** A recording, heard when it is pressed; it falls silent when it is pressed again or the page is left. */
export function Sound({ name, ask }: SoundProps) {
  const [state, setState] = useState<'still' | 'underway' | 'playing'>('still');
  const [failure, setFailure] = useState<string>();
  const sound = useRef<InnerAudioContext>();
  const isLeft = useRef(false);

  const hush = () => {
    sound.current?.destroy();
    sound.current = undefined;
  };
  useEffect(() => {
    isLeft.current = false;
    return () => {
      isLeft.current = true;
      hush();
    };
  }, []);

  const end = (because?: string) => {
    hush();
    setFailure(because);
    setState('still');
  };
  const play = async () => {
    setState('underway');
    const address = await ask();
    if (isLeft.current) {
      return;
    }
    if ('because' in address) {
      end(address.because);
      return;
    }
    sound.current = started(address.url, end);
    setFailure(undefined);
    setState('playing');
  };

  return (
    <View className="group">
      <BigButton
        look="quiet"
        text={state === 'playing' ? parts.hush : name}
        isOff={state === 'underway'}
        onPress={() => {
          if (state === 'playing') {
            end();
          } else {
            void play();
          }
        }}
      />
      {failure === undefined ? null : <Banner tone="due" text={failure} />}
    </View>
  );
}

function started(url: string, end: (because?: string) => void): InnerAudioContext {
  const sound = Taro.createInnerAudioContext();
  sound.onEnded(() => {
    end();
  });
  sound.onError(() => {
    end(parts.cannotBeHeard);
  });
  sound.src = url;
  sound.play();
  return sound;
}
