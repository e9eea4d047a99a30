import { View } from '@tarojs/components';
import Taro, { type InnerAudioContext } from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import { Banner } from '@/components/banner';
import { BigButton } from '@/components/big-button';
import { parts } from '@/text/parts';
import { requestRefusals } from '@/text/request-refusals';
import { one } from '@/text/requests';
import { sentenceOf } from '@/text/sentence';
import { askAddress, type FilesOf } from './ask-address';

interface RecordingProps {
  readonly of: FilesOf;
  readonly fileId: string;
  readonly name: string;
}

/** A recording, heard when it is pressed; it falls silent when it is pressed again or the page is left. */
export function Recording({ of, fileId, name }: RecordingProps) {
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
    const reply = await askAddress(of, fileId);
    if (isLeft.current) {
      return;
    }
    if (!reply?.ok) {
      const { code, details = {} } = reply?.error ?? { code: undefined };
      end(code ? sentenceOf(requestRefusals.openAttachment, code, details) : parts.noCopy);
      return;
    }
    sound.current = started(reply.data.url, end);
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
    end(one.cannotBeHeard);
  });
  sound.src = url;
  sound.play();
  return sound;
}
